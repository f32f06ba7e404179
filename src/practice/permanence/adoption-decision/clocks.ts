import { adoptionGuidance, adoptionRegulations } from '../../law/permanence.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { byConsent, isFirst, type DecisionQuestion } from './questions.ts'

const shouldBePlaced = { holds: 'should-be-placed-for-adoption' } as const satisfies Condition
const placementOrder = {
  holds: 'legal-status',
  where: { code: 'E1' },
} as const satisfies Condition
const authorised = {
  any: [placementOrder, { holds: 'adoption-consent' }],
} as const satisfies Condition

/** On the day of a review: one from before the order or the consent is no review of a child who waits. */
const authorisedThen = {
  any: [
    { ...placementOrder, for: { days: 0 } },
    { holds: 'adoption-consent', for: { days: 0 } },
  ],
} as const satisfies Condition

/** Authorised, and not placed yet. */
const waiting: Condition<DecisionQuestion> = {
  all: [isFirst, shouldBePlaced, authorised, { not: { holds: 'placed-for-adoption' } }],
}
const noLongerWaiting = 'The child is placed for adoption, or should no longer be.'

const review = { fact: 'care-review', at: 'start' } as const
const reviewed = [adoptionRegulations('36(1): reviews before a child is placed')]

export const clocks: readonly ClockDefinition<DecisionQuestion>[] = [
  {
    id: 'T80',
    name: 'Agency decision maker decides, after adoption became the plan',
    from: { answer: 'plannedOn', inWords: 'the review that made adoption the plan' },
    stops: { answered: ['decidedOn'] },
    when: isFirst,
    otherwise: 'It was decided before that the child should be placed.',
    statutory: [{ within: { months: 2 } }],
    source: [adoptionGuidance('the decision within two months of the review')],
  },
  {
    id: 'T81',
    name: 'Agency decision maker decides, after the panel',
    from: { answer: 'panelOn', inWords: 'when the panel recommended' },
    stops: { answered: ['decidedOn'] },
    when: byConsent,
    otherwise: 'No panel is asked: the papers go straight to the decision maker.',
    statutory: [{ within: { workingDays: 7 } }],
    source: [adoptionRegulations('19')],
  },
  {
    id: 'T81b',
    name: 'Agency decision maker decides, on the papers',
    from: { answer: 'papersOn', inWords: 'when the papers were complete' },
    stops: { answered: ['decidedOn'] },
    when: { not: byConsent },
    otherwise: 'The panel is asked first.',
    statutory: [{ within: { workingDays: 7 } }],
    source: [adoptionRegulations('19')],
  },
  {
    id: 'T81c',
    name: 'Parents told of the decision in person',
    from: { answer: 'decidedOn', inWords: 'when it was decided' },
    stops: { answered: ['toldOrallyOn'] },
    statutory: [{ within: { workingDays: 2 } }],
    source: [adoptionGuidance('parents are told orally within two working days')],
  },
  {
    id: 'T81d',
    name: 'Parents told of the decision in writing',
    from: { answer: 'decidedOn', inWords: 'when it was decided' },
    stops: { answered: ['toldInWritingOn'] },
    statutory: [{ within: { workingDays: 5 } }],
    source: [adoptionGuidance('parents are told in writing within five working days')],
  },
  {
    // No number in the register: the aim stands in the handbook's P32.
    id: 'P32',
    name: 'Child matched with adopters',
    from: {
      fact: 'should-be-placed-for-adoption',
      at: 'start',
      inWords: 'the decision that the child should be placed',
    },
    stops: { fact: 'adoption-match', at: 'start' },
    each: 'child',
    when: { all: [isFirst, shouldBePlaced] },
    otherwise: 'The child should no longer be placed for adoption.',
    local: [{ within: { months: 6 } }],
    source: [adoptionGuidance('a match within six months of the decision')],
  },
  {
    id: 'T84',
    name: 'First review of a child who waits under a placement order',
    from: {
      fact: 'legal-status',
      at: 'start',
      where: { code: 'E1' },
      inWords: 'when the placement order was made',
    },
    stops: review,
    each: 'child',
    when: waiting,
    otherwise: noLongerWaiting,
    statutory: [{ within: { months: 3 } }],
    source: reviewed,
  },
  {
    id: 'T84b',
    name: 'First review of a child who waits with the parents’ consent',
    from: { fact: 'adoption-consent', at: 'start', inWords: 'when the parents consented' },
    stops: review,
    each: 'child',
    when: waiting,
    otherwise: noLongerWaiting,
    statutory: [{ within: { months: 3 } }],
    source: reviewed,
  },
  {
    id: 'T84c',
    name: 'Next review of a child who waits to be placed',
    from: { ...review, every: true, inWords: 'the last review' },
    stops: review,
    each: 'child',
    when: waiting,
    otherwise: noLongerWaiting,
    statutory: [{ within: { months: 6 }, when: authorisedThen }],
    source: reviewed,
  },
]
