import { directors } from '../posts.ts'
import { post } from '../vocabulary/role.ts'
import type { DirectoryRules } from '../vocabulary/directory.ts'
import { placeholder } from '../vocabulary/source.ts'
import { needs } from './needs.ts'
import { directoryEditors, newsByEmail } from './news.ts'
import { offers } from './offers.ts'
import { shortList } from './short-list.ts'
import { signposted } from './signposted.ts'
import { asides } from './asides.ts'
import { emptyWords, sayings } from './sayings.ts'

/** How the county's directory of services is kept and searched (handbook B8). */
export const directory: DirectoryRules = {
  needs,
  offers,
  sayings,
  asides,
  emptyWords,
  features: [
    { id: 'step-free', label: 'No steps' },
    { id: 'accessible-toilet', label: 'Toilet for disabled people' },
    { id: 'changing-place', label: 'Changing Places toilet' },
    { id: 'parking', label: 'Blue Badge parking' },
    { id: 'hearing-loop', label: 'Hearing loop' },
    { id: 'quiet', label: 'Quiet space' },
    { id: 'sign-language', label: 'Sign language' },
    { id: 'baby-change', label: 'Place to change a baby' },
  ],
  withoutAddress: ['refuge'],
  review: {
    months: 6,
    remindDays: 28,
    source: placeholder('how often an entry of the directory is reviewed, and its reminder'),
  },
  signposts: {
    fact: signposted.id,
    letter: shortList.id,
    linkDays: 90,
    notByMail: ['refuge', 'domestic-abuse'],
    source: placeholder('for how long a family’s list stays open'),
  },
  planners: [...directors, post('senior-manager'), post('performance-analyst')],
  editors: directoryEditors,
  news: newsByEmail,
}
