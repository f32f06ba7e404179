import { post, type Post } from '../vocabulary/role.ts'

// Who does what at the front door and where referrals are received (handbook A 2.2, 2.3).

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
