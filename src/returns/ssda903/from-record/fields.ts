/** The dated facts that a return is written from, by what they are to it. */
interface FactNames {
  readonly care: string
  readonly legalStatus: string
  readonly placement: string
  readonly away: string
  readonly review: string
  readonly missing: string
  readonly unaccompanied: string
  readonly dentalCheck: string
  readonly healthAssessment: string
  readonly questionnaire: string
  readonly leaver: string
  readonly contact: string
  readonly adoptionPlan: string
  readonly match: string
  readonly transfer: string
  readonly libertyOrder: string
  /** What only a former system says. */
  readonly formerWorker: string
  readonly saidBefore: string
}

/** What is said in a record rather than by a fact: in records of which processes, under which question. */
export interface SaidIn {
  readonly processes: readonly string[]
  readonly answer: string
}

/**
 * How each element of a year's return is got from the record. Whatever writes the return reads the names of facts,
 * processes, questions and details here and nowhere else.
 */
export interface Fields903 {
  readonly year: string
  /** Whose the numbers are that children keep from return to return, as somebody is known by them. */
  readonly numbers: string
  readonly facts: FactNames
  /** Details of the fact of care. */
  readonly care: { readonly CIN: string; readonly REC: string; readonly firstRNE: string }
  readonly LS: string
  readonly placement: {
    readonly PLACE: string
    readonly PLACE_PROVIDER: string
    readonly REASON_PLACE_CHANGE: string
    readonly HOME_POST: string
    readonly PL_POST: string
    readonly URN: string
    /** The reason for the episode as it was worked out when the placement was recorded. */
    readonly RNE: string
  }
  /** Reasons for an episode by which the carer stays the same. */
  readonly sameCarer: readonly string[]
  readonly away: { readonly PLACE: string; readonly PL_POST: string }
  /** Codes of a stay away from a placement that goes on. */
  readonly temporary: readonly string[]
  /** The last day's reason of an episode that another follows at once. */
  readonly goesOn: string
  readonly adopted: readonly string[]
  readonly shortBreaks: readonly string[]
  readonly withoutProvider: readonly string[]
  readonly withoutReference: readonly string[]
  readonly ETHNIC: { readonly notObtained: string }
  readonly UPN: {
    readonly beforeSchool: string
    readonly newlyInCare: string
    /** Reasons for having no number that somebody recorded and the return takes. */
    readonly recorded: readonly string[]
  }
  readonly parentAs: readonly string[]
  readonly REVIEW_CODE: string
  readonly MISSING: string
  readonly health: {
    readonly SDQ_SCORE: string
    readonly SDQ_REASON: SaidIn
    /** Details of what a former return said of the year, where here there is a fact of its own day. */
    readonly saidBefore: {
      readonly SDQ_SCORE: string
      readonly TEETH_CHECK: string
      readonly HEALTH_ASSESSMENT: string
    }
    readonly outsideSdqAge: string
    readonly CONVICTED: SaidIn
    readonly HEALTH_CHECK: SaidIn
    readonly IMMUNISATIONS: SaidIn
    readonly SUBSTANCE_MISUSE: SaidIn
    readonly INTERVENTION_RECEIVED: SaidIn
    readonly INTERVENTION_OFFERED: SaidIn
  }
  readonly leaver: {
    readonly category: string
    readonly entitled: readonly string[]
    readonly birthday: string
    readonly birthdays: readonly number[]
    readonly IN_TOUCH: string
    readonly ACTIV: string
    readonly ACCOM: string
    /** In touch in a way of which neither home nor activity is asked, and what stands in their place. */
    readonly notAsked: readonly string[]
    readonly nothing: string
  }
  readonly adoption: {
    readonly ended: string
    readonly reversed: string
    readonly REASON_PLACED_CEASED: string
    readonly FOSTER_CARE: string
    readonly NB_ADOPTR: string
    readonly SEX_ADOPTR: string
    readonly LS_ADOPTR: string
  }
  readonly previous: {
    readonly PREV_PERM: SaidIn
    readonly LA_PERM: SaidIn
    readonly DATE_PERM: SaidIn
    readonly none: string
    /** Words that stand for a code; an authority of England is written as its number. */
    readonly authorities: Readonly<Record<string, string>>
  }
  readonly worker: {
    readonly reason: string
    readonly toWorker: string
    readonly first: string
    /** A manager gave the case to somebody, and no transfer says why. */
    readonly otherwise: string
    /** Before the number of whoever is not known by one of the register of social workers. */
    readonly withoutNumber: string
    /** Details of a social worker of a former system. */
    readonly former: { readonly SW_ID: string; readonly SW_REASON: string }
  }
}
