import { dueToLeaveCare, leavingCareWatches } from './leaving-care/watches.ts'
import { missingPanelList } from './missing/watch-list.ts'
import { permanenceWatches } from './permanence/watches.ts'
import {
  caseManagers,
  caseTeamManagers,
  directors,
  leavingCareManagers,
  nominatedOfficers,
  reviewingOfficers,
} from './posts.ts'
import type { WatchList } from './vocabulary/watch.ts'

// Lists by open rules: who is watched, what is counted beside them, and which rules say to look.
export const watchLists: readonly WatchList[] = [
  {
    id: 'our-care',
    title: 'Children in our care',
    lead: 'Every child in our care, with what holds up the way to a permanent home. The rules are open: each says why it looks, and opens the facts it goes by.',
    of: 'looked-after',
    readBy: [
      ...caseManagers,
      ...caseTeamManagers,
      ...nominatedOfficers,
      ...directors,
      ...reviewingOfficers,
    ],
    switchedBy: [...nominatedOfficers, ...directors],
    spans: [
      {
        title: 'Days to a decision on permanence',
        to: { fact: 'permanence-plan', at: 'start' },
      },
      { title: 'Days to permanence', to: { fact: 'permanence-achieved', at: 'start' } },
    ],
    rules: [...permanenceWatches, ...dueToLeaveCare],
  },
  {
    id: 'leaving-care',
    title: 'Leaving care',
    lead: 'Young people who leave care or have left it, with what has not begun or is not as it should be.',
    of: 'care-leaver',
    readBy: [...leavingCareManagers, ...caseTeamManagers, ...nominatedOfficers, ...directors],
    switchedBy: [...nominatedOfficers, ...directors],
    spans: [{ title: 'Days to a personal adviser', to: { fact: 'personal-adviser', at: 'start' } }],
    rules: leavingCareWatches,
  },
  missingPanelList,
]
