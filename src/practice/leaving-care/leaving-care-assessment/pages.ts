import type { Page } from '../../vocabulary/process.ts'
import { standingAsks } from '../standing.ts'
import type { AssessmentQuestion } from './questions.ts'

export const pages: readonly Page<AssessmentQuestion>[] = [
  {
    id: 'who',
    title: 'Who is it, and when was it completed?',
    people: true,
    asks: ['completedOn'],
  },
  {
    id: 'entitlement',
    title: 'What are they entitled to?',
    intro: 'Worked out from their age and the history of their care. Nobody chooses it.',
    asks: [...standingAsks, 'historyGaps'],
  },
  {
    id: 'needs',
    title: 'What do they need?',
    asks: [
      ...(['circumstances', 'circumstancesMean', 'health', 'education'] as const),
      ...(['familyAndFriends', 'finances', 'practicalSkills', 'accommodation'] as const),
      'immigrationNeeds',
    ],
  },
  {
    id: 'views',
    title: 'What do they and others say?',
    asks: ['childsVoice', 'othersViews', 'notTakingPart'],
  },
  { id: 'decision', title: 'What do you decide?', by: 'authoriser', asks: ['managerRationale'] },
]
