// What each part of the department's daily feed is in the record: which dated fact, which process and which answer.
// Source: handbook C 4.1, and the department's schema 1.0.1. Codes are those of the census and of SSDA903.

/** The facts that the feed of a child is made of. */
export const kinds = {
  episode: 'open-referral',
  care: 'looked-after',
  careLeaver: 'care-leaver',
  plan: 'child-in-need-plan',
  enquiry: 'section-47-enquiry',
  conference: 'initial-conference',
  protection: 'child-protection-plan',
  placement: 'placement',
  strengths: 'strengths-questionnaire',
  unaccompanied: 'unaccompanied-asylum-seeking',
  adoption: 'should-be-placed-for-adoption',
  match: 'adoption-match',
  placedForAdoption: 'placed-for-adoption',
  adviserContact: 'adviser-contact',
} as const

/** An enquiry that ended with one of these needed no initial conference. */
export const withoutConference: readonly string[] = ['none', 'review']

export const assessment = {
  process: 'child-and-family-assessment',
  startedOn: 'referralOn',
  factors: 'factors',
} as const

/** Between two episodes of one period of care the return on looked-after children says that a new one began. */
export const goesOnElsewhere = 'X1'

/** A child is of the feed by one of these; everything else is read besides. */
export const scope = {
  facts: [kinds.episode, kinds.care, kinds.careLeaver],
  processes: [],
  besides: {
    facts: Object.values(kinds),
    processes: [assessment.process],
  },
  answers: [assessment.startedOn, assessment.factors],
} as const
