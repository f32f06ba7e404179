import type { Page } from '../../vocabulary/process.ts'
import type { PlacementPlanQuestion } from './questions.ts'

export const pages: readonly Page<PlacementPlanQuestion>[] = [
  {
    id: 'placement',
    title: 'Whose placement, and why this one?',
    people: true,
    asks: [
      'agreedOn',
      'placementStartsOn',
      'countsFrom',
      'placementType',
      'carer',
      'emergency',
      'leftThatNight',
      'why',
      'howLong',
      'aim',
    ],
  },
  {
    id: 'day-to-day',
    title: 'What does the child need, day to day?',
    asks: ['health', 'doctors', 'healthConsent', 'education', 'emotional', 'identity'],
  },
  { id: 'family-time', title: 'Family time', asks: ['familyTime'] },
  { id: 'safe', title: 'What keeps everybody safe?', asks: ['risks', 'missingProtocol'] },
  { id: 'decisions', title: 'Who decides what?', asks: ['delegated'] },
  {
    id: 'support',
    title: 'What holds the placement?',
    asks: [
      'visitsEvery',
      'reviews',
      'carersSupport',
      'respite',
      'endings',
      'allowance',
      'savings',
      'pocketMoney',
      'clothing',
    ],
  },
  {
    id: 'agreement',
    title: 'Who agrees?',
    asks: [
      'childsView',
      'carerSigned',
      'carerSignedWhyNot',
      'parentSigned',
      'parentSignedWhyNot',
      'supervisingWorker',
      'disagreement',
    ],
  },
  { id: 'signed', title: 'What do you decide?', by: 'authoriser', asks: ['managersView'] },
  { id: 'sent', title: 'Who has a copy?', after: 'decision', asks: ['distribution'] },
]
