import { childrenAct1989, workingWell } from './law/sources.ts'
import { national, placeholder } from './vocabulary/source.ts'
import type { FactType } from './vocabulary/fact.ts'

// The kinds of dated fact that the front door starts, ends or asks about. A kind owns its rules,
// whichever record creates it.
export const facts: readonly FactType[] = [
  {
    // Begins on the day the contact was received, and ends with a reason when the work does.
    id: 'open-referral',
    title: 'Open referral',
    excludes: 'cin-episode',
    overlapMessage:
      'This child already has an open referral on those dates, and there can be only one. Record it as a contact on an open case instead: it reaches the allocated worker today.',
    source: [
      childrenAct1989('17'),
      national('Children in need census: one open episode for each child'),
    ],
  },
  {
    id: 'early-help-intensive-support',
    title: 'Family Intensive Support',
    excludes: 'family-intensive-support',
    overlapMessage:
      'This family already has Family Intensive Support on those dates. Send the new information to their family worker instead.',
    source: [workingWell('section 2, Family Intensive Support')],
  },
  {
    // A young person of 18 or over who is open to a personal adviser only.
    id: 'leaving-care-support',
    title: 'Support from a personal adviser after care',
    excludes: 'leaving-care-support',
    overlapMessage: 'This young person already has a personal adviser on those dates.',
    source: [childrenAct1989('23C')],
  },
  {
    // Several services may be involved at once; each row has its team and worker.
    id: 'involvement',
    title: 'Open to a team',
    source: [placeholder('Which services may be involved together is for each service to say')],
  },
]
