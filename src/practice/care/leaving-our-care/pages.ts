import type { Page } from '../../vocabulary/process.ts'
import type { LeavingOurCareQuestion } from './questions.ts'

export const pages: readonly Page<LeavingOurCareQuestion>[] = [
  {
    id: 'end',
    title: 'Who leaves our care, when and why?',
    people: true,
    asks: [
      ...(['endsOn', 'orderMade', 'endReason', 'noLongerPlaced', 'reason'] as const),
      ...(['eighteenOn', 'leavingCare'] as const),
    ],
  },
  {
    id: 'arrangements',
    title: 'What comes after?',
    asks: ['livesWith', 'arrangements', 'reviewingOfficersView', 'support', 'supportWhat'],
  },
  {
    id: 'views',
    title: 'What do the child and the parents say?',
    asks: ['childsVoice', 'parentsViews'],
  },
  {
    id: 'decision',
    title: 'What do you decide?',
    by: 'authoriser',
    asks: ['decidedOn', 'decision'],
  },
]
