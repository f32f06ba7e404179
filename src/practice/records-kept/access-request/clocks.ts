import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { dataProtection } from '../law.ts'
import { standsStill, type AccessQuestion } from './questions.ts'

const notWithdrawn = {
  question: 'withdrawnOn',
  answered: false,
} as const satisfies Condition<AccessQuestion>

const waitsForThem = {
  all: [
    { question: 'clarificationAskedOn', answered: true },
    { question: 'clarificationReceivedOn', answered: false },
  ],
} as const satisfies Condition<AccessQuestion>

const fromTheStart = {
  answer: 'startsOn',
  inWords: 'when it was received, or when we knew who asks and for what if that was later',
} as const

const month = { orNextWorkingDay: { months: 1 } } as const
const daysLeft = { asAnswered: 'daysLeft', in: 'days' } as const

const answered = {
  name: 'Access request answered',
  stops: { answered: ['sentOn'] },
  source: [dataProtection('12(3): one month, and two more where it is complex')],
} as const

// The one deadline that the law itself moves to a working day, and the one that stands still: the days between
// asking what they want and hearing it do not count.
export const clocks: readonly ClockDefinition<AccessQuestion>[] = [
  {
    id: 'T106',
    ...answered,
    from: fromTheStart,
    when: { all: [notWithdrawn, { not: waitsForThem }, { not: standsStill }] },
    otherwise:
      'They were asked what they want to see: it stands still until they answer, and goes on then. Or they have withdrawn it.',
    statutory: [{ within: month }],
    extension: { atMost: { orNextWorkingDay: { months: 3 } }, reasons: 'access-extension' },
  },
  {
    id: 'T106b',
    ...answered,
    from: {
      answer: 'clarificationReceivedOn',
      inWords: 'when they said what they want, with the days that were left',
    },
    when: { all: [notWithdrawn, standsStill] },
    otherwise: 'It never stood still, or they have withdrawn it.',
    statutory: [{ within: { orNextWorkingDay: daysLeft } }],
    extension: {
      atMost: { orNextWorkingDay: { inTurn: [daysLeft, { months: 2 }] } },
      reasons: 'access-extension',
    },
  },
  {
    id: 'T106c',
    name: 'Told that an access request takes longer',
    from: fromTheStart,
    stops: { answered: ['moreTimeToldOn'] },
    when: { all: [notWithdrawn, { question: 'complex', is: 'yes' }] },
    otherwise: 'It is not so complex that it needs more time, or they have withdrawn it.',
    statutory: [{ within: month }],
    source: [dataProtection('12(3): told within the first month, with the reasons')],
  },
]
