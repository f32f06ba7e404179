import type { AuthorityPack } from '../../src/practice/vocabulary/authority.ts'
import { agencies } from './agencies.ts'
import { amounts } from './amounts.ts'
import { bankHolidays } from './bank-holidays.ts'
import { caseWeights } from './case-weights.ts'
import { codeLists } from './code-lists.ts'
import { contacts } from './contacts.ts'
import { hours } from './hours.ts'
import { labels } from './labels.ts'
import { indicators, levels } from './levels-of-need.ts'
import { districts, localities, neighbours, nhsAreas } from './places.ts'
import postcodes from './postcodes.json' with { type: 'json' }
import { careers } from './careers.ts'
import { signIn, signInToDemonstration } from './sign-in.ts'
import { teams } from './teams.ts'

/** Everything that is Lancashire's own, laid over the national practice model. */
export const pack: AuthorityPack = {
  id: 'lancashire',
  name: 'Lancashire',
  council: 'Lancashire County Council',
  dfeCode: '888',
  frontDoorName: 'Multi-Agency Safeguarding Hub (MASH)',
  labels,
  localities,
  districts,
  geographies: [nhsAreas],
  neighbours,
  teams,
  agencies,
  contacts,
  hours,
  bankHolidays,
  levels,
  indicators,
  codeLists,
  // Lancashire works to the times that the processes state already.
  clocks: {},
  postcodes,
  postcodePositions: new URL('postcode-positions.json', import.meta.url),
  visitsWithoutSignal: true,
  signIn,
  careers,
  amounts,
  caseWeights,
  signInToDemonstration,
}
