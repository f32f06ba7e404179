import type { CodeList } from '../../src/practice/vocabulary/code-list.ts'
import { placeholder, seed } from '../../src/practice/vocabulary/source.ts'
import { indicators, levels } from './levels-of-need.ts'
import { districts, localities, neighbours, nhsAreas } from './places.ts'

const partThree = seed('Working Well with Children and Families in Lancashire, Part 3')

export const codeLists: readonly CodeList[] = [
  {
    id: 'referral-terms',
    title: 'Terms for referring a friend',
    source: [
      seed('Careers in children’s social care, June 2017: refer a friend'),
      placeholder('When it is paid, and how much: to be confirmed with the council'),
    ],
    codes: [
      {
        code: 'january2026',
        label: 'From 1 January 2026: paid once your friend has passed probation',
        meaning: 'How much is to be confirmed.',
      },
    ],
  },
  {
    id: 'level',
    title: 'Level of need',
    source: [partThree],
    codes: levels.map(({ level, name, plainly }) => ({
      code: level,
      label: `Level ${level}: ${name}`,
      meaning: plainly,
    })),
  },
  {
    id: 'indicator',
    title: 'Indicator of need',
    source: [placeholder('Our own wording, from what English threshold guides have in common')],
    codes: indicators.map(({ id, text, domain, level }) => ({
      code: id,
      label: text,
      meaning: `${domain}, level ${level}`,
    })),
  },
  {
    id: 'locality',
    title: 'Locality',
    source: [partThree],
    codes: localities.map(({ id, name }) => ({ code: id, label: name })),
  },
  {
    id: 'district',
    title: 'District',
    source: [partThree],
    codes: [
      ...districts.map(({ id, name }) => ({ code: id, label: name })),
      {
        code: 'out-of-area',
        label: 'Out of area',
        meaning: `${neighbours.map(({ name }) => name).join(', ')}, or any other authority.`,
      },
    ],
  },
  {
    id: nhsAreas.id,
    title: nhsAreas.title,
    source: nhsAreas.source,
    codes: nhsAreas.areas.map(({ id, title }) => ({ code: id, label: title })),
  },
]
