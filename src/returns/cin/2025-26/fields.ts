// What each element of the census is in the record: which dated fact, which process and which answer. Everything that
// selects and writes goes by these names and knows no others. Sources: handbook C 1.1 and 1.4, and the department's
// specification of 2025-26 that it restates.

/** The facts that a return of a child is made of. */
export const kinds = {
  /** `CINdetails`: from the referral to the closure. */
  episode: 'open-referral',
  /** `CINPlanDates` */
  plan: 'child-in-need-plan',
  /** `Section47` */
  enquiry: 'section-47-enquiry',
  /** `DateOfInitialCPC`, in the enquiry that led to it or, without one, in the episode. */
  conference: 'initial-conference',
  /** `ChildProtectionPlans` */
  protection: 'child-protection-plan',
  /** `CPPreviewDate` */
  review: 'review-conference',
} as const

/** What is said of those facts beside their dates. */
export const details = {
  ReferralSource: 'source',
  ReasonForClosure: 'closureReason',
  ReferralNFA: { detail: 'noFurtherAction', is: 'yes' },
  /** An enquiry that ended without asking for an initial conference needed none: of it, or a review, was enough. */
  ICPCnotRequired: { detail: 'conference', is: ['none', 'review'] },
  InitialCategoryOfAbuse: 'initialCategory',
  LatestCategoryOfAbuse: 'category',
} as const

/** `Assessments`: one for each signed or under way. */
export const assessment = {
  process: 'child-and-family-assessment',
  /** The department measures the 45 working days from this day, and they run from the referral (Working Together). */
  AssessmentActualStartDate: 'referralOn',
  /** The point at which a manager looked at it. */
  AssessmentInternalReviewDate: 'managerReviewedOn',
  AssessmentFactors: 'factors',
  /** One that was stopped or overtaken was never carried out: it has no factors and is no assessment of the census. */
  unfinished: {
    outcomes: ['stoppedWithoutConsent', 'endedEarly'],
    answer: 'endedEarly',
    unless: 'no',
  },
} as const

/** `PrimaryNeedCode`: the last record within the episode that says it. */
export const primaryNeed = {
  processes: ['referral', 'child-and-family-assessment', 'child-in-need-plan'],
  answer: 'primaryNeed',
  /** Nobody has said it yet. */
  notStated: 'N0',
} as const

/** A review that changed the category of the plan: until its day the plan had the category before. */
export const categoryChange = {
  process: 'review-conference',
  answer: 'category',
  outcome: 'continuesInAnotherCategory',
  on: 'heldAt',
} as const

/** `NumberOfPreviousCPP` that the record of a plan states, where some were made elsewhere. */
export const previousPlans = { process: 'child-protection-plan', answer: 'previousPlans' } as const

/** `Ethnicity` of somebody who has not been asked: "information not yet obtained". */
export const ethnicityNotAsked = 'NOBT'

/** `UPNunknown` that follows from what is known; any other reason is one that somebody gave. */
export const upnUnknown = {
  notOfSchoolAge: 'UN1',
  newAtTheEnd: 'UN4',
  noFurtherAction: 'UN7',
} as const

/** An enquiry's conference is to be held within so many working days of the discussion that began it. */
export const conferenceWithinWorkingDays = 15

/** Everything of a child that is read. */
export const besides = {
  facts: Object.values(kinds),
  processes: [
    ...new Set([
      assessment.process,
      ...primaryNeed.processes,
      categoryChange.process,
      previousPlans.process,
    ]),
  ],
  answers: [
    ...[assessment.AssessmentActualStartDate, assessment.AssessmentInternalReviewDate],
    ...[assessment.AssessmentFactors, assessment.unfinished.answer],
    ...[primaryNeed.answer, previousPlans.answer, categoryChange.answer, categoryChange.on],
  ],
} as const
