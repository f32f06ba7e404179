/** The kinds of job there are, as applicants look for them. */
export const jobKinds = {
  newlyQualified: 'Newly qualified social worker',
  socialWorker: 'Social worker',
  seniorPractitioner: 'Senior practitioner',
  advancedPractitioner: 'Advanced practitioner',
  reviewingOfficer: 'Independent reviewing officer',
  practiceManager: 'Practice manager',
  teamManager: 'Team manager',
  seniorManager: 'Senior manager',
  residential: 'Work in a home',
  outreach: 'Outreach and early help',
  businessSupport: 'Business support',
} as const

export const jobLevels = {
  starting: 'Starting out',
  practitioner: 'Practitioner',
  experienced: 'Experienced',
  manager: 'Manager',
} as const

export const jobContracts = {
  permanent: 'Permanent',
  fixed: 'Fixed term',
  agency: 'Through an agency',
} as const

export const workingPatterns = {
  full: 'Full time',
  part: 'Part time',
  shared: 'Job share',
} as const

export const teamsToJoin = {
  assessment: 'Safeguarding and assessment',
  family: 'Family safeguarding',
  care: 'Children in our care',
  review: 'Safeguarding, inspection and audit',
  adoption: 'Fostering and adoption',
  homes: 'Homes',
  earlyHelp: 'Early help',
  support: 'Business support',
} as const
