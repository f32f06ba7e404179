import { post, type Post } from './vocabulary/role.ts'

// Who does what, and in which kinds of team (handbook A 2.2, 2.3).

/** Where a referral may be received: its teams hold assessments. */
const assessmentTeams = [
  'duty-and-assessment',
  'contextual-safeguarding',
  'children-with-disabilities',
] as const

/** Everyone who takes a call or a form. Early help workers screen what is at the level of early help. */
export const atTheFrontDoor: readonly Post[] = [
  post('business-support-officer', 'front-door'),
  post('education-adviser', 'front-door-education'),
  post('early-help-worker', 'front-door-early-help'),
  post('social-worker', 'front-door', 'emergency-duty'),
  post('senior-practitioner', 'front-door', 'emergency-duty'),
  post('practice-manager', 'front-door'),
]

export const frontDoorSocialWorkers: readonly Post[] = [
  post('social-worker', 'front-door'),
  post('senior-practitioner', 'front-door'),
  post('practice-manager', 'front-door'),
]

/** The first-line manager reviews every contact. */
export const frontDoorManager: readonly Post[] = [post('practice-manager', 'front-door')]

export const emergencyDuty: readonly Post[] = [
  post('social-worker', 'emergency-duty'),
  post('senior-practitioner', 'emergency-duty'),
]

export const assessmentSocialWorkers: readonly Post[] = [
  post('social-worker', ...assessmentTeams),
  post('senior-practitioner', ...assessmentTeams),
  post('practice-manager', ...assessmentTeams),
]

export const assessmentManagers: readonly Post[] = [post('practice-manager', ...assessmentTeams)]

/** The teams that hold an open case: what reaches their worker or duty mailbox, they answer. */
const caseHoldingTeams = [
  ...assessmentTeams,
  'family-safeguarding',
  'children-in-our-care',
  'leaving-care',
] as const

export const caseHolders: readonly Post[] = [
  post('social-worker', ...caseHoldingTeams),
  post('senior-practitioner', ...caseHoldingTeams),
  post('practice-manager', ...caseHoldingTeams),
  post('personal-adviser', 'leaving-care'),
]

export const caseManagers: readonly Post[] = [post('practice-manager', ...caseHoldingTeams)]

/** Whoever can hold a young person's case after 16. */
export const leavingCareWorkers: readonly Post[] = [
  post('personal-adviser', 'leaving-care'),
  post('social-worker', 'leaving-care', 'children-in-our-care'),
  post('senior-practitioner', 'leaving-care', 'children-in-our-care'),
]

/** The leaving care manager signs pathway plans. */
export const leavingCareManagers: readonly Post[] = [
  post('practice-manager', 'leaving-care', 'children-in-our-care'),
]

/** The teams that assess, protect and plan for children; leaving care works by plans of its own. */
const childrensTeams = [...assessmentTeams, 'family-safeguarding', 'children-in-our-care'] as const

/** A qualified social worker who holds the case, or works in a team that does. */
export const childrensSocialWorkers: readonly Post[] = [
  post('social-worker', ...childrensTeams),
  post('senior-practitioner', ...childrensTeams),
  post('practice-manager', ...childrensTeams),
]

/** First-line managers: they authorise assessments, enquiries, plans and core groups. */
export const childrensManagers: readonly Post[] = [post('practice-manager', ...childrensTeams)]

/** Direct work, and child in need visits when they are asked to; never a statutory visit. */
export const familyPractitioners: readonly Post[] = [
  post('child-and-family-practitioner', ...childrensTeams),
]

export const adultSpecialists: readonly Post[] = [
  post('adult-specialist-worker', 'family-safeguarding'),
]

/** What goes beyond a practice manager. */
export const teamManagers: readonly Post[] = [post('team-manager', ...childrensTeams)]

/** What goes beyond a practice manager, in leaving care too. */
export const caseTeamManagers: readonly Post[] = [post('team-manager', ...caseHoldingTeams)]

/** Heads of service, and the officers nominated among them for placements that regulations keep for them. */
export const nominatedOfficers: readonly Post[] = [post('senior-manager', ...caseHoldingTeams)]

/** Distant placements, secure accommodation, ending care before 18, the last stages of a dispute. */
export const directors: readonly Post[] = [{ ...post('director'), reach: 'county' }]

/** Heads of service: entry to care, legal planning, pre-proceedings, issuing. */
export const headsOfService: readonly Post[] = [post('senior-manager', ...childrensTeams)]

/** Out of hours, the senior on call decides what a head of service decides by day. */
export const seniorOnCall: readonly Post[] = [post('senior-practitioner', 'emergency-duty')]

/** They chair conferences and reviews, and stand outside the line: nobody in it can edit what they write. */
export const reviewingOfficers: readonly Post[] = [
  { ...post('independent-reviewing-officer', 'safeguarding-and-audit'), reach: 'county' },
]

/** The virtual school head and their advisers, wherever the child lives. */
export const virtualSchool: readonly Post[] = [
  { ...post('education-adviser', 'virtual-school'), reach: 'county' },
]

/** Supervising social workers: they support the carer, not the child's case. */
export const fosteringWorkers: readonly Post[] = [
  { ...post('social-worker', 'fostering'), reach: 'county' },
]

/** Family finders of the regional adoption agency. */
export const adoptionWorkers: readonly Post[] = [
  { ...post('social-worker', 'adoption'), reach: 'county' },
]

export const agencyDecisionMakers: readonly Post[] = [
  { ...post('agency-decision-maker'), reach: 'county' },
]

/** Interviews children who come back, and keeps the list of who is missing. */
export const missingFromHomeWorkers: readonly Post[] = [
  { ...post('child-and-family-practitioner', 'missing-from-home'), reach: 'county' },
  { ...post('practice-manager', 'missing-from-home'), reach: 'county' },
]

export const missingFromHomeManagers: readonly Post[] = [
  { ...post('practice-manager', 'missing-from-home'), reach: 'county' },
]

/** Complaints are kept apart from the child's record by those who receive them. */
export const complaintsOfficers: readonly Post[] = [
  { ...post('complaints-officer', 'complaints'), reach: 'county' },
]

export const informationGovernance: readonly Post[] = [
  { ...post('information-governance-officer', 'information-governance'), reach: 'county' },
]

/** They judge practice in cases that are not their own. */
export const auditors: readonly Post[] = [
  { ...post('advanced-practitioner'), reach: 'county' },
  { ...post('independent-reviewing-officer', 'safeguarding-and-audit'), reach: 'county' },
  { ...post('team-manager', ...caseHoldingTeams), reach: 'county' },
]

/** Invitations, minutes and distribution, for a named worker. */
export const meetingSupport: readonly Post[] = [
  post('business-support-officer', 'safeguarding-and-audit', 'business-support'),
]

export const familyConferenceCoordinators: readonly Post[] = [
  post('conference-coordinator', 'family-group-conference'),
]

export const legalAdvisers: readonly Post[] = [
  { ...post('legal-adviser', 'legal'), reach: 'county' },
]

/** Any practitioner may seek another's view, wherever they work. */
export const anyPractitioner: readonly Post[] = [
  post('business-support-officer'),
  post('early-help-worker'),
  post('education-adviser'),
  post('social-worker'),
  post('senior-practitioner'),
  post('advanced-practitioner'),
  post('practice-manager'),
  post('team-manager'),
  post('independent-reviewing-officer'),
  post('designated-officer'),
  post('personal-adviser'),
]

/** Alone inside the wall around allegations against people who work with children. */
export const designatedOfficers: readonly Post[] = [
  post('designated-officer', 'designated-officer'),
]
