import { agesAsSeemed, sexAsSeemed } from '../early-help/youth/detached.ts'
import { toBeConfirmed, workingWell } from '../law/sources.ts'
import type { MeasureCut } from '../vocabulary/measure.ts'
import { childrenInNeedCensus } from './sources.ts'

/** What figures are cut by besides places, in the groups of the published statistics (handbook A 7). */
export const cuts: readonly MeasureCut[] = [
  {
    id: 'age',
    title: 'Age',
    ages: [
      { id: 'under-1', title: 'Under 1', from: 0, under: 1 },
      { id: '1-to-4', title: '1 to 4', from: 1, under: 5 },
      { id: '5-to-9', title: '5 to 9', from: 5, under: 10 },
      { id: '10-to-15', title: '10 to 15', from: 10, under: 16 },
      { id: '16-to-17', title: '16 and 17', from: 16, under: 18 },
      { id: '18-and-over', title: '18 and over', from: 18 },
    ],
    source: [childrenInNeedCensus('age at 31 March, in the bands that are published')],
  },
  {
    id: 'sex',
    title: 'Sex',
    said: 'sex',
    parts: [
      { id: 'female', title: 'Female', codes: ['F'] },
      { id: 'male', title: 'Male', codes: ['M'] },
    ],
    source: [childrenInNeedCensus('sex')],
  },
  {
    id: 'ethnicity',
    title: 'Ethnicity',
    said: 'ethnicity',
    parts: [
      { id: 'white', title: 'White', codes: ['WBRI', 'WIRI', 'WIRT', 'WROM', 'WOTH'] },
      { id: 'mixed', title: 'Mixed', codes: ['MWBC', 'MWBA', 'MWAS', 'MOTH'] },
      {
        id: 'asian',
        title: 'Asian or Asian British',
        codes: ['AIND', 'APKN', 'ABAN', 'CHNE', 'AOTH'],
      },
      { id: 'black', title: 'Black or Black British', codes: ['BCRB', 'BAFR', 'BOTH'] },
      { id: 'other', title: 'Any other ethnic group', codes: ['OOTH'] },
      { id: 'refused', title: 'Prefers not to say', codes: ['REFU'] },
    ],
    source: [childrenInNeedCensus('ethnicity, in the main groups that are published')],
  },
  {
    id: 'disability',
    title: 'Disability',
    said: 'disability',
    parts: [
      {
        id: 'disabled',
        title: 'A disability is recorded',
        codes: [
          ...['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT'],
          'DDA',
        ],
      },
      { id: 'none', title: 'No disability', codes: ['NONE'] },
    ],
    source: [childrenInNeedCensus('disability')],
  },
  {
    id: 'centre',
    title: 'Centre',
    detail: 'centre',
    isPlace: true,
    source: [toBeConfirmed('groups are counted by the centre at which they are run')],
  },
  {
    id: 'entitlement',
    title: 'What was asked for',
    detail: 'kind',
    codes: 'entitlement',
    source: [toBeConfirmed('claims of care leavers are counted by what was asked for')],
  },
  {
    id: 'age-as-seemed',
    title: 'Age as it seemed',
    detail: 'ageBand',
    options: Object.entries(agesAsSeemed).map(([id, title]) => ({ id, title })),
    source: [workingWell('section 2, Targeted Youth Support')],
  },
  {
    id: 'sex-as-seemed',
    title: 'Sex as it seemed',
    detail: 'sex',
    options: Object.entries(sexAsSeemed).map(([id, title]) => ({ id, title })),
    source: [workingWell('section 2, Targeted Youth Support')],
  },
  {
    id: 'topic',
    title: 'What was talked about',
    detail: 'topic',
    codes: 'early-help-support',
    source: [workingWell('section 2, Targeted Youth Support')],
  },
]
