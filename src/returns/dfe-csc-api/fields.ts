// What each part of the department's daily feed is in the record: which dated fact, which process and which answer.
// Source: handbook C 4.1, and the department's schema 1.0.1. Codes are those of the census and of SSDA903.
import type { DateText } from '../../practice/vocabulary/identifiers.ts'

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

/**
 * The first day of the feed: 1 April of the year in which the day two years ago falls. The schema does not say how far back
 * the department wants to be told; this is what those who already send to it read in its specification for early adopters.
 */
export function feedFrom(today: DateText): DateText {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return `${month < 4 ? year - 3 : year - 2}-04-01`
}
