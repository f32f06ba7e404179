import type { Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'

/** Under 18 a strategy discussion, with what `worry` says; from 18 the adult safeguarding team. */
export const harmSuspected = <Q extends QuestionId>(worry: Q): readonly Effect<Q>[] => [
  {
    effect: 'open',
    process: 'strategy-discussion',
    to: { holder: 'this-team' },
    carries: { reason: { answer: worry } },
    when: { all: [{ not: { subject: 'adult' } }, { not: { underWay: 'strategy-discussion' } }] },
  },
  {
    effect: 'hand-over',
    what: 'Adult safeguarding concern about a young person who left our care',
    to: { team: 'adult-safeguarding' },
    when: { subject: 'adult' },
  },
]
