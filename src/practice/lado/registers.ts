import { designatedOfficers } from '../posts.ts'
import type { Register } from '../vocabulary/register.ts'
import { ladoFigures } from './figures.ts'
import { designatedOfficerGuide } from './law.ts'

export const ladoRegisters: readonly Register[] = [
  {
    id: 'adults-in-positions-of-trust',
    title: 'Adults in positions of trust',
    noun: 'adult in a position of trust',
    holds:
      'People who work or volunteer with children and about whom somebody told us of a concern. Nobody but the designated officers knows that this list holds anybody.',
    name: {
      text: 'What is the adult’s whole name?',
      hint: 'Where another of this name is here, add the year of birth or where they work.',
    },
    alsoKnownAs: {
      text: 'What other names have they had?',
      hint: 'A name before marriage, a short name, another spelling. They are found by these too.',
    },
    keep: designatedOfficers,
    figures: ladoFigures,
    source: [designatedOfficerGuide('search across name variants, seen by nobody else')],
  },
]
