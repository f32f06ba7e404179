import type { Effect } from '../../vocabulary/effect.ts'
import type { InitialConferenceQuestion } from './questions.ts'

/**
 * What a decision to make a plan brings about: the plan begins on the day of the conference, a child in need
 * plan ends on that day, and the first core group is set. Nothing that was agreed is asked for again.
 */
export const makePlan: readonly Effect<InitialConferenceQuestion>[] = [
  {
    effect: 'end-fact',
    fact: 'child-in-need-plan',
    on: { answer: 'heldAt' },
    with: { endReason: { value: 'childProtectionPlan' } },
    when: { holds: 'child-in-need-plan' },
  },
  {
    effect: 'end-record',
    process: 'child-in-need-plan',
    because: 'A child protection plan was made, and the two are never open together.',
    when: {
      any: [{ holds: 'child-in-need-plan' }, { underWay: 'child-in-need-plan' }],
    },
  },
  {
    effect: 'start-fact',
    fact: 'child-protection-plan',
    on: { answer: 'heldAt' },
    with: { initialCategory: { answer: 'category' }, category: { answer: 'category' } },
  },
  {
    effect: 'open',
    process: 'child-protection-plan',
    to: { team: 'family-safeguarding' },
    carries: {
      planStartsOn: { answer: 'heldAt' },
      conferenceOn: { answer: 'heldAt' },
      initialCategory: { answer: 'category' },
      category: { answer: 'category' },
      leadWorker: { answer: 'leadWorker' },
      coreGroupPeople: { answer: 'coreGroupPeople' },
      coreGroupAt: { answer: 'coreGroupAt' },
      reviewOn: { answer: 'reviewOn' },
      steps: { answer: 'steps' },
      safetyPlan: { answer: 'safetyPlan' },
      contingency: { answer: 'contingency' },
      visitEvery: { answer: 'visitEvery' },
      coreGroupEvery: { answer: 'coreGroupEvery' },
      childsVoice: { answer: 'childsVoice' },
      parentsViews: { answer: 'parentsViews' },
    },
  },
  {
    effect: 'open',
    process: 'core-group',
    to: { team: 'family-safeguarding' },
    carries: {
      plannedFor: { answer: 'coreGroupAt' },
      people: { answer: 'coreGroupPeople' },
      steps: { answer: 'steps' },
    },
  },
]
