import { carePlanning } from '../../law/care.ts'
import { commonPractice } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { isExtension, isTemporary, isViability, type CarerQuestion } from './questions.ts'

type Clock = ClockDefinition<CarerQuestion>

const temporary = { kind: 'temporary' } as const
const decided = {
  fact: 'connected-carer-approval',
  at: 'end',
  where: temporary,
} as const
const running = {
  holds: 'connected-carer-approval',
  where: temporary,
} as const satisfies Condition
const extended = {
  holds: 'connected-carer-approval',
  where: { extended: 'yes' },
} as const satisfies Condition

export const clocks: readonly Clock[] = [
  {
    id: 'T72',
    name: 'Temporary approval replaced by a decision, or ended',
    from: { answer: 'approvedFrom', inWords: 'when they were approved for now' },
    stops: decided,
    each: 'child',
    when: { all: [isTemporary, running, { not: extended }] },
    otherwise: 'The approval has ended, or more time was given: the end of that is due instead.',
    statutory: [{ within: { weeks: 16 } }],
    source: [carePlanning('24')],
  },
  {
    id: 'T72b',
    name: 'Extended temporary approval replaced by a decision, or ended',
    from: { answer: 'approvalRanOutOn', inWords: 'the end of the sixteen weeks' },
    stops: decided,
    each: 'child',
    when: { all: [isExtension, extended] },
    otherwise: 'The approval has ended.',
    statutory: [{ within: { weeks: 8 } }],
    source: [carePlanning('25')],
  },
  {
    id: 'T72c',
    name: 'Viability of family or friends checked',
    from: { answer: 'stepOn', inWords: 'when they were proposed' },
    stops: { answered: ['viabilityDecidedOn'] },
    when: isViability,
    otherwise: 'This is a later step.',
    local: [{ within: { weeks: 2 } }],
    source: [commonPractice('Viability of family and friends: checked within two weeks')],
  },
]
