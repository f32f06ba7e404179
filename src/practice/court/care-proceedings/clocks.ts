import { childrenAct1989, publicLawOutline } from '../../law/sources.ts'
import type { ClockDefinition, ClockStart, ClockStop } from '../../vocabulary/clock.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { CareProceedingsQuestion } from './questions.ts'

// The limit of section 32 is on applications for a care or supervision order.
const issued = {
  fact: 'care-proceedings',
  at: 'start',
  where: { application: ['care', 'supervision'] },
  inWords: 'the day of issue',
} as const satisfies ClockStart

const running = { holds: 'care-proceedings' } as const satisfies Condition
const concluded = { fact: 'care-proceedings', at: 'end' } as const satisfies ClockStop
const over = 'The proceedings have ended.'

const heard = (kind: string) =>
  ({ fact: 'court-hearing', at: 'start', where: { kind } }) as const satisfies ClockStop

const extended = {
  question: 'extensionWeeks',
  answered: true,
} as const satisfies Condition<CareProceedingsQuestion>

const weeksAdded = (weeks: number): Condition<CareProceedingsQuestion> => ({
  all: [
    { question: 'extensionWeeks', atLeast: weeks },
    { question: 'extensionWeeks', atMost: weeks },
  ],
})

export const clocks: readonly ClockDefinition<CareProceedingsQuestion>[] = [
  {
    id: 'T54',
    name: 'Care proceedings concluded',
    from: issued,
    stops: concluded,
    each: 'child',
    when: { not: extended },
    otherwise: 'The court gave more time: the end of that is due instead.',
    statutory: [{ within: { weeksBeginningWith: 26 } }],
    source: [childrenAct1989('32')],
  },
  {
    id: 'T54b',
    name: 'Care proceedings concluded, in the time the court added',
    from: { answer: 'extendedFrom', inWords: 'the day on which the time would have run out' },
    stops: concluded,
    each: 'child',
    when: extended,
    local: [1, 2, 3, 4, 5, 6, 7].map((weeks) => ({ within: { weeks }, when: weeksAdded(weeks) })),
    statutory: [{ within: { weeks: 8 } }],
    source: [childrenAct1989('32')],
  },
  {
    id: 'T55',
    name: 'Case management hearing: not before this',
    from: issued,
    stops: heard('case-management'),
    each: 'child',
    when: running,
    otherwise: over,
    statutory: [{ within: { workingDays: 12 } }],
    source: [publicLawOutline('case management hearing, not before day 12')],
    notBefore: true,
  },
  {
    id: 'T55b',
    name: 'Case management hearing',
    from: issued,
    stops: heard('case-management'),
    each: 'child',
    when: running,
    otherwise: over,
    statutory: [{ within: { workingDays: 18 } }],
    source: [publicLawOutline('case management hearing, not later than day 18')],
  },
  {
    id: 'T55c',
    name: 'Issues resolution hearing',
    from: issued,
    stops: heard('issues-resolution'),
    each: 'child',
    when: running,
    otherwise: over,
    statutory: [{ within: { weeksBeginningWith: 20 } }],
    source: [publicLawOutline('issues resolution hearing, by week 20')],
  },
  {
    id: 'T55d',
    name: 'Final hearing',
    from: issued,
    stops: heard('final'),
    each: 'child',
    when: { all: [running, { not: extended }] },
    otherwise: 'The proceedings have ended, or the court gave more time.',
    statutory: [{ within: { weeksBeginningWith: 26 } }],
    source: [publicLawOutline('final hearing, by week 26')],
  },
]
