import { csvOf } from '../../../engine/csv.ts'
import { dateOfDay } from '../../../engine/temporal.ts'
import type { Practice } from '../../../engine/practice.ts'
import { numbersInReturn } from '../../../store/numbers-in-return.ts'
import { childrenRead, type ReturnScope } from '../../../store/return-reading.ts'
import type { ReturnWriter } from '../../exports.ts'
import { collectionYear } from '../dates.ts'
import { columnNames } from '../lay-out.ts'
import { columns, type TableName } from '../tables.ts'
import type { Fields903, SaidIn } from './fields.ts'
import type { Period } from './held.ts'
import { rowsOf, type WrittenRow } from './rows.ts'

/** One year of the return as CSV files, one a table, in the order of children's numbers. */
export const writerOf = (fields: Fields903, tables: readonly TableName[]): ReturnWriter => ({
  async *pieces(work, { practice, today }) {
    const period = periodOf(fields, today)
    for (const table of tables) {
      yield { file: fileName(table), text: csvOf([columnNames(table)]) }
    }
    for await (const children of childrenRead(work, scopeOf(fields, period, practice))) {
      const ids = children.map(({ id }) => id)
      const numbers = await numbersInReturn(work, fields.numbers, ids)
      const rows = children.map((child) => rowsOf(child, fields, period))
      for (const table of tables) {
        const cells = rows
          .flatMap((one) => one[table] ?? [])
          .map((row) => cellsOf(table, { ...row, CHILD: numbers.get(row.CHILD ?? '') }))
        if (cells.length > 0) yield { file: fileName(table), text: csvOf(cells) }
      }
    }
  },
})

/** `Episodes.csv`: a file is known by its columns, and named for people. */
const fileName = (table: TableName): string => `${table}.csv`

/** A year's period as it is known on a day: nothing is told of days that have not come. */
export function periodOf({ year }: Pick<Fields903, 'year'>, today: string): Period {
  const whole = collectionYear(year)
  const [startsOn, endsOn] = [dateOfDay(whole.startsOn), dateOfDay(whole.endsOn)]
  return { startsOn, endsOn, until: today < endsOn ? today : endsOn, today }
}

/** What is read of the children of a year, and who they are. */
export function scopeOf(
  fields: Fields903,
  { startsOn, until }: Pick<Period, 'startsOn' | 'until'>,
  practice: Practice,
): ReturnScope {
  const { facts, health, previous } = fields
  const said: readonly SaidIn[] = [
    ...Object.values(health).filter(
      (one): one is SaidIn => typeof one === 'object' && 'processes' in one,
    ),
    ...[previous.PREV_PERM, previous.LA_PERM, previous.DATE_PERM],
  ]
  const cases = [...practice.processes.values()].filter(({ holdsCase }) => holdsCase)
  return {
    facts: [facts.care, facts.leaver],
    processes: [],
    from: startsOn,
    to: until,
    besides: {
      facts: Object.values(facts),
      processes: [...new Set(said.flatMap(({ processes }) => processes))],
      cases: cases.map(({ id }) => id),
      parentAs: fields.parentAs,
    },
    answers: said.map(({ answer }) => answer),
  }
}

/** A row as its line has it, in the order of the published columns. */
export const cellsOf = (table: TableName, row: WrittenRow): readonly string[] =>
  Object.entries<'text' | 'date'>(columns[table]).map(([column, kind]) => {
    const cell = row[column] ?? ''
    return kind === 'date' ? cell.split('-').toReversed().join('/') : cell
  })
