import { withConsent } from '../blocks/consent.ts'
import type { Condition } from '../vocabulary/condition.ts'

/** Significant harm may be suspected, or a court has asked: an assessment then needs nobody's consent. */
const consentNotNeeded = {
  any: [
    { question: 'lawfulGround', is: 'significantHarm' },
    { question: 'assessmentFor', is: ['section37', 'section7'] },
  ],
} as const satisfies Condition

export const mayBeCarriedOut = {
  any: [withConsent, consentNotNeeded],
} as const satisfies Condition

/** Seen from the record: for one of the children at least. */
export const notEndedEarly = { question: 'endedEarly', is: 'no' } as const satisfies Condition

/** Without this none of the assessment itself is asked: a team manager closes it, or it ended early. */
export const goesOn = {
  all: [mayBeCarriedOut, notEndedEarly],
} as const satisfies Condition

/**
 * Nobody has said yet that it does not go ahead. One that a strategy discussion began has no answer about consent
 * at first, and its children are to be seen in time all the same.
 */
export const mayStillGoOn = {
  all: [
    { any: [mayBeCarriedOut, { question: 'consent', answered: false }] },
    { any: [notEndedEarly, { question: 'endedEarly', answered: false }] },
  ],
} as const satisfies Condition
