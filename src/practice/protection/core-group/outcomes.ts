import { everyStepIsOwned } from '../../blocks/plan.ts'
import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { isValid, type CoreGroupQuestion } from './questions.ts'

type Does = Effect<CoreGroupQuestion>
type Requires = Requirement<CoreGroupQuestion>

const valid: Requires = {
  that: isValid,
  otherwise:
    'Fewer than two agencies besides Children’s Social Care were there, so this was not a valid core group. What you wrote is safe. Choose “Not a valid core group” and set a new date: the six weeks run on until one is held.',
}

const owned: Requires = {
  that: everyStepIsOwned('steps'),
  otherwise:
    'A step of the plan has nobody to do it, no date, or no way to know. Add who, by when and how you will know to every step.',
}

const scaled: Requires = {
  that: { everyRowOf: 'steps', has: ['progress', 'scale'] },
  otherwise:
    'Say of every danger or need what has changed since last time, and how far it has come from 0 to 10.',
}

const requires = [valid, owned, scaled]

/** Held, and the plan goes on in its new version: what every valid core group brings about. */
const held: readonly Does[] = [
  { effect: 'record-fact', fact: 'core-group', on: { answer: 'heldAt' } },
  {
    effect: 'amend',
    process: 'child-protection-plan',
    with: { steps: { answer: 'steps' }, agreedOn: { answer: 'heldAt' } },
  },
]

const reviewUnderWay = { underWay: 'review-conference' } as const

export const outcomes: Readonly<Record<string, Outcome<CoreGroupQuestion>>> = {
  planUpdated: {
    label: 'Plan updated',
    source: workingTogether('the core group develops the plan and keeps it up to date'),
    requires,
    effects: held,
  },
  earlierReview: {
    label: 'Recommend an earlier review conference',
    explained: 'The conference is asked to meet before it is due.',
    source: workingTogether('a review conference may be brought forward'),
    requires,
    effects: [
      ...held,
      {
        effect: 'open',
        process: 'review-conference',
        to: { team: 'safeguarding-and-audit' },
        carries: { whyNow: { value: 'coreGroup' } },
        when: { not: reviewUnderWay },
      },
    ],
  },
  legalPlanning: {
    label: 'Recommend legal planning',
    source: workingTogether('the core group'),
    requires,
    effects: [
      ...held,
      {
        effect: 'open',
        process: 'legal-planning-meeting',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'recommendation' } },
        when: { not: { underWay: 'legal-planning-meeting' } },
      },
    ],
  },
  concernToManager: {
    label: 'Concern for the practice manager',
    source: toBeConfirmed('a core group raises a concern with the practice manager'),
    asks: ['concern'],
    requires,
    effects: [
      ...held,
      {
        effect: 'hand-over',
        what: 'A concern from the core group, for the practice manager',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
  recommendEnding: {
    label: 'Recommend to the review conference that the plan ends',
    explained: 'The plan stays in force until a review conference ends it.',
    source: workingTogether('a plan ends at a review conference'),
    requires: [
      ...requires,
      {
        that: { question: 'thresholdMet', is: 'no' },
        otherwise:
          'You said that the child is still suffering, or likely to suffer, significant harm. Change that answer, or choose another outcome.',
      },
    ],
    effects: [
      ...held,
      {
        effect: 'open',
        process: 'review-conference',
        to: { team: 'safeguarding-and-audit' },
        carries: { whyNow: { value: 'coreGroup' } },
        when: { not: reviewUnderWay },
      },
    ],
  },
  notValid: {
    label: 'Not a valid core group',
    explained: 'Too few agencies came. It meets again, and the six weeks run on.',
    source: toBeConfirmed('a core group needs two agencies besides Children’s Social Care'),
    asks: ['whyNotValid', 'reconvenedFor'],
    requires: [
      {
        that: { not: isValid },
        otherwise:
          'Children’s Social Care and two other agencies were there, so this was a valid core group. Choose what it came to.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'core-group',
        to: { holder: 'this-team' },
        carries: { plannedFor: { answer: 'reconvenedFor' } },
      },
    ],
  },
}
