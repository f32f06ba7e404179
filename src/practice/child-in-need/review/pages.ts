import type { Page } from '../../vocabulary/process.ts'
import type { ReviewQuestion } from './questions.ts'

export const pages: readonly Page<ReviewQuestion>[] = [
  {
    id: 'meeting',
    title: 'The review',
    people: true,
    asks: [
      ...(['plannedFor', 'place', 'format', 'heldAt', 'endedAt', 'chair'] as const),
      ...(['minuteTaker', 'people', 'reports', 'agencyViews'] as const),
      ...(['seniorReview', 'seniorReviewer', 'seniorReviewFound'] as const),
    ],
  },
  { id: 'views', title: 'What does everybody say?', asks: ['childsVoice', 'parentsViews'] },
  {
    id: 'progress',
    title: 'How far has the plan come?',
    intro:
      'The steps are those of last time: say how far each has come, and change what must change.',
    asks: [
      ...(['planStartsOn', 'lastSeenAt', 'steps', 'familyPlanReviewed'] as const),
      ...(['shortBreaks', 'risk', 'recommendation', 'minutes', 'meetingActions'] as const),
      'nextReviewAt',
    ],
  },
  {
    id: 'consent',
    title: 'Does the family still agree?',
    asks: [
      ...(['consent', 'consentGivenBy', 'consentCapacity', 'consentMethod', 'consentOn'] as const),
      ...(['consentExplained', 'consentWithdrawnOn', 'consentReason', 'lawfulGround'] as const),
    ],
  },
  { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['managerRationale'] },
  { id: 'sharing', title: 'Who has the record?', after: 'decision', asks: ['distribution'] },
]
