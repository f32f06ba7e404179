import type { Page } from '../../vocabulary/process.ts'
import { movesIn, type TransferQuestion } from './questions.ts'

export const pages: readonly Page<TransferQuestion>[] = [
  {
    id: 'move',
    title: 'Who moves, from where to where?',
    people: true,
    asks: [
      'noticeOn',
      'direction',
      'planType',
      'dangerNow',
      'otherAuthority',
      'otherAuthorityContact',
      'stay',
      'movedOn',
      'backOn',
      'moveReason',
      'housingReason',
      'newAddress',
    ],
  },
  {
    id: 'papers',
    title: 'Notice and papers',
    intro:
      'The sending authority stays responsible until the receiving one has held its conference.',
    asks: ['papersOn', 'authorityToldOn', 'papers'],
  },
  { id: 'risk', title: 'What the move means', asks: ['riskOfMove', 'whoWasTold'] },
  {
    id: 'our-conference',
    title: 'Our conference',
    intro: 'A plan that comes here for good needs a conference of our own within 15 working days.',
    opens: 'initial-conference',
    when: movesIn,
    asks: [],
  },
  { id: 'decision', title: 'What do you decide?', by: 'authoriser', asks: ['managersDecision'] },
]
