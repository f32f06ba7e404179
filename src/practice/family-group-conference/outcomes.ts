import { toBeConfirmed, workingWell } from '../law/sources.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../vocabulary/outcome.ts'
import { met, type ConferenceQuestion } from './questions.ts'

type Does = Effect<ConferenceQuestion>
type Must = Requirement<ConferenceQuestion>

const guide = workingWell('Family Group Conferences')
const ours = toBeConfirmed('how a family group conference can end')

/** Offered elsewhere, the offer stands there as a fact already. */
const offer = (accepted: 'yes' | 'no'): Does => ({
  effect: 'record-fact',
  fact: 'family-group-offer',
  on: { answer: 'offeredOn' },
  with: { accepted: { value: accepted } },
  when: { question: 'offeredIn', is: 'here' },
})

const held: Does = {
  effect: 'record-fact',
  fact: 'family-group-conference',
  on: { answer: 'heldAt' },
}

/** It becomes part of the plan that there is; a protection plan takes it up at its next core group. */
const intoThePlan: readonly Does[] = [
  {
    effect: 'amend',
    process: 'child-in-need-plan',
    with: { familyPlan: { answer: 'familyPlan' } },
    when: { holds: 'child-in-need-plan' },
  },
  {
    effect: 'hand-over',
    what: 'A plan that the family made, for the next core group',
    to: { holder: 'allocated-worker' },
    when: { holds: 'child-protection-plan' },
  },
]

const familyMet: Must = {
  that: met,
  otherwise: 'You wrote that the family did not meet. Choose the outcome that says why.',
}

const didNotMeet: Must = {
  that: { question: 'met', is: 'no' },
  otherwise: 'You wrote that the family met. Choose what came of it.',
}

const agreedIsSafe: Must = {
  that: { question: 'safe', is: ['yes', 'withChanges'] },
  otherwise:
    'The family’s plan was found not to be safe, so it is not agreed. What they wrote is kept. Choose “Not agreed”, and tell them what would make it safe.',
}

const planWritten: Must = {
  that: {
    any: [
      { rows: 'steps', atLeast: 1 },
      { question: 'familyPlan', answered: true },
    ],
  },
  otherwise: 'Write down what the family planned, in their own words or step by step.',
}

export const outcomes: Readonly<Record<string, Outcome<ConferenceQuestion>>> = {
  agreed: {
    label: 'Plan agreed',
    source: guide,
    requires: [familyMet, planWritten, agreedIsSafe],
    effects: [offer('yes'), held, ...intoThePlan],
  },
  partlyAgreed: {
    label: 'Plan agreed in part',
    source: guide,
    requires: [familyMet, planWritten, agreedIsSafe],
    effects: [offer('yes'), held, ...intoThePlan],
  },
  notAgreed: {
    label: 'Not agreed',
    source: guide,
    requires: [familyMet],
    effects: [offer('yes'), held],
  },
  declined: {
    label: 'Declined',
    source: ours,
    requires: [didNotMeet],
    effects: [offer('no')],
  },
  withdrawn: {
    label: 'Withdrawn',
    source: ours,
    requires: [didNotMeet],
    effects: [offer('yes')],
  },
  networkMeeting: {
    label: 'A network meeting instead',
    source: ours,
    requires: [didNotMeet],
    effects: [
      offer('yes'),
      {
        effect: 'hand-over',
        what: 'Hold a meeting of the family’s network',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
}
