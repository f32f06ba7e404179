import type { Team } from '../../src/practice/vocabulary/authority.ts'
import { careTeams } from './teams/care.ts'
import { earlyHelpTeams } from './teams/early-help.ts'
import { frontDoorTeams } from './teams/front-door.ts'
import { safeguardingTeams } from './teams/safeguarding.ts'
import { supportingTeams } from './teams/supporting.ts'

// Where several teams of one type cover a place, the first takes new work.
export const teams: readonly Team[] = [
  ...frontDoorTeams,
  ...safeguardingTeams,
  ...earlyHelpTeams,
  ...careTeams,
  ...supportingTeams,
]
