import type { Raw } from '../../src/engine/answers.ts'

const enough =
  'Hungry and late most days since half term; the mother is low and asks for help herself.'

/** What a school says of one child, enough to submit a contact. */
export const schoolCall: Readonly<Record<string, Raw>> = {
  receivedAt: '2026-03-26 15:10',
  method: 'phone',
  source: '2A',
  referrerName: 'Priya Nandra',
  referrerRole: 'Designated safeguarding lead',
  referrerAgency: 'Peelbrook Primary School',
  referrerPhone: '01632 960118',
  referrerEmail: 'priya.nandra@peelbrook.example',
  referrerAnonymous: 'no',
  immediateDanger: 'no',
  othersAtRisk: 'Nobody else is known to live there.',
  worries: 'Hunger, lateness, head lice, mother low.',
  presenting: ['neglect', 'parental-mental-health'],
  workingWell: 'Mother speaks warmly of her.',
  supportTried: 'Breakfast club.',
  earlyHelpAssessmentInPlace: 'no',
  familyAware: 'yes',
  doNotTell: 'no',
  consent: 'given',
  historyRelevance: 'Nothing is known of them before.',
  otherAuthorityChecks: 'None needed: they have always lived here.',
  thresholdClear: 'yes',
  allChildrenNamed: 'yes',
  adultConcern: 'no',
  maliciousPattern: 'no',
}

/** What is said and recommended of one child. */
export const eachChild: Readonly<Record<string, Raw>> = {
  childsVoice: 'I like it when mum makes pancakes.',
  whereNow: 'At school, until 15:30',
  harmSourceThere: 'no',
  levelRecommended: '4',
  whyNotOneLevelDown: 'Two services have tried for a term and it gets worse.',
  socialWorkerRationale: enough,
}

/** What a manager decides for one child. */
export const decisionForChild: Readonly<Record<string, Raw>> = {
  levelDecided: '4',
  managerRationale: enough,
  outcome: 'acceptedAsReferral',
  harmOutsideFamily: 'no',
  meetsDisabilityCriterion: 'no',
}
