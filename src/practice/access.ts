import {
  atTheFrontDoor,
  auditors,
  caseHolders,
  caseTeamManagers,
  directors,
  emergencyDuty,
  familyPractitioners,
  informationGovernance,
  nominatedOfficers,
} from './posts.ts'
import { separations } from './separations.ts'
import type { AccessRules } from './vocabulary/access.ts'
import type { Code } from './vocabulary/code-list.ts'
import { post, type Post } from './vocabulary/role.ts'
import { placeholder, seed } from './vocabulary/source.ts'
import { walls } from './walls.ts'

const code = (id: string, label: string): Code => ({ code: id, label })

const managers: readonly Post[] = [
  post('practice-manager'),
  post('team-manager'),
  post('senior-manager'),
  post('director'),
]

const needToKnow = seed('Access walls: a reason, and an alert to the manager')

/** Who opens what, beyond the posts of each process (handbook A 2.3, B0.5). */
export const access: AccessRules = {
  walls,
  worksWithAll: [
    ...atTheFrontDoor,
    ...emergencyDuty,
    ...directors,
    ...informationGovernance,
    ...auditors.filter(({ role }) => role === 'advanced-practitioner'),
    post('practice-manager', 'emergency-duty'),
    post('team-manager', 'front-door', 'emergency-duty'),
    post('inspector'),
  ],
  worksOnDays: 28,
  withReason: {
    hours: 24,
    reasons: [
      code('covering', 'I cover for a colleague who works with them'),
      code('asked', 'I was asked to take part: a meeting, a visit, advice'),
      code('connected', 'They belong to the family or the network of somebody I work with'),
      code('called', 'They, or somebody about them, contacted me'),
      code('coming', 'Their case is coming to my team'),
      code('oversight', 'I look at it as a manager, reviewing officer or auditor'),
      code('other', 'Something else, which I say below'),
    ],
    source: [placeholder('how long a reason opens a record, and the list of reasons')],
  },
  brokenGlass: {
    hours: 4,
    by: [...atTheFrontDoor, ...emergencyDuty, ...caseHolders, ...familyPractitioners]
      .concat(caseTeamManagers, nominatedOfficers, directors)
      .filter(({ role }) => role !== 'business-support-officer'),
    reasons: [
      code('danger', 'A child may be in danger now'),
      code('contact', 'Somebody has contacted us about them'),
      code('court', 'A court or the police ask for it today'),
      code('duty', 'I am on duty and nobody who is named can be reached'),
      code('other', 'Something else, which I say below'),
    ],
    findings: [
      code('right', 'It was needed'),
      code('named', 'It was needed, and they should be named'),
      code('not-needed', 'It was not needed; it was talked over with them'),
      code('breach', 'It should not have happened: it goes on as a breach'),
    ],
    source: [needToKnow, placeholder('how long a broken glass opens a record')],
  },
  knowOfRestricted: [...managers, ...informationGovernance],
  mayRestrict: managers,
  privacy: informationGovernance,
  mayMakeKeys: [post('performance-analyst'), post('administrator')],
  longestKeyMonths: 12,
  reviewShownDays: 14,
  reviewWithinMonths: 12,
  separations,
  outsideTheLine: {
    role: 'independent-reviewing-officer',
    processes: ['case-closure', 'case-supervision', 'management-decision'],
  },
  supportedYear: {
    processes: [
      'section-47-enquiry',
      'child-protection-plan',
      'pre-proceedings',
      'care-proceedings',
      'emergency-protection',
    ],
    facts: ['child-protection-plan', 'pre-proceedings', 'care-proceedings'],
    source: [placeholder('what a social worker in their supported year may hold alone')],
  },
}
