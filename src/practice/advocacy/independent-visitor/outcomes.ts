import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import {
  considering,
  matching,
  ending,
  inInterest,
  agreed,
  type VisitorQuestion,
} from './questions.ts'

const duty = childrenAct1989('23ZB')
const ours = toBeConfirmed('how an independent visitor is found and ends')

type Must = Requirement<VisitorQuestion>

const saidSo = (that: Condition<VisitorQuestion>): Must => ({
  that,
  otherwise:
    'That is not what you wrote. Change your answers, or choose the outcome that says the same.',
})

const considered: Effect<VisitorQuestion> = {
  effect: 'record-fact',
  fact: 'independent-visitor-offer',
  on: { answer: 'on' },
  with: { answer: { answer: 'answer' } },
}

export const outcomes: Readonly<Record<string, Outcome<VisitorQuestion>>> = {
  wanted: {
    label: 'Accepted: a visitor is looked for',
    source: duty,
    requires: [saidSo({ all: [considering, inInterest, agreed] })],
    effects: [
      considered,
      {
        effect: 'open',
        process: 'independent-visitor',
        to: { holder: 'this-team' },
        carries: {
          what: { value: 'matching' },
          provider: { answer: 'provider' },
          referredOn: { answer: 'referredOn' },
        },
      },
    ],
  },
  declined: {
    label: 'Declined: asked again at the next review',
    source: duty,
    requires: [saidSo({ all: [considering, inInterest, { not: agreed }] })],
    effects: [considered],
  },
  notInInterest: {
    label: 'Considered, and not in the child’s interests now',
    source: duty,
    requires: [saidSo({ all: [considering, { question: 'inInterest', is: 'no' }] })],
    effects: [considered],
  },
  matched: {
    label: 'Matched',
    source: duty,
    requires: [
      saidSo(matching),
      {
        that: {
          all: [
            { question: 'checks', is: 'disclosure' },
            { question: 'checks', is: 'references' },
            { question: 'checks', is: 'training' },
          ],
        },
        otherwise:
          'Nobody befriends a child before the disclosure and barring check, the references and the training are done. Your answers are safe. Wait for them.',
      },
      {
        that: { question: 'independent', is: 'yes' },
        otherwise:
          'A visitor who works for the council or the home is not independent. Ask the service for another.',
      },
      {
        that: { question: 'childAgrees', is: 'yes' },
        otherwise: 'The child has not met the visitor and agreed. Wait until they have.',
      },
    ],
    effects: [
      {
        effect: 'start-fact',
        fact: 'independent-visitor',
        on: { answer: 'startsOn' },
        with: { provider: { answer: 'provider' } },
      },
    ],
  },
  notMatched: {
    label: 'Not a match: another visitor is looked for',
    source: ours,
    requires: [saidSo(matching)],
    effects: [
      {
        effect: 'open',
        process: 'independent-visitor',
        to: { holder: 'this-team' },
        carries: {
          what: { value: 'matching' },
          provider: { answer: 'provider' },
          referredOn: { answer: 'referredOn' },
        },
        when: { holds: 'looked-after' },
      },
    ],
  },
  ended: {
    label: 'Ended',
    source: ours,
    requires: [
      saidSo(ending),
      {
        that: { holds: 'independent-visitor' },
        otherwise: 'No independent visitor is recorded for this child, so none has ended.',
      },
    ],
    effects: [
      {
        effect: 'end-fact',
        fact: 'independent-visitor',
        on: { answer: 'endedOn' },
        with: { endReason: { answer: 'endedBecause' } },
      },
    ],
  },
}
