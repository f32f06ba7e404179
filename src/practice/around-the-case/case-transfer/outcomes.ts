import { toBeConfirmed } from '../../law/sources.ts'
import { caseTeamManagers } from '../../posts.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { inTheWholeCounty } from '../who.ts'
import {
  byTheReceiver,
  declinedForGood,
  inOrder,
  taken,
  type TransferQuestion,
} from './requirements.ts'

type Does = Effect<TransferQuestion>

const ours = toBeConfirmed('how a transfer between teams can end')

/** What is under way, and what is in force, is theirs from this signature on. */
const moves: readonly Does[] = [
  {
    effect: 'transfer',
    to: { teamNamedIn: 'receivingTeam' },
    worker: 'receivingWorker',
  },
  {
    effect: 'record-fact',
    fact: 'case-transfer',
    on: { answer: 'effectiveOn' },
    with: {
      team: { answer: 'receivingTeam' },
      worker: { answer: 'receivingWorker' },
      reason: { answer: 'workerChangeReason' },
    },
  },
]

const back = (what: string): Does => ({
  effect: 'hand-over',
  what,
  to: { holder: 'allocated-worker' },
})

export const outcomes: Readonly<Record<string, Outcome<TransferQuestion>>> = {
  accepted: {
    label: 'Accepted: the case has moved',
    source: ours,
    requires: [taken('yes'), ...byTheReceiver, ...inOrder],
    effects: moves,
  },
  acceptedWithConditions: {
    label: 'Accepted with conditions: the case has moved',
    source: ours,
    requires: [taken('withConditions'), ...byTheReceiver, ...inOrder],
    effects: [...moves, back('Conditions on which a case was taken over')],
  },
  declined: {
    label: 'Declined: the case stays',
    explained: 'The team manager has decided. The worker, or the practice manager, goes on.',
    source: ours,
    by: inTheWholeCounty(caseTeamManagers),
    requires: [declinedForGood],
    effects: [back('A case that another team did not take')],
  },
  cancelled: {
    label: 'Cancelled: the case does not move after all',
    source: ours,
    asks: ['cancelledBecause'],
    effects: [back('A transfer that was cancelled')],
  },
}
