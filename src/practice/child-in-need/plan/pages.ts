import type { Page } from '../../vocabulary/process.ts'
import type { PlanQuestion } from './questions.ts'

export const pages: readonly Page<PlanQuestion>[] = [
  {
    id: 'why',
    title: 'Whose plan is it, and why?',
    people: true,
    asks: ['reason', 'primaryNeed', 'assessedOn', 'planCategory', 'leadWorker', 'planStartsOn'],
  },
  {
    id: 'consent',
    title: 'Does the family agree?',
    intro: 'A child in need plan is the family’s choice: it begins and goes on with their consent.',
    asks: [
      ...(['consent', 'consentGivenBy', 'consentCapacity', 'consentMethod', 'consentOn'] as const),
      ...(['consentExplained', 'consentWithdrawnOn', 'consentReason', 'lawfulGround'] as const),
      'disagreement',
    ],
  },
  {
    id: 'meeting',
    title: 'The planning meeting',
    asks: [
      ...(['plannedFor', 'place', 'format', 'heldAt', 'endedAt', 'chair'] as const),
      ...(['minuteTaker', 'people', 'parentsApart', 'reports', 'agencyViews'] as const),
      ...(['minutes', 'meetingActions'] as const),
    ],
  },
  {
    id: 'plan',
    title: 'The plan',
    asks: [
      ...(['hopes', 'steps', 'network', 'familyPlan'] as const),
      ...(['conferenceOffered', 'conferenceAccepted', 'whyNoConference'] as const),
      ...(['contingency', 'visitEvery', 'reviewEvery'] as const),
    ],
  },
  { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['managerRationale'] },
  {
    id: 'sharing',
    title: 'Who has the plan?',
    after: 'decision',
    asks: ['distribution'],
  },
]
