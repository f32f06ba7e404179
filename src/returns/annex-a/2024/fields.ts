// What each list of Annex A is in the record: which dated fact, which process and which answer. Everything that selects
// and writes goes by these names and knows no others. Source: handbook C 3, which restates Ofsted's template as used in
// January 2024.

/** The facts that the lists are made of. */
export const kinds = {
  /** List 2, where it began without an assessment of ours. */
  earlyHelp: 'early-help-intensive-support',
  /** Lists 3 and 6. */
  episode: 'open-referral',
  /** List 5: it begins on the day of the strategy discussion that started it. */
  enquiry: 'section-47-enquiry',
  conference: 'initial-conference',
  /** List 7 */
  protection: 'child-protection-plan',
  protectionVisit: 'child-protection-visit',
  reviewConference: 'review-conference',
  emergency: 'emergency-protection',
  inNeedPlan: 'child-in-need-plan',
  /** List 8 */
  care: 'looked-after',
  legalStatus: 'legal-status',
  placement: 'placement',
  careReview: 'care-review',
  careVisit: 'care-visit',
  permanence: 'permanence-plan',
  officerCheck: 'mid-point-check',
  health: 'health-assessment',
  dentist: 'dental-check',
  missing: 'missing-episode',
  returnInterview: 'return-interview',
  unaccompanied: 'unaccompanied-asylum-seeking',
  /** List 9 */
  careLeaver: 'care-leaver',
  adviser: 'personal-adviser',
  pathwayReview: 'pathway-review',
  adviserContact: 'adviser-contact',
  homeAfterCare: 'home-after-care',
  activity: 'activity',
  /** List 10 */
  adoption: 'should-be-placed-for-adoption',
  match: 'adoption-match',
  placedForAdoption: 'placed-for-adoption',
} as const

/** List 2: the assessments, whoever makes them. */
export const earlyHelpAssessment = {
  process: 'early-help-assessment',
  answers: {
    startedOn: 'startedOn',
    completedOn: 'completedOn',
    organisation: 'organisation',
    organisationName: 'organisationName',
  },
  /** The family declined it, so there was none. */
  notAssessed: 'declined',
  /** Made by the authority's own early help. */
  ours: 'family-service',
} as const

/** Facts that say somebody saw the child: the last of them is "date child was last seen". */
export const sightings = [
  ...['child-seen', 'child-in-need-visit', 'child-protection-visit', 'care-visit'],
  ...['adviser-visit', 'private-fostering-visit'],
] as const

/** Whose team and worker are a child's: the first of these that is so today, otherwise the last that was. */
export const heldBy = {
  child: [kinds.episode, kinds.protection, kinds.inNeedPlan, kinds.care, kinds.careLeaver],
  inCare: [kinds.care, kinds.careLeaver, kinds.episode],
  careLeaver: [kinds.careLeaver, kinds.care],
} as const

/** List 1. What is told about an open case goes to its worker and is no contact of the front door. */
export const contact = { process: 'contact', source: 'source' } as const

/** List 4. One that was stopped or overtaken was never carried out: it is no assessment, as in the census. */
export const assessment = {
  process: 'child-and-family-assessment',
  startedOn: 'referralOn',
  seen: 'seen',
  unfinished: {
    outcomes: ['stoppedWithoutConsent', 'endedEarly'],
    answer: 'endedEarly',
    unless: 'no',
  },
  /** Outcomes by which the child needs the authority's social care; every other leads to another service or to none. */
  needsSocialCare: ['childInNeedPlan', 'section47', 'inOurCare', 'privateFostering'],
} as const

/** The last record within an episode that says it. */
export const primaryNeed = {
  processes: ['referral', 'child-and-family-assessment', 'child-in-need-plan'],
  answer: 'primaryNeed',
} as const

/** Plans that the record of a plan states, where some were made elsewhere. */
export const previousPlans = { process: 'child-protection-plan', answer: 'previousPlans' } as const

/** Whose area a placement outside our own is in. */
export const placementArea = { process: 'placement', answer: 'areaAuthority' } as const

/** Powers that protect at once, and the legal statuses that follow from them. */
export const protectedAtOnce = {
  powers: ['police-protection', 'emergency-protection-order'],
  statuses: ['L1', 'L2'],
} as const

/** How far each list looks back, in months, from the day on which it is made (handbook C 3; not confirmed by Ofsted). */
export const looksBackMonths = 6

/** Everything of a child that is read. */
export const besides = {
  facts: [...new Set([...Object.values(kinds), ...sightings])],
  processes: [
    ...[contact.process, earlyHelpAssessment.process, previousPlans.process],
    placementArea.process,
    ...primaryNeed.processes,
  ],
} as const

export const answers = [
  ...[contact.source, assessment.startedOn, assessment.seen, assessment.unfinished.answer],
  ...[primaryNeed.answer, previousPlans.answer, placementArea.answer],
  ...Object.values(earlyHelpAssessment.answers),
] as const
