import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { representations } from '../law.ts'
import { rightToGoOn } from '../next-stage.ts'
import type { ComplaintQuestion } from './questions.ts'

export const clocks: readonly ClockDefinition<ComplaintQuestion>[] = [
  {
    id: 'T105',
    name: 'Stage 1 response to a complaint',
    from: { answer: 'receivedOn', inWords: 'when it was received' },
    stops: { answered: ['respondedOn'] },
    statutory: [{ within: { workingDays: 10 } }],
    source: [representations('stage 1 in 10 working days, or 20 where it is complex')],
    extension: { atMost: { workingDays: 20 }, reasons: 'complaint-extension' },
  },
  rightToGoOn('T105b', 'stage 2'),
]
