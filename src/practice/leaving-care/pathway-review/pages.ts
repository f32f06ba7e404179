import type { Page } from '../../vocabulary/process.ts'
import { holdingAsks } from '../holdings.ts'
import { standingAsks } from '../standing.ts'
import type { PathwayReviewQuestion } from './questions.ts'

export const pages: readonly Page<PathwayReviewQuestion>[] = [
  {
    id: 'review',
    title: 'When, why and with whom?',
    people: true,
    asks: [
      ...(['trigger', 'whatHappened', 'plannedFor', 'place', 'format', 'heldAt'] as const),
      ...(['endedAt', 'chair', 'minuteTaker', 'accessNeeds', 'people', 'reports'] as const),
    ],
  },
  {
    id: 'entitlement',
    title: 'What are they entitled to?',
    intro: 'Worked out from their age and the history of their care. Nobody chooses it.',
    asks: standingAsks,
  },
  {
    id: 'plan',
    title: 'The plan, beside last time',
    asks: [
      ...(['steps', 'contingency', 'visitEveryWeeks', 'homeReviewed'] as const),
      ...(['activityReviewed', 'changes', 'nextReviewOn'] as const),
    ],
  },
  {
    id: 'in-hand',
    title: 'What do they have in hand?',
    asks: holdingAsks,
  },
  {
    id: 'views',
    title: 'What do they and others say?',
    asks: ['childsVoice', 'parentsViews', 'agencyViews', 'meetingActions', 'minutes'],
  },
  { id: 'decision', title: 'What do you decide?', by: 'authoriser', asks: ['managerRationale'] },
  { id: 'sharing', title: 'Who has the plan?', after: 'decision', asks: ['distribution'] },
]
