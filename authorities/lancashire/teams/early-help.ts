import type { Team } from '../../../src/practice/vocabulary/authority.ts'
import { inEachDistrict } from './cover.ts'

// Family Intensive Support stands first in each district: it is where the front door's outcome
// "accepted for CFW Family Intensive Support" goes.
export const earlyHelpTeams: readonly Team[] = [
  ...inEachDistrict({
    type: 'early-help',
    id: 'family-intensive-support',
    name: 'Family Intensive Support (CFW)',
    mailbox: 'cfw.intensive',
  }),
  ...inEachDistrict({
    type: 'neighbourhood-support',
    id: 'neighbourhood-support',
    name: 'Neighbourhood Support (CFW)',
    mailbox: 'cfw.neighbourhood',
  }),
  ...inEachDistrict({
    type: 'community-support',
    id: 'community-support',
    name: 'Community Support (CFW)',
    mailbox: 'cfw.community',
  }),
  ...inEachDistrict({
    type: 'youth-support',
    id: 'targeted-youth-support',
    name: 'Targeted Youth Support (CFW)',
    mailbox: 'cfw.youth',
  }),
]
