import type { Condition } from '../../vocabulary/condition.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { aboveThem, firstAndSecondLine } from '../who.ts'
import { checklist } from './checklist.ts'
import { ofTheRecord } from './questions.ts'

export const questions = { ...ofTheRecord, ...checklist }

export type TransferQuestion = keyof typeof questions

type Must = Requirement<TransferQuestion>
type If = Condition<TransferQuestion>

const urgent = { question: 'urgent', is: 'yes' } as const satisfies If

/** Where the receiving team declined, a team manager decides, and signs. */
const tieBroken = (decision: 'moves' | 'stays') =>
  ({
    all: [
      { question: 'teamManagersDecision', is: decision },
      { question: 'teamManagersReason', answered: true },
      { question: 'teamManager', names: 'authoriser' },
      { question: 'teamManager', holdsRole: aboveThem },
    ],
  }) as const satisfies If

/** Before it is handed in: by the sending manager, whole, and shown. */
export const toBeAsked: readonly Must[] = [
  {
    that: { question: 'sendingManager', names: 'recorder' },
    otherwise:
      'The practice manager who hands the case over hands this in, and you are not the one who is named. What you wrote is safe and waits for them.',
  },
  {
    that: { question: 'sendingManager', holdsRole: firstAndSecondLine },
    otherwise: 'A practice manager hands a case over. Name the one of the sending team.',
  },
  {
    that: {
      any: [
        { not: { question: 'wholeGroup', is: 'apart' } },
        { question: 'apartAgreedBy', holdsRole: aboveThem },
      ],
    },
    otherwise:
      'Brothers and sisters move together. Take them all into this transfer; or a team manager agrees that one of them stays, and says why.',
  },
  {
    that: {
      any: [
        { question: 'handover', is: 'yes' },
        { question: 'heldMeanwhileBy', holdsRole: firstAndSecondLine },
      ],
    },
    otherwise:
      'The worker does not hand over themselves, so the practice manager holds the case until it has moved: no child is without a worker for a day. Name the practice manager.',
  },
  {
    that: { not: { question: 'planForPermanence', is: 'no' } },
    otherwise:
      'A case moves to the children in our care team once a plan for permanence has been identified, and for one of these children it has not. What you wrote is safe. Record the plan for permanence first; until then the case stays where it is.',
  },
  {
    that: { not: { question: 'sixteen', is: 'no' } },
    otherwise:
      'Leaving care works with young people of 16 and over, and one of these is younger. Choose another team, or wait for the birthday.',
  },
  {
    that: { any: [urgent, { not: { question: 'supervisedLately', is: 'no' } }] },
    otherwise:
      'One of these children has not been talked about in supervision in the last month. What you wrote is safe. Hold the supervision first; only an urgent case moves without.',
  },
  {
    that: { any: [urgent, { not: { question: 'chronologyReviewedLately', is: 'no' } }] },
    otherwise:
      'The chronology of one of these children has not been reviewed in the last three months. What you wrote is safe. Have it reviewed and signed first; only an urgent case moves without.',
  },
]

/** The receiving side says yes itself, or a team manager has decided between the two. */
export const taken = (answer: 'yes' | 'withConditions'): Must => ({
  that: { any: [{ question: 'answer', is: answer }, tieBroken('moves')] },
  otherwise:
    answer === 'yes'
      ? 'The receiving team has not said yes. Say so on the page “The answer”; or, where it declined, a team manager decides and signs.'
      : 'The receiving team has not said yes with conditions. Say so, and say which; or choose another outcome.',
})

export const byTheReceiver: readonly Must[] = [
  {
    that: {
      any: [
        {
          all: [
            { question: 'acceptedBy', names: 'authoriser' },
            { question: 'acceptedBy', holdsRole: firstAndSecondLine },
          ],
        },
        tieBroken('moves'),
      ],
    },
    otherwise:
      'A manager of the receiving team takes the case and signs for it themselves. The sender cannot accept for the receiver. Nothing was changed: it waits for them.',
  },
  {
    that: { not: { question: 'sendingManager', names: 'authoriser' } },
    otherwise:
      'You hand this case over, so you cannot take it as well. Nothing was changed: it waits for the receiving manager.',
  },
]

/** The two workers visit together first; there is no day between them. */
export const inOrder: readonly Must[] = [
  {
    that: { question: 'effectiveOn', since: 'requestedOn' },
    otherwise: 'The case would move before that was asked for. Check both dates.',
  },
  {
    that: { question: 'jointVisitOn', notAfter: 'effectiveOn' },
    otherwise:
      'Both workers visit together before the case moves, and the visit is dated after it. Check both dates.',
  },
]

export const declinedForGood: Must = {
  that: { all: [{ question: 'answer', is: 'no' }, tieBroken('stays')] },
  otherwise:
    'What two managers do not agree on, a team manager decides and signs, within two working days. Nothing was changed: it waits for the team manager.',
}
