import { Readable } from 'node:stream'
import { dateOfDay } from '../../../engine/temporal.ts'
import { workingCalendar } from '../../../engine/working-days.ts'
import type { EntryReturn, WrittenCell } from '../../at-entry/entry-return.ts'
import { judge } from '../../judge.ts'
import type { Place } from '../../rule.ts'
import { readMessage } from '../read-message.ts'
import type { FieldKind, GroupShape } from '../shape.ts'
import { rules } from './all-rules.ts'
import { censusOf } from './census.ts'
import { besides, kinds } from './fields.ts'
import { inPractice } from './in-practice.ts'
import { messageShape, type Message } from './message.ts'
import { censusChild } from './select.ts'
import { beginnings, sources } from './sources.ts'
import { childXml, closing, opening } from './write.ts'

/** The census of 2025-26 as it is judged child by child, also for the year after, whose rules are not published yet. */
export const cin202526AtEntry: EntryReturn = {
  name: 'The children in need census',
  sources,
  inPractice,
  scope: ({ days }) => ({
    ...{ facts: [kinds.episode], processes: [], ...days, besides },
    answers: besides.answers,
  }),
  async judge(children, { practice, days }) {
    const calendar = workingCalendar(practice.pack.bankHolidays)
    const written = children.flatMap((child) => {
      const inCensus = censusChild(child, { ...days, calendar })
      return inCensus ? [childXml(inCensus)] : []
    })
    if (written.length === 0) return []
    const message = await readBack(written, days.to, practice.pack.dfeCode)
    const cellAt = cellsOf(message)
    return judge(censusOf(message, yearOf(days.to)), rules).flatMap(({ rule, breaches }) =>
      breaches.flatMap(({ child, places }) =>
        child === undefined ? [] : [{ child, rule, cells: places.map(cellAt) }],
      ),
    )
  },
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** What was written, as whoever receives the census reads it. @throws Error where it cannot be read */
async function readBack(
  children: readonly string[],
  today: string,
  authority: string,
): Promise<Message> {
  const head = opening({
    ...{ year: yearOf(today), referenceDate: today, authority },
    ...{ release: '1', dateTime: `${today}T00:00:00` },
  })
  const pieces = [head, ...children, closing].map((piece) => Buffer.from(piece))
  const read = await readMessage(Readable.from(pieces), messageShape, () => undefined)
  if (!read.ok)
    throw new Error(`The census that was written cannot be read: ${read.refusal.message}`)
  return read.value.message
}

/** A row by its names: what its type says, looked at from outside. */
type NamedRow = Readonly<Record<string, unknown>>

const fieldKinds = ({ fields, lists, groups }: GroupShape): readonly [string, FieldKind][] => [
  ...Object.entries({ ...fields, ...lists }),
  ...Object.values(groups).flatMap(fieldKinds),
]

const kindOf: ReadonlyMap<string, FieldKind> = new Map(fieldKinds(messageShape))

function cellsOf(message: Message): (place: Place) => WrittenCell {
  const rows = new Map<string, NamedRow>()
  const collect = (row: NamedRow, { groups }: GroupShape): void => {
    rows.set(`${String(row.table)} ${String(row.row)}`, row)
    for (const [name, shape] of Object.entries(groups)) {
      for (const inner of row[name] as readonly NamedRow[]) collect(inner, shape)
    }
  }
  collect({ ...message }, messageShape)
  return ({ table, row, field }) => {
    const found = rows.get(`${table} ${row}`)
    const beginning = beginnings[table]
    return {
      table,
      field,
      values: field === undefined ? [] : valuesIn(found, field),
      beganOn: beginning === undefined ? undefined : valuesIn(found, beginning)[0],
    }
  }
}

function valuesIn(row: NamedRow | undefined, field: string): readonly string[] {
  const value = row?.[field]
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : value === undefined
      ? []
      : [value]
  return values.map((one) =>
    kindOf.get(field) === 'day' && typeof one === 'number' ? dateOfDay(one) : String(one),
  )
}
