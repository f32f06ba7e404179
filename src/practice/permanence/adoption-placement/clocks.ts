import { adoptionAct, adoptionRegulations } from '../../law/permanence.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { begins, type PlacementQuestion } from './questions.ts'

type Clock = ClockDefinition<PlacementQuestion>

const movedIn = {
  fact: 'placed-for-adoption',
  at: 'start',
  inWords: 'when the child moved in',
} as const
const review = { fact: 'care-review', at: 'start' } as const
const visit = { fact: 'care-visit', at: 'start' } as const

const placed = { holds: 'placed-for-adoption' } as const satisfies Condition

/** In the record of the placement that is running, not in that of an earlier one that ended. */
const running: Pick<Clock, 'each' | 'when' | 'otherwise'> = {
  each: 'child',
  when: {
    all: [
      begins,
      placed,
      { question: 'changedOn', since: { fact: 'placed-for-adoption', at: 'start' } },
    ],
  },
  otherwise: 'The child is adopted, or the placement has ended.',
}

const noReviewYet = {
  not: { had: 'care-review', since: 'placed-for-adoption' },
} as const satisfies Condition

const afterPlacing = [adoptionRegulations('36: reviews and visits after a child is placed')]

export const clocks: readonly Clock[] = [
  {
    id: 'T82',
    name: 'First review after the child was placed for adoption',
    from: movedIn,
    stops: review,
    ...running,
    statutory: [{ within: { weeks: 4 } }],
    source: afterPlacing,
  },
  {
    id: 'T82b',
    name: 'Next review after the child was placed for adoption',
    from: { ...review, every: true, inWords: 'the last review' },
    stops: review,
    ...running,
    statutory: [
      { within: { months: 3 }, when: { all: [placed, noReviewYet] } },
      { within: { months: 6 }, when: placed },
    ],
    source: afterPlacing,
  },
  {
    id: 'T82c',
    name: 'First visit after the child was placed for adoption',
    from: movedIn,
    stops: visit,
    ...running,
    statutory: [{ within: { weeks: 1 } }],
    source: afterPlacing,
  },
  {
    id: 'T82d',
    name: 'Weekly visit until the first review',
    from: { ...visit, every: true, replacedBy: review, inWords: 'the last visit' },
    stops: visit,
    ...running,
    statutory: [{ within: { weeks: 1 }, when: noReviewYet }],
    source: afterPlacing,
  },
  {
    id: 'T83',
    name: 'Adopters may apply to the court: not before this',
    from: movedIn,
    stops: { fact: 'adoption-application', at: 'start' },
    ...running,
    notBefore: true,
    statutory: [{ within: { weeks: 10 } }],
    source: [adoptionAct('42')],
  },
]
