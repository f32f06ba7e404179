import type { Page } from '../../vocabulary/process.ts'
import type { CoreGroupQuestion } from './questions.ts'

export const pages: readonly Page<CoreGroupQuestion>[] = [
  {
    id: 'meeting',
    title: 'When, where and about whom?',
    people: true,
    asks: [
      'plannedFor',
      'place',
      'format',
      'separateFor',
      'heldAt',
      'endedAt',
      'chair',
      'minuteTaker',
    ],
  },
  {
    id: 'people',
    title: 'Who was invited, and who came?',
    intro: 'A core group needs Children’s Social Care and at least two other agencies.',
    asks: ['people', 'parentEffort', 'reports', 'agencyViews'],
  },
  {
    id: 'child',
    title: 'The child',
    asks: ['seenSince', 'lastSeenAt', 'whyNotSeenSince', 'childsMessage'],
  },
  {
    id: 'plan',
    title: 'The plan, step by step',
    intro:
      'The steps are those of the plan as it stands. What you change here becomes its new version.',
    asks: ['steps', 'newRisks', 'meetingActions'],
  },
  {
    id: 'recommendation',
    title: 'Is the plan working?',
    asks: [
      'planWorking',
      'thresholdMet',
      'recommendation',
      'disagreement',
      'chairToldOn',
      'nextOn',
      'minutes',
    ],
  },
  {
    id: 'manager',
    title: 'What do you make of it?',
    by: 'authoriser',
    asks: ['managersComment'],
  },
  {
    id: 'sent',
    title: 'Who was sent it?',
    intro: 'The parents have a copy too.',
    after: 'decision',
    asks: ['distribution'],
  },
]
