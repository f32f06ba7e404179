import { post, type Post } from '../vocabulary/role.ts'

// Who does what in early help (handbook B1.2, B2.1).

const familyTeams = ['early-help', 'community-support', 'neighbourhood-support'] as const
const teams = [...familyTeams, 'youth-support'] as const

/** Workers of the council's own early help service, whichever part of it they work in. */
export const earlyHelpWorkers: readonly Post[] = [
  post('early-help-worker', ...teams),
  post('practice-manager', ...teams),
]

/** Of a school, a health service or a charity: they lead for a family, and write what whoever leads writes. */
export const leadProfessionals: readonly Post[] = [post('lead-professional', 'outside')]

/** They decide what is accepted, and allocate it. */
export const earlyHelpManagers: readonly Post[] = [post('practice-manager', ...teams)]

export const youthWorkers: readonly Post[] = [
  post('early-help-worker', 'youth-support'),
  post('practice-manager', 'youth-support'),
]

/** They meet with schools, and run what is open to everybody. */
export const communityWorkers: readonly Post[] = [
  post('early-help-worker', 'community-support'),
  post('practice-manager', 'community-support'),
]

/** Early help at the front door: they ask for it, and read what there has been. */
export const earlyHelpAtTheFrontDoor: readonly Post[] = [
  post('early-help-worker', 'front-door-early-help'),
]

/** They screen what comes to the front door, and have to know what help a family has. */
const screening: readonly Post[] = [
  ...earlyHelpAtTheFrontDoor,
  post('social-worker', 'front-door', 'emergency-duty'),
  post('senior-practitioner', 'front-door', 'emergency-duty'),
  post('practice-manager', 'front-door'),
]

/** Whoever works with the child in social care reads it where their team has a part in it. */
const socialCare: readonly Post[] = (['social-worker', 'practice-manager'] as const).map((role) =>
  post(role, 'duty-and-assessment', 'family-safeguarding', 'children-with-disabilities'),
)

/** They look at the quality of early help across the county, and bring services together. */
export const partnershipOfficers: readonly Post[] = [
  { ...post('early-help-partnership-officer', 'inclusion'), reach: 'county' },
]

export const readersOfEarlyHelp: readonly Post[] = [
  ...screening,
  ...socialCare,
  ...partnershipOfficers,
]
