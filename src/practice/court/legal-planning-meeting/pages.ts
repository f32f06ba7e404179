import type { Page } from '../../vocabulary/process.ts'
import type { LegalPlanningQuestion } from './questions.ts'

export const pages: readonly Page<LegalPlanningQuestion>[] = [
  {
    id: 'request',
    title: 'Why legal planning, and about whom?',
    people: true,
    intro:
      'This record is privileged. Do not copy it into anything that a family or court will read.',
    asks: ['requestedOn', 'urgent', 'reason', 'reviewDueOn'],
  },
  {
    id: 'meeting',
    title: 'The meeting',
    intro:
      'Invite a solicitor, the family safeguarding team, fostering, permanence and family group conferences.',
    asks: [
      'plannedFor',
      'place',
      'format',
      'people',
      'reports',
      'heldAt',
      'endedAt',
      'chair',
      'minuteTaker',
    ],
  },
  {
    id: 'threshold',
    title: 'Is the threshold met?',
    asks: ['thresholdAnalysis', 'triedSoFar', 'planForChild', 'alternatives', 'familyOptions'],
  },
  {
    id: 'advice',
    title: 'Advice and minutes',
    asks: ['agencyViews', 'adviser', 'advice', 'minutes', 'meetingActions'],
  },
  {
    id: 'decision',
    title: 'What is decided?',
    by: 'authoriser',
    asks: ['decidedOn', 'decision', 'conditions'],
  },
]
