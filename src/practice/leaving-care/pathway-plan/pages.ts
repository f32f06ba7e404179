import type { Page } from '../../vocabulary/process.ts'
import { holdingAsks } from '../holdings.ts'
import { standingAsks } from '../standing.ts'
import type { PathwayPlanQuestion } from './questions.ts'

export const pages: readonly Page<PathwayPlanQuestion>[] = [
  {
    id: 'who',
    title: 'Whose plan is it, and who helps?',
    people: true,
    asks: ['planStartsOn', 'adviser', 'socialWorker', 'supporters'],
  },
  {
    id: 'entitlement',
    title: 'What are they entitled to?',
    intro: 'Worked out from their age and the history of their care. Nobody chooses it.',
    asks: standingAsks,
  },
  {
    id: 'plan',
    title: 'The plan',
    asks: [
      'hopes',
      'steps',
      'contingency',
      'visitEveryWeeks',
      'circumstances',
      'risks',
      'reviewOn',
    ],
  },
  {
    id: 'in-hand',
    title: 'What do they have in hand?',
    intro: 'Documents, money, skills and what the offer to care leavers gives them.',
    asks: holdingAsks,
  },
  {
    id: 'views',
    title: 'What do they say?',
    asks: ['childsVoice', 'parentsViews', 'agreed', 'agreedOn', 'disagreement'],
  },
  { id: 'decision', title: 'What do you decide?', by: 'authoriser', asks: ['managerRationale'] },
  { id: 'sharing', title: 'Who has the plan?', after: 'decision', asks: ['distribution'] },
]
