import type { Condition } from '../vocabulary/condition.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { fosterPlacements, wasFostered } from './staying-put.ts'

/** They lived with foster carers to the end of care: whoever moved on before has no former foster carers in the return. */
const fosteredToTheEnd = {
  all: [
    wasFostered,
    {
      question: 'careEndedOn',
      notAfter: { fact: 'placement', at: 'end', where: { type: fosterPlacements } },
    },
  ],
} as const satisfies Condition<'careEndedOn'>

/** What no home after care can be, whichever record says so: the code of it stands in `home`. */
export const homeMayBe = <Home extends QuestionId>(
  home: Home,
): readonly Requirement<Home | 'careEndedOn'>[] => {
  const withFormerCarers = { question: home, is: ['Z1', 'Z2'] } as const
  return [
    {
      that: { any: [{ not: withFormerCarers }, { aged: { from: 18 } }] },
      otherwise:
        'Foster carers are former foster carers from 18, not before. Your answers are safe. Choose another kind of home.',
    },
    {
      that: { any: [{ not: withFormerCarers }, fosteredToTheEnd] },
      otherwise:
        'Their last placement in our care is not recorded as a foster placement, so these cannot be former foster carers. Your answers are safe. Choose another kind of home, or put the history of their placements right.',
    },
    {
      that: {
        any: [{ not: { question: home, is: ['W1', 'V1'] } }, { aged: { from: 18 } }],
      },
      otherwise:
        'Bed and breakfast and emergency accommodation never suit somebody of 16 or 17. Your answers are safe. Choose “not suitable”, and say what is done about it today.',
    },
  ]
}
