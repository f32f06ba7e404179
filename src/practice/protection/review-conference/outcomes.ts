import { everyStepIsOwned } from '../../blocks/plan.ts'
import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { published } from '../../vocabulary/source.ts'
import { inquorateMessage, quorate, quorateOrReason } from '../conference-questions.ts'
import type { ReviewQuestion } from './questions.ts'

type Does = Effect<ReviewQuestion>
type Requires = Requirement<ReviewQuestion>

const quorum: Requires = { that: quorateOrReason, otherwise: inquorateMessage }

const onAPlan: Requires = {
  that: { holds: 'child-protection-plan' },
  otherwise:
    'This child has no child protection plan, so a review cannot decide about one. Take the child off this record, or hold an initial conference for them.',
}

const notOnFirstDay: Requires = {
  that: {
    any: [
      { question: 'planStartedOn', answered: false },
      { not: { question: 'heldAt', notAfter: 'planStartedOn' } },
    ],
  },
  otherwise:
    'This plan began on the day of this conference or after it, and a plan is never reviewed on the day it begins. Check both dates.',
}

const owned: Requires = {
  that: everyStepIsOwned('steps'),
  otherwise:
    'A step of the plan has nobody to do it, no date, or no way to know. Add who, by when and how you will know to every step.',
}

const isCategory = (category: string): Condition<ReviewQuestion> => ({
  all: [
    { question: 'category', is: category },
    { holds: 'child-protection-plan', where: { category } },
  ],
})

const anotherCategory: Requires = {
  that: {
    not: { any: [isCategory('NEG'), isCategory('PHY'), isCategory('SAB'), isCategory('EMO')] },
  },
  otherwise:
    'That is the category the plan has now. Choose another, or choose “The plan continues”.',
}

/** A review was held and decided: the clock of the next one counts from it. */
const held: Does = { effect: 'record-fact', fact: 'review-conference', on: { answer: 'heldAt' } }

const newVersion: Does = {
  effect: 'amend',
  process: 'child-protection-plan',
  with: { steps: { answer: 'steps' }, reviewOn: { answer: 'nextReviewOn' } },
}

const told: Does = { effect: 'tell', whom: 'parents', letter: 'review-conference-decision' }

const meetsAgain: readonly Does[] = [
  {
    effect: 'open',
    process: 'review-conference',
    to: { holder: 'this-team' },
    carries: { plannedFor: { answer: 'resumesAt' }, whyNow: { value: 'adjourned' } },
  },
  { effect: 'tell', whom: 'parents', letter: 'review-conference-meets-again' },
]

const goesOn = [quorum, onAPlan, notOnFirstDay, owned]
const reviewed = workingTogether('review child protection conferences')
const isChildInNeed = { question: 'furtherPlan', is: 'childInNeed' } as const
const clockRuns = toBeConfirmed('an adjourned or inquorate conference does not stop the clock')

export const outcomes: Readonly<Record<string, Outcome<ReviewQuestion>>> = {
  continues: {
    label: 'The plan continues',
    explained: 'The conference found that your child still needs a child protection plan.',
    source: reviewed,
    asks: ['nextReviewOn', 'nextCoreGroupOn'],
    requires: goesOn,
    effects: [held, newVersion, told],
  },
  continuesInAnotherCategory: {
    label: 'The plan continues, in another category',
    explained:
      'The conference found that your child still needs a child protection plan, for a different reason than before. It is the same plan.',
    source: reviewed,
    asks: ['nextReviewOn', 'nextCoreGroupOn', 'category', 'categoryReason'],
    requires: [...goesOn, anotherCategory],
    effects: [
      held,
      {
        effect: 'change-fact',
        fact: 'child-protection-plan',
        with: { category: { answer: 'category' }, categoryChangedOn: { answer: 'heldAt' } },
      },
      {
        effect: 'amend',
        process: 'child-protection-plan',
        with: {
          steps: { answer: 'steps' },
          reviewOn: { answer: 'nextReviewOn' },
          category: { answer: 'category' },
          categoryChangedOn: { answer: 'heldAt' },
          categoryReason: { answer: 'categoryReason' },
        },
      },
      told,
    ],
  },
  ends: {
    label: 'The plan ends',
    explained:
      'The conference found that your child no longer needs a child protection plan. It ended on the day of the conference.',
    source: published(
      'Lancashire procedures: a child in need plan for at least three months after',
    ),
    asks: ['planEndReason', 'furtherPlan', 'waivedBy', 'waiverReason'],
    requires: [
      quorum,
      onAPlan,
      notOnFirstDay,
      {
        that: { any: [isChildInNeed, { question: 'waivedBy', holdsRole: ['team-manager'] }] },
        otherwise:
          'After a child protection plan comes a child in need plan of at least three months. Only a team manager may agree that none follows: name the one who did, or choose the child in need plan.',
      },
    ],
    effects: [
      held,
      {
        effect: 'end-fact',
        fact: 'child-protection-plan',
        on: { answer: 'heldAt' },
        with: { endReason: { answer: 'planEndReason' } },
      },
      {
        effect: 'end-record',
        process: 'child-protection-plan',
        because: 'A review conference ended the plan.',
      },
      {
        effect: 'open',
        process: 'child-in-need-plan',
        to: { team: 'family-safeguarding' },
        carries: {
          planStartsOn: { answer: 'heldAt' },
          planCategory: { value: 'afterProtection' },
          steps: { answer: 'steps' },
        },
        when: { all: [isChildInNeed, { not: { underWay: 'child-in-need-plan' } }] },
      },
      told,
    ],
  },
  legalPlanning: {
    label: 'The plan continues, and legal planning is asked for',
    explained:
      'The conference found that your child still needs a child protection plan, and asked for legal advice.',
    source: workingTogether('legal advice'),
    asks: ['nextReviewOn', 'nextCoreGroupOn'],
    requires: [
      ...goesOn,
      {
        that: { question: 'legalAdviceRequested', answered: true },
        otherwise: 'Say why the conference asks for legal advice, and by when.',
      },
    ],
    effects: [
      held,
      newVersion,
      {
        effect: 'open',
        process: 'legal-planning-meeting',
        to: { holder: 'allocated-worker' },
        carries: { reason: { answer: 'legalAdviceRequested' } },
        when: { not: { underWay: 'legal-planning-meeting' } },
      },
      told,
    ],
  },
  adjourned: {
    label: 'Adjourned',
    explained: 'Nothing was decided. It meets again, and the clock runs on.',
    source: clockRuns,
    asks: ['resumesAt', 'whyNoDecision'],
    effects: meetsAgain,
  },
  inquorate: {
    label: 'Inquorate',
    explained: 'Too few agencies came to decide. It meets again, and the clock runs on.',
    source: clockRuns,
    asks: ['resumesAt', 'whyNoDecision'],
    requires: [
      {
        that: { not: quorate },
        otherwise:
          'Three agencies were there, and two that work directly with the child, so this conference was quorate. Choose what it decided, or “Adjourned”.',
      },
    ],
    effects: meetsAgain,
  },
}
