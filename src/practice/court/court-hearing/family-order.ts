import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { legalStatusEnds } from '../legal-status.ts'
import type { CourtHearingQuestion } from './questions.ts'

const on = { answer: 'heldAt' } as const

/** In our care, and nobody has the order in hand as a step of their own. */
const asAStep = {
  all: [{ holds: 'looked-after' }, { not: { underWay: 'special-guardianship' } }],
} as const satisfies Condition

/**
 * An order that gives a child in our care a home with family or friends. What the order comes to, for the child and for
 * the return, is recorded as a step towards special guardianship, which goes on to the end of care. Where such a
 * step is under way already, or the child came to us only now, the end of care follows from here.
 */
export const familyOrder = (
  orderMade: 'specialGuardianship' | 'childArrangements',
  label: string,
): readonly Effect<CourtHearingQuestion>[] => [
  {
    effect: 'open',
    process: 'special-guardianship',
    to: { holder: 'this-team' },
    carries: { step: { value: 'order' }, stepOn: on, orderMade: { value: orderMade } },
    when: asAStep,
  },
  ...legalStatusEnds<CourtHearingQuestion>(on, label, undefined, { not: asAStep }),
]
