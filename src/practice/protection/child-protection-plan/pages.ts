import type { Page } from '../../vocabulary/process.ts'
import type { ProtectionPlanQuestion } from './questions.ts'

export const pages: readonly Page<ProtectionPlanQuestion>[] = [
  {
    id: 'plan',
    title: 'Whose plan is it, and since when?',
    intro: 'The conference wrote most of it. Check it, and add what the core group agreed.',
    people: true,
    asks: [
      'planStartsOn',
      'conferenceOn',
      'initialCategory',
      'category',
      'categoryChangedOn',
      'categoryReason',
      'previousPlans',
      'plansElsewhere',
    ],
  },
  {
    id: 'people',
    title: 'Who works it?',
    asks: [
      'leadWorker',
      'coreGroupPeople',
      'coreGroupAt',
      'coreGroupEvery',
      'visitEvery',
      'whoElseSees',
      'reviewOn',
    ],
  },
  {
    id: 'steps',
    title: 'What must be different?',
    intro:
      'The plan makes clear to the parents what has to change, who does it, by when, and how everybody will know.',
    asks: ['steps', 'safetyPlan', 'familyNetwork', 'contingency'],
  },
  {
    id: 'views',
    title: 'What do the child and the parents say?',
    asks: ['childsVoice', 'parentsViews', 'agreedOn'],
  },
  {
    id: 'manager',
    title: 'What do you make of it?',
    by: 'authoriser',
    asks: ['managersComment'],
  },
  {
    id: 'afterwards',
    title: 'Who has it, and is it still moving?',
    after: 'decision',
    asks: [
      'distribution',
      'nineMonthsOn',
      'nineMonthsAnswer',
      'fifteenMonthsOn',
      'fifteenMonthsAnswer',
    ],
  },
]
