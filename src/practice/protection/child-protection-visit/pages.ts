import type { Page } from '../../vocabulary/process.ts'
import type { VisitQuestion } from './questions.ts'

export const pages: readonly Page<VisitQuestion>[] = [
  {
    id: 'visit',
    title: 'When, by whom and about whom?',
    people: true,
    asks: ['visitAt', 'visitedBy', 'accompaniedBy', 'purpose', 'announced', 'lateReason'],
  },
  {
    id: 'last-time',
    title: 'Last time',
    intro: 'Copied from the last visit. Put right what is wrong.',
    asks: ['seenLastTime', 'homeSeenLastTime', 'announcedLastTime', 'announcedTimeBefore'],
  },
  {
    id: 'child',
    title: 'Each child',
    asks: [
      'seen',
      'seenHow',
      'seenWhere',
      'seenAlone',
      'whyNotAlone',
      'bedroomSeen',
      'presentation',
      'childsWords',
      'parentSeen',
      'whyNotSeen',
      'notSeenAction',
      'retryOn',
    ],
  },
  {
    id: 'home',
    title: 'The home and the parents',
    asks: ['homeSeen', 'home', 'parents'],
  },
  {
    id: 'risks',
    title: 'What the plan says, and what you saw',
    asks: ['risks', 'directWork', 'analysis', 'managerTold'],
  },
  {
    id: 'review',
    title: 'What do you decide?',
    by: 'authoriser',
    asks: ['managersReview'],
  },
]
