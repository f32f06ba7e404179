import { toBeConfirmed } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { aboveThem } from '../who.ts'
import type { SupervisionQuestion } from './questions.ts'

type Does = Effect<SupervisionQuestion>

const ours = toBeConfirmed('how case supervision can end')

/** The clock of the next one counts from this, for each child who was talked about. */
const held: Does = {
  effect: 'record-fact',
  fact: 'case-supervision',
  on: { answer: 'heldOn' },
}

export const outcomes: Readonly<Record<string, Outcome<SupervisionQuestion>>> = {
  direction: {
    label: 'Direction given: the work goes on',
    source: ours,
    effects: [held],
  },
  escalated: {
    label: 'Taken to a higher manager',
    source: ours,
    asks: ['escalatedTo', 'escalatedWhy'],
    requires: [
      {
        that: { question: 'escalatedTo', holdsRole: aboveThem },
        otherwise:
          'What goes beyond a practice manager goes to a team manager or higher. Your answers are safe. Name the manager it goes to.',
      },
    ],
    effects: [
      held,
      {
        effect: 'hand-over',
        what: 'A decision that supervision took higher',
        to: { holder: 'this-team' },
      },
    ],
  },
  reallocated: {
    label: 'To be reallocated',
    explained: 'Until somebody else has it, the worker, or the practice manager, goes on.',
    source: ours,
    asks: ['reallocateTo', 'reallocateWhy'],
    effects: [
      held,
      {
        effect: 'hand-over',
        what: 'Allocate the case to another worker of the team',
        to: { holder: 'this-team' },
        when: { question: 'reallocateTo', is: 'sameTeam' },
      },
      {
        effect: 'open',
        process: 'case-transfer',
        to: { holder: 'this-team' },
        carries: {
          requestedOn: { answer: 'heldOn' },
          whyNow: { answer: 'reallocateWhy' },
        },
        when: {
          all: [
            { question: 'reallocateTo', is: 'anotherTeam' },
            { not: { underWay: 'case-transfer' } },
          ],
        },
      },
    ],
  },
  closureAgreed: {
    label: 'Closing agreed',
    explained: 'A closure is opened; the case closes when that is signed.',
    source: ours,
    requires: [
      {
        that: { holds: 'open-referral' },
        otherwise:
          'This child is not open to children’s social care, so there is nothing to close. Choose another outcome.',
      },
    ],
    effects: [
      held,
      {
        effect: 'open',
        process: 'case-closure',
        to: { holder: 'this-team' },
        carries: { closureDecidedOn: { answer: 'heldOn' } },
        when: { not: { underWay: 'case-closure' } },
      },
    ],
  },
}
