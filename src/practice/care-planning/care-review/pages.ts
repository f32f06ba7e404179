import type { Page } from '../../vocabulary/process.ts'
import type { CareReviewQuestion } from './questions.ts'

export const pages: readonly Page<CareReviewQuestion>[] = [
  {
    id: 'review',
    title: 'Whose review, when and where?',
    people: true,
    asks: [
      ...(['whyNow', 'plannedFor', 'place', 'format', 'heldAt', 'endedAt'] as const),
      ...(['series', 'withMeeting', 'chair', 'minuteTaker'] as const),
    ],
  },
  {
    id: 'people',
    title: 'Who was invited, and who came?',
    intro: 'Plan it with the child: who comes, where it is held, and what it begins with.',
    asks: ['people', 'notInvited', 'accessNeeds'],
  },
  {
    id: 'report',
    title: 'The social worker’s report',
    intro: 'The reviewing officer has it, with the plan, three working days before.',
    asks: [
      ...(['reportSentOn', 'healthFound', 'educationFound', 'placementFound'] as const),
      ...(['familyTimeFound', 'identityFound', 'permanenceFound', 'legalFound'] as const),
      ...([
        'visitsFound',
        'missingFound',
        'rightsFound',
        'advocateAnswer',
        'visitorAnswer',
        'wishesGranted',
      ] as const),
      'reports',
    ],
  },
  {
    id: 'views',
    title: 'What does everybody say?',
    asks: ['childsVoice', 'parentsViews', 'carersViews', 'agencyViews'],
  },
  { id: 'minutes', title: 'What was said', asks: ['minutes', 'meetingActions'] },
  {
    id: 'officer',
    title: 'What do you find?',
    by: 'authoriser',
    intro: 'Only the reviewing officer writes this, and nobody in the line can change it.',
    asks: [
      'spokeToChildOn',
      'whyNotSpoken',
      'participation',
      'findings',
      'lastDecisions',
      'dualStatusReason',
    ],
  },
  {
    id: 'permanence',
    title: 'Permanence, and drift',
    by: 'authoriser',
    asks: [
      'permanenceInPlace',
      'permanenceOnTrack',
      'whyNoPermanence',
      'drift',
      'driftCause',
      'planQuality',
      'issueRaised',
    ],
  },
  {
    id: 'decisions',
    title: 'What do you decide?',
    by: 'authoriser',
    asks: ['decisions', 'steps', 'recommends', 'fewerVisits'],
  },
  {
    id: 'sent',
    title: 'What was sent, and what was answered?',
    after: 'decision',
    intro:
      'The decisions go to the team manager within five working days. Five more without an objection, and they are the plan.',
    asks: [
      'decisionsSentOn',
      'managersAnswer',
      'managersAnswerOn',
      'objection',
      'recordCompletedOn',
      'recordSentOn',
      'distribution',
    ],
  },
]
