import type { Page } from '../../vocabulary/process.ts'
import type { CareVisitQuestion } from './questions.ts'

export const pages: readonly Page<CareVisitQuestion>[] = [
  {
    id: 'visit',
    title: 'When, by whom and about whom?',
    people: true,
    asks: [
      'visitAt',
      'madeBy',
      'visitedBy',
      'representative',
      'registration',
      'accompaniedBy',
      'purpose',
      'noticeOn',
      'lateReason',
    ],
  },
  {
    id: 'child',
    title: 'Each child',
    asks: [
      'seen',
      'seenHow',
      'seenIn',
      'seenWhere',
      'seenAlone',
      'whyNotAlone',
      'announced',
      'bedroomSeen',
      'presentation',
      'childsWords',
      'whyNotSeen',
      'notSeenAction',
      'retryOn',
    ],
  },
  {
    id: 'life',
    title: 'How is it going?',
    asks: [
      'placementGoes',
      'healthGoes',
      'schoolGoes',
      'friends',
      'familyTimeGoes',
      'worriesAndWishes',
      'rightsDiscussed',
      'fewerVisits',
    ],
  },
  { id: 'home', title: 'The carers and the home', asks: ['carersView', 'otherChildren'] },
  {
    id: 'plan',
    title: 'What the plan says, and what you found',
    asks: ['risks', 'steps', 'analysis', 'nextVisitOn', 'managerTold'],
  },
  { id: 'review', title: 'What do you decide?', by: 'authoriser', asks: ['managersReview'] },
]
