import { stringify } from 'csv-stringify/sync'
import { Readable } from 'node:stream'
import type { MovingFile } from '../../src/cases/moving/table-rows.ts'

type Rows = readonly Readonly<Record<string, string>>[]

/** Files of a former system, as they would lie in a folder: a table, and its rows by column. */
export function filesOf(tables: Readonly<Record<string, Rows>>): readonly MovingFile[] {
  return Object.entries(tables).map(([table, rows]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    const text = stringify([...rows], { header: true, columns })
    return { name: `${table}.csv`, open: () => Readable.from([Buffer.from(text)]) }
  })
}

/** People as the former system knew them. */
export const formerPeople = {
  mother: {
    pers_person_id: 'P-1',
    pers_sex: 'F',
    pers_dob: '1990-05-04',
    tw_surname: 'Aspinall',
    tw_forenames: 'Dawn',
  },
  child: {
    ...{ pers_person_id: 'P-2', pers_sex: 'M', pers_dob: '2015-02-01', pers_ethnicity: 'WBRI' },
    ...{
      pers_common_child_id: '9434765919',
      tw_surname: 'Aspinall',
      tw_forenames: 'Kit',
      pers_nationality: 'GB',
    },
  },
  unborn: {
    pers_person_id: 'P-3',
    pers_expected_dob: '2026-07-01',
    tw_surname: 'Aspinall',
    tw_forenames: '',
  },
} as const
