import { toBeConfirmed } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { TransferQuestion } from './requirements.ts'

const declined = { question: 'answer', is: 'no' } as const

export const clocks: readonly ClockDefinition<TransferQuestion>[] = [
  {
    id: 'T103',
    name: 'Receiving team says whether it takes the case',
    from: { event: 'submitted' },
    stops: { answered: ['answeredOn'] },
    local: [{ within: { workingDays: 3 } }],
    source: [toBeConfirmed('a transfer is accepted or declined within three working days')],
  },
  {
    id: 'T103b',
    name: 'Case moved',
    from: { answer: 'answeredOn', inWords: 'when the receiving team took it' },
    stops: { event: 'authorised' },
    when: { question: 'answer', is: ['yes', 'withConditions'] },
    otherwise: 'The receiving team has not taken the case.',
    local: [{ within: { workingDays: 10 } }],
    source: [toBeConfirmed('a transfer is completed within ten working days of agreement')],
  },
  {
    id: 'T103c',
    name: 'Team manager decides between the two',
    from: { answer: 'answeredOn', inWords: 'when the receiving team declined' },
    stops: { event: 'authorised' },
    when: declined,
    otherwise: 'The two managers agree.',
    local: [{ within: { workingDays: 2 } }],
    source: [toBeConfirmed('what two managers cannot agree on is decided within two working days')],
  },
]
