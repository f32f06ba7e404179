import { parse } from 'csv-parse/sync'
import { exportReturn } from '../../cases/returns/export-return.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { compared, type Line } from './lines.ts'
import type { ExpectedReturnRow } from './read-expectations.ts'
import { granted, idOf, type Scene } from './scene.ts'

type Row = Readonly<Record<string, string>>

/** The rows that a story expects in returns, beside those in the files that are made at this moment. */
export async function comparedReturns(
  expected: readonly ExpectedReturnRow[],
  scene: Scene,
  section: string,
): Promise<readonly Line[]> {
  const made = new Map<string, ReadonlyMap<string, string>>()
  const lines: Line[] = []
  for (const wanted of expected) {
    const year = wanted.year ?? collectionYearOf(dateInLondon(scene.clock.now()))
    const which = `${wanted.return} ${year}`
    const files = made.get(which) ?? (await filesOf({ return: wanted.return, year }, scene))
    made.set(which, files)
    const rows = rowsAbout(idOf(scene.people, wanted.about), files.get(`${wanted.table}.csv`))
    lines.push(comparedRow(wanted, rows, section, which))
  }
  return lines
}

/** `2026-12-22` is in 2026-27: the year of the return on children looked after begins on 1 April. */
function collectionYearOf(date: string): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '04-01' ? 1 : 0)
  return `${year}-${String(year + 1).slice(2)}`
}

async function filesOf(
  wanted: { readonly return: string; readonly year: string },
  { office }: Scene,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  granted(
    await exportReturn(office, 'system', wanted, ({ file, text }) => {
      files.set(file, (files.get(file) ?? '') + text)
    }),
  )
  return files
}

const rowsAbout = (id: string, text = ''): readonly Row[] =>
  parse<Row>(text, { columns: true }).filter(({ CHILD }) => CHILD === id)

/** A row that must be there in the cells that are named, or how many there must be about somebody. */
function comparedRow(
  wanted: ExpectedReturnRow,
  rows: readonly Row[],
  section: string,
  which: string,
): Line {
  const what = `${which} ${wanted.table}, ${wanted.about}`
  const inAll = (count: number): string =>
    count === 0 ? 'none' : count === 1 ? '1 row' : `${count} rows`
  if (wanted.is !== undefined) {
    const expected = wanted.is === 'none' ? 0 : Number(wanted.is)
    return compared(section, what, inAll(expected), inAll(rows.length))
  }
  const cells = wanted.with ?? []
  if (cells.length === 0)
    return compared(section, what, 'a row', rows.length > 0 ? 'a row' : 'none')
  const inWords = (cell: (column: string) => string): string =>
    cells.map(({ key }) => `${key}: ${cell(key) || 'blank'}`).join(', ')
  const said = new Map(cells.map(({ key, value }) => [key, value === 'blank' ? '' : value]))
  const expected = inWords((column) => said.get(column) ?? '')
  const found = rows.map((row) => inWords((column) => row[column] ?? ''))
  const nearest = rows.findIndex((row) => row[cells[0]?.key ?? ''] === cells[0]?.value)
  return compared(
    section,
    what,
    expected,
    found.find((one) => one === expected) ?? found[nearest] ?? found[0] ?? 'none',
  )
}
