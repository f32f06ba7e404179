import { toBeConfirmed } from '../../law/sources.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import type { MoveQuestion } from './questions.ts'

const ours = toBeConfirmed('who works with a child who moves between districts')

/** A child placed elsewhere has not moved home; the case follows the home, or stays with the team for care. */
const homeMoved: Requirement<MoveQuestion> = {
  that: { not: { question: 'whoMoved', is: 'placed' } },
  otherwise:
    'Only the child moved, to a placement. The case follows the family’s home; a child in our care stays with their team. Choose “It stays with the present team”.',
}

const staysInTheCounty: Requirement<MoveQuestion> = {
  that: { not: { subject: 'lives-out-of-area' } },
  otherwise:
    'The address on the child’s record is in another authority. That is no move between our districts: begin a transfer of the plan.',
}

export const outcomes: Readonly<Record<string, Outcome<MoveQuestion>>> = {
  stays: {
    label: 'It stays with the present team',
    source: ours,
    effects: [
      {
        effect: 'hand-over',
        what: 'A child who now lives in another district and stays with your team',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
  moves: {
    label: 'It moves to the other team',
    explained: 'A transfer is opened. Until it is signed, the present worker stays responsible.',
    source: ours,
    requires: [
      homeMoved,
      staysInTheCounty,
      {
        that: { question: 'stay', is: 'permanent' },
        otherwise:
          'The move is for a time, so the case stays. Choose “Both teams work together for a time”, or correct how long they stay.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'case-transfer',
        to: { holder: 'this-team' },
        carries: {
          requestedOn: { event: 'authorised' },
          reason: { value: 'district' },
          workerChangeReason: { value: 'TSPROC' },
          whyNow: { answer: 'managersRationale' },
          receivingTeam: { answer: 'otherTeam' },
        },
        when: { not: { underWay: 'case-transfer' } },
      },
    ],
  },
  together: {
    label: 'Both teams work together for a time',
    source: ours,
    asks: ['jointUntil', 'jointWho'],
    requires: [homeMoved, staysInTheCounty],
    effects: [
      {
        effect: 'hand-over',
        what: 'Work together with the present team until the day that was agreed',
        to: { teamNamedIn: 'otherTeam' },
      },
    ],
  },
}
