import { placeholder, published, seed } from '../vocabulary/source.ts'
import type { ClockDefinition, Due } from '../vocabulary/clock.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { carePlanning, reviewingOfficersHandbook } from '../law/care.ts'
import { commonPractice } from '../law/sources.ts'

// What runs for as long as a child is in our care, counted in the record of their coming into it, whoever
// records what stops it. What a clock asks of the child it asks of the day it counts from.

type Clock = ClockDefinition<never>

const inOurCare: Pick<Clock, 'each' | 'when' | 'otherwise'> = {
  each: 'child',
  when: { holds: 'looked-after' },
  otherwise: 'The child is no longer in our care.',
}

const cameIn = {
  fact: 'looked-after',
  at: 'start',
  inWords: 'the day the child came into our care',
} as const
const placed = { fact: 'placement', at: 'start' } as const
const visited = { fact: 'care-visit', at: 'start' } as const
const reviewed = { fact: 'care-review', at: 'start' } as const

/** On the day of a move only a visit in the new home counts for it. */
const visitedSincePlaced = { ...visited, where: { seenIn: ['home', 'elsewhere'] } } as const

const atHome = { holds: 'placement', where: { type: 'P1' } } as const
const underInterimOrder = { holds: 'legal-status', where: { code: 'C1' } } as const
const underCareOrder = { holds: 'legal-status', where: { code: 'C2' } } as const
const forAYear = (
  where: Readonly<Record<string, string | readonly string[]>>,
): Condition<never> => ({
  holds: 'placement',
  where,
  for: { months: 12 },
})
const beforeFirstReview = (since: string): Condition<never> => ({
  not: { had: 'care-review', since },
})

/** Weekly until the first review, then at longer intervals. */
const weeklyAtFirst = (
  where: readonly Condition<never>[],
  since: string,
  then: Due<never>['within'],
): readonly Due<never>[] => [
  { within: { weeks: 1 }, when: { all: [...where, beforeFirstReview(since)] } },
  { within: then, when: { all: where } },
]

/** Regulation 28, the closest watch first: where the child lives, for how long, and what a grown child agreed to. */
const betweenVisits: readonly Due<never>[] = [
  ...weeklyAtFirst([underInterimOrder, atHome], 'placement', { weeks: 4 }),
  ...weeklyAtFirst(
    [{ holds: 'connected-carer-approval', where: { kind: 'temporary' } }],
    'connected-carer-approval',
    { weeks: 4 },
  ),
  ...weeklyAtFirst([{ holds: 'placed-before-assessment' }], 'placed-before-assessment', {
    weeks: 6,
  }),
  { within: { weeks: 6 }, when: { all: [underCareOrder, atHome] } },
  // A hospital or a custodial institution: another body runs where the child lives.
  { within: { months: 3 }, when: forAYear({ type: ['R2', 'R5'] }) },
  {
    within: { months: 6 },
    when: {
      all: [
        forAYear({ type: ['U1', 'U4'] }),
        { holds: 'fewer-visits-agreed' },
        { had: 'fewer-visits-agreed', since: 'placement' },
      ],
    },
  },
  { within: { months: 3 }, when: forAYear({ lasting: 'yes' }) },
  { within: { weeks: 6 } },
]

/** A child placed for adoption is visited by the rules of adoption (T82) until the first review there. */
const untilAdoptionReviewed: Condition<never> = {
  all: [{ holds: 'placed-for-adoption' }, beforeFirstReview('placed-for-adoption')],
}

const outsideAdoption = (dues: readonly Due<never>[]): readonly Due<never>[] =>
  dues.map(({ within, when }) => ({
    within,
    when: { all: [...(when ? [when] : []), { not: untilAdoptionReviewed }] },
  }))

const firstVisit = outsideAdoption([{ within: { weeks: 1 } }])
const nextVisit = outsideAdoption(betweenVisits)
const visits = [carePlanning('28')]
const movedOrLeft =
  'The child has moved, and visits are counted from the day the new placement began; or the child is no longer in our care.'

/** Visits (T71). A move begins the first week and the first year anew; a temporary break does not. */
export const careVisitClocks: readonly Clock[] = [
  {
    id: 'T71',
    name: 'First visit to the child in this placement',
    from: {
      ...placed,
      every: true,
      replacedBy: placed,
      inWords: 'the day the placement began',
    },
    stops: visitedSincePlaced,
    ...inOurCare,
    otherwise: movedOrLeft,
    local: firstVisit,
    statutory: firstVisit,
    source: visits,
  },
  {
    id: 'T71b',
    name: 'Next visit to the child',
    from: {
      ...visited,
      every: true,
      replacedBy: placed,
      inWords: 'the last visit at which the child was seen',
    },
    stops: visited,
    ...inOurCare,
    otherwise: movedOrLeft,
    local: nextVisit,
    statutory: nextVisit,
    source: visits,
  },
  {
    // Nothing is due where the child does not live with parents on the day the order is made.
    id: 'T71c',
    name: 'Visit to the child at home after the care order',
    from: {
      fact: 'legal-status',
      at: 'start',
      where: { code: 'C2' },
      every: true,
      replacedBy: placed,
      inWords: 'the day the care order was made',
    },
    stops: visited,
    ...inOurCare,
    otherwise: movedOrLeft,
    statutory: [{ within: { weeks: 1 }, when: atHome }],
    source: visits,
  },
]

const twentyWorkingDays: readonly Due<never>[] = [{ within: { workingDays: 20 } }]

/** The second within three months of the first, later ones within six months of the last, early or not. */
const betweenReviews: readonly Due<never>[] = [
  { within: { months: 3 }, when: beforeFirstReview('looked-after') },
  { within: { months: 6 } },
]

const reviews = [carePlanning('33')]

/** Reviews (T67), and the officer’s check half way to the next (T69). */
export const careReviewClocks: readonly Clock[] = [
  {
    id: 'T67',
    name: 'First review held',
    from: cameIn,
    stops: reviewed,
    ...inOurCare,
    local: twentyWorkingDays,
    statutory: twentyWorkingDays,
    source: reviews,
  },
  {
    id: 'T67b',
    name: 'Next review held',
    from: { ...reviewed, every: true, inWords: 'the last review' },
    stops: reviewed,
    ...inOurCare,
    local: betweenReviews,
    statutory: betweenReviews,
    source: reviews,
  },
  {
    id: 'T69',
    name: 'Reviewing officer’s check, half way to the next review',
    from: { ...reviewed, every: true, replacedBy: reviewed, inWords: 'the last review' },
    stops: { fact: 'mid-point-check', at: 'start' },
    ...inOurCare,
    otherwise: 'The next review came first; or the child is no longer in our care.',
    local: [
      { within: { halfOf: { months: 3 } }, when: beforeFirstReview('looked-after') },
      { within: { halfOf: { months: 6 } } },
    ],
    source: [
      seed(
        'Working Well with Children and Families in Lancashire, Part 3: oversight between reviews',
      ),
      placeholder('To be confirmed with the council: half way to the next review'),
    ],
  },
]

/** The child’s own reviewing officer (T63), in time to prepare the first review. */
export const careOfficerClocks: readonly Clock[] = [
  {
    id: 'T63',
    name: 'Reviewing officer named',
    from: cameIn,
    stops: { fact: 'independent-reviewing-officer', at: 'start' },
    ...inOurCare,
    local: [{ within: { workingDays: 5 } }],
    source: [
      published('Lancashire procedures, reviewing officers: named within five working days'),
      reviewingOfficersHandbook('an officer is named within five working days'),
    ],
  },
]

/** The care plan (T61) and the plan of each placement (T62): before it begins, or soon after. */
export const carePlanClocks: readonly Clock[] = [
  {
    id: 'T61',
    name: 'Care plan made',
    from: cameIn,
    stops: { fact: 'care-plan', at: 'start' },
    ...inOurCare,
    local: [{ within: { workingDays: 10 } }],
    statutory: [{ within: { workingDays: 10 } }],
    source: [carePlanning('4')],
  },
  {
    id: 'T61b',
    name: 'Care plan brought up to date after the review',
    from: {
      ...reviewed,
      where: { planChanges: 'yes' },
      every: true,
      replacedBy: reviewed,
      inWords: 'the review that changed the plan',
    },
    stops: { fact: 'care-plan-updated', at: 'start' },
    ...inOurCare,
    otherwise: 'The next review came first; or the child is no longer in our care.',
    local: [{ within: { workingDays: 10 } }],
    source: [
      commonPractice('Care plans are brought up to date within ten working days of a review'),
    ],
  },
  {
    id: 'T62',
    name: 'Placement plan agreed',
    from: { ...placed, every: true, replacedBy: placed, inWords: 'the day the placement began' },
    stops: { fact: 'placement-plan', at: 'start' },
    ...inOurCare,
    otherwise: 'The child has moved on, or is no longer in our care.',
    local: [{ within: { workingDays: 5 } }],
    statutory: [{ within: { workingDays: 5 } }],
    source: [carePlanning('9')],
  },
]
