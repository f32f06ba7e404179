import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { offering, ending, wanted, referred, type AdvocacyQuestion } from './questions.ts'

export const guide = workingWell(
  'advocacy: children looked after, on a plan, or moving to adult services',
)
const ours = toBeConfirmed('how an offer of an advocate can end')

type Must = Requirement<AdvocacyQuestion>
type Does = Effect<AdvocacyQuestion>

const saidSo = (that: Condition<AdvocacyQuestion>): Must => ({
  that,
  otherwise:
    'That is not what you wrote. Change your answers, or choose the outcome that says the same.',
})

const ownAdvocate: Must = {
  that: { not: { question: 'conflict', is: 'yes' } },
  otherwise:
    'One advocate cannot speak for brothers and sisters who want different things. Your answers are safe. Ask the service for one for each child.',
}

const offered: Does = {
  effect: 'record-fact',
  fact: 'advocacy-offer',
  on: { answer: 'on' },
  with: { answer: { answer: 'answer' } },
  when: offering,
}

export const outcomes: Readonly<Record<string, Outcome<AdvocacyQuestion>>> = {
  advocateBegins: {
    label: 'An advocate has begun',
    source: guide,
    requires: [saidSo({ all: [referred, { question: 'started', is: 'yes' }] }), ownAdvocate],
    effects: [
      offered,
      {
        effect: 'start-fact',
        fact: 'advocate',
        on: { answer: 'startedOn' },
        with: { provider: { answer: 'provider' } },
      },
    ],
  },
  waiting: {
    label: 'Asked for, and on the waiting list',
    source: ours,
    requires: [saidSo({ all: [referred, { question: 'started', is: 'no' }] })],
    effects: [
      offered,
      {
        effect: 'open',
        process: 'advocacy',
        to: { holder: 'this-team' },
        carries: {
          what: { value: 'update' },
          referredOn: { answer: 'referredOn' },
          urgent: { answer: 'urgent' },
          provider: { answer: 'provider' },
          serviceAnsweredOn: { answer: 'serviceAnsweredOn' },
        },
      },
    ],
  },
  declined: {
    label: 'Declined: asked again at the next review',
    source: ours,
    requires: [saidSo({ all: [offering, { not: wanted }] })],
    effects: [offered],
  },
  ended: {
    label: 'The advocate has finished',
    source: ours,
    requires: [
      saidSo(ending),
      {
        that: { holds: 'advocate' },
        otherwise:
          'No advocate is recorded for this child, so none has finished. Record first that one began.',
      },
    ],
    effects: [
      {
        effect: 'end-fact',
        fact: 'advocate',
        on: { answer: 'endedOn' },
        with: { endReason: { answer: 'endedBecause' } },
      },
    ],
  },
  notAvailable: {
    label: 'The service has no advocate for this child',
    source: ours,
    requires: [saidSo({ all: [referred, { question: 'started', is: 'no' }] })],
    effects: [
      offered,
      {
        effect: 'hand-over',
        what: 'A child who was promised an advocate and has none',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
}
