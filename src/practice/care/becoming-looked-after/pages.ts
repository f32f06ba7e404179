import type { Page } from '../../vocabulary/process.ts'
import type { BecomingLookedAfterQuestion } from './questions.ts'

export const pages: readonly Page<BecomingLookedAfterQuestion>[] = [
  {
    id: 'start',
    title: 'Who came into our care, when and how?',
    people: true,
    intro: 'One record for each child: brothers and sisters have decisions of their own.',
    asks: [
      'startAt',
      'cameBy',
      'presentedAt',
      'unaccompanied',
      'referralOn',
      'outOfHours',
      'placements',
    ],
  },
  {
    id: 'law',
    title: 'On what legal basis?',
    asks: [
      'legalStatus',
      'legalDocument',
      'orderEndsAt',
      'parentsAnswers',
      'namedInOrderAgrees',
      'youngPersonAgrees',
    ],
  },
  {
    id: 'reason',
    title: 'Why, and what else was tried?',
    asks: ['reason', 'need', 'alternatives', 'recommendedBy', 'panelOn'],
  },
  {
    id: 'views',
    title: 'What do the child and the parents say?',
    asks: ['childsVoice', 'parentsViews'],
  },
  {
    id: 'child',
    title: 'Home, brothers and sisters, and before',
    asks: [
      'homePostcode',
      'siblings',
      'previousPermanence',
      'previousPermanenceAuthority',
      'previousPermanenceOn',
    ],
  },
  {
    id: 'decision',
    title: 'What do you decide?',
    by: 'authoriser',
    asks: ['agreedAt', 'decision'],
  },
  {
    id: 'later',
    title: 'Confirmed by day, and agreement withdrawn',
    after: 'decision',
    asks: ['confirmedOn', 'confirmedBy', 'consentWithdrawnOn'],
  },
]
