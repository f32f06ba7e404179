import { toBeConfirmed } from '../law/sources.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'

const source = [
  toBeConfirmed('after a conference: letter 1, outline plan 5, record 20 working days'),
]

/** Rule T36, for an initial and a review conference alike: what is sent out once it has been held. */
export const conferenceClocks: readonly ClockDefinition<
  'heldAt' | 'decisionLetterSentOn' | 'outlinePlanSentOn' | 'recordSentOn'
>[] = [
  {
    id: 'T36',
    name: 'Letter with the decision sent to the parents',
    from: { answer: 'heldAt', inWords: 'when the conference was held' },
    stops: { answered: ['decisionLetterSentOn'] },
    local: [{ within: { workingDays: 1 } }],
    source,
  },
  {
    id: 'T36b',
    name: 'Outline plan sent',
    from: { answer: 'heldAt', inWords: 'when the conference was held' },
    stops: { answered: ['outlinePlanSentOn'] },
    local: [{ within: { workingDays: 5 } }],
    source,
  },
  {
    id: 'T36c',
    name: 'Full conference record sent',
    from: { answer: 'heldAt', inWords: 'when the conference was held' },
    stops: { answered: ['recordSentOn'] },
    local: [{ within: { workingDays: 20 } }],
    source,
  },
]
