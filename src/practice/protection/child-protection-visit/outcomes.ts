import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { notMet, type VisitQuestion } from './questions.ts'

type Does = Effect<VisitQuestion>
type Requires = Requirement<VisitQuestion>

/** The clock of the plan waits for this; nothing else records it. */
const counted: Does = {
  effect: 'record-fact',
  fact: 'child-protection-visit',
  on: { answer: 'visitAt' },
  with: {
    seenAlone: { answer: 'seenAlone' },
    homeSeen: { answer: 'homeSeen' },
    announced: { answer: 'announced' },
  },
}

const everyRisk: Requires = {
  that: { everyRowOf: 'risks', has: ['change', 'why'] },
  otherwise:
    'Say of every danger in the plan whether it is reduced, the same or increased, and why you think so.',
}

/** A child not seen is tried again, and the practice manager knows. */
const missed: readonly Requires[] = [
  {
    that: notMet,
    otherwise: 'You said that the child was seen. Change that answer, or choose another outcome.',
  },
  {
    that: { question: 'managerTold', is: 'yes' },
    otherwise:
      'A child on a plan was not seen. Tell the practice manager now, and then say that you have.',
  },
]

const tryAgain: Does = {
  effect: 'open',
  process: 'child-protection-visit',
  to: { holder: 'this-team' },
  carries: { purpose: { value: 'The child was not seen at the last visit.' } },
  when: { not: { underWay: 'child-protection-visit' } },
}

const sees = workingTogether('the lead social worker sees the child, alone where possible')
const again = toBeConfirmed('a child who was not seen is tried again within two working days')

export const outcomes: Readonly<Record<string, Outcome<VisitQuestion>>> = {
  seen: {
    label: 'Child seen',
    source: sees,
    when: { not: { subject: 'unborn' } },
    requires: [
      {
        that: { question: 'seen', is: 'yes' },
        otherwise:
          'You said that the child was not seen. Change that answer, or choose “Not seen”.',
      },
      {
        that: { question: 'seenHow', is: 'inPerson' },
        otherwise:
          'A video or phone call never counts as a child protection visit. What you wrote is safe. Choose “Spoken to, not visited”, and see the child before the visit is due.',
      },
      everyRisk,
    ],
    effects: [counted],
  },
  parentSeen: {
    label: 'Mother seen, before the birth',
    source: sees,
    when: { subject: 'unborn' },
    requires: [
      {
        that: { question: 'parentSeen', is: 'yes' },
        otherwise:
          'You said that the mother was not seen. Change that answer, or choose “Not seen”.',
      },
      everyRisk,
    ],
    effects: [counted],
  },
  spokenTo: {
    label: 'Spoken to, not visited',
    explained: 'A video or phone call is kept on the record and does not count as a visit.',
    source: toBeConfirmed('a virtual visit never counts as a child protection visit'),
    when: { not: { subject: 'unborn' } },
    requires: [
      {
        that: { question: 'seenHow', is: 'virtual' },
        otherwise:
          'You said that the child was seen in person, or not at all. Choose the outcome that says so.',
      },
    ],
  },
  notSeen: {
    label: 'Not seen: try again',
    source: again,
    requires: missed,
    effects: [tryAgain],
  },
  welfareCheck: {
    label: 'Not seen: the police are asked for a welfare check',
    source: again,
    requires: missed,
    effects: [
      {
        effect: 'hand-over',
        what: 'Ask the police for a welfare check, and record what they find',
        to: { holder: 'allocated-worker' },
      },
      tryAgain,
    ],
  },
  strategyDiscussion: {
    label: 'Strategy discussion now',
    explained: 'What was seen, or that nobody was, is discussed with the police and health today.',
    source: workingTogether('strategy discussion'),
    requires: [
      {
        that: { question: 'managerTold', is: 'yes' },
        otherwise: 'Tell the practice manager now, and then say that you have.',
      },
    ],
    effects: [
      {
        ...counted,
        when: {
          any: [
            { question: 'seenHow', is: 'inPerson' },
            { question: 'parentSeen', is: 'yes' },
          ],
        },
      },
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'analysis' } },
      },
    ],
  },
}
