import type { Page } from '../../vocabulary/process.ts'
import type { ContentQuestion } from './content.ts'

/** What a care plan says, a page at a time. */
export const contentPages: readonly Page<ContentQuestion>[] = [
  {
    id: 'long-term',
    title: 'Where will the child grow up?',
    intro: 'Permanence stands at the heart of the plan: a settled home, and the way to it.',
    asks: [
      'legalStatus',
      'agreementLength',
      'longTermPlan',
      'parallelPlan',
      'whyNoParallelPlan',
      'longTermBy',
      'ratifiedOn',
    ],
  },
  {
    id: 'needs',
    title: 'What does the child need, and how is it met?',
    asks: [
      'health',
      'education',
      'emotional',
      'identity',
      'relationships',
      'presentation',
      'selfCare',
    ],
  },
  { id: 'steps', title: 'Who does what?', asks: ['steps'] },
  {
    id: 'placement',
    title: 'Where, with whom, and who decides?',
    asks: ['whyThisPlacement', 'delegated', 'familyTime', 'brothersAndSisters', 'visitsBy'],
  },
  {
    id: 'risks',
    title: 'What could go wrong?',
    asks: ['risks', 'returnHome', 'contingency', 'immigration', 'ageDispute', 'trafficking'],
  },
  {
    id: 'views',
    title: 'What does everybody say?',
    asks: [
      'childsVoice',
      'parentsViews',
      'carersViews',
      'viewsConsidered',
      'advocateOffered',
      'advocateOfferedOn',
      'advocateAnswer',
      'visitorOffered',
      'visitorOfferedOn',
      'visitorAnswer',
      'reviewingOfficer',
      'disagreement',
    ],
  },
]
