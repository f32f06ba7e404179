import { collectionYear, readDay } from '../../../src/returns/ssda903/dates.ts'
import { columnNames, layOut, type ReadRow } from '../../../src/returns/ssda903/lay-out.ts'
import { rowMaker } from '../../../src/returns/ssda903/read-cells.ts'
import type {
  Postcodes,
  Provider,
  Return903,
  TableName,
} from '../../../src/returns/ssda903/tables.ts'

/** A row as a file has it: text by column. */
export type CellRow = Record<string, string>

/** A return before it is read: this year's files and last year's. */
export interface Book {
  readonly now: Partial<Record<TableName, CellRow[]>>
  readonly before: Partial<Record<TableName, CellRow[]>>
}

/** One change to a sound return. */
export type Change = (book: Book) => void

type Side = keyof Book

const rowsOf = (book: Book, side: Side, table: TableName): CellRow[] => (book[side][table] ??= [])

const change =
  (side: Side) =>
  (table: TableName, child: string, cells: CellRow, nth = 0): Change =>
  (book) => {
    const row = rowsOf(book, side, table).filter(({ CHILD }) => CHILD === child)[nth]
    if (!row) throw new Error(`${child} has no row ${nth} in ${table}`)
    Object.assign(row, cells)
  }

/** Writes other cells into a child's row of this year's file: the first, or the nth from nought. */
export const now = change('now')
/** The same in last year's file. */
export const before = change('before')

export const add =
  (table: TableName, cells: CellRow): Change =>
  (book) => {
    rowsOf(book, 'now', table).push(cells)
  }
export const addBefore =
  (table: TableName, cells: CellRow): Change =>
  (book) => {
    rowsOf(book, 'before', table).push(cells)
  }

export const drop =
  (table: TableName, child: string): Change =>
  (book) => {
    book.now[table] = rowsOf(book, 'now', table).filter(({ CHILD }) => CHILD !== child)
  }
export const dropBefore =
  (table: TableName, child: string): Change =>
  (book) => {
    book.before[table] = rowsOf(book, 'before', table).filter(({ CHILD }) => CHILD !== child)
  }

export const all =
  (...changes: readonly Change[]): Change =>
  (book) =>
    changes.forEach((one) => one(book))

/** Points on the grid: three in Lancashire, one in Manchester, one in Cardiff, one far north, one off the map. */
const points: Readonly<Record<string, readonly [number, number, string]>> = {
  PR11AA: [354000, 429000, 'E10000017'],
  PR22BB: [355000, 431000, 'E10000017'],
  LA11AA: [347000, 461000, 'E10000017'],
  M11AA: [384000, 398000, 'E08000003'],
  CF101AA: [318000, 176000, 'WAL'],
  KW11AA: [339000, 1101000, 'SCO'],
  ZE99ZZ: [339000, 2101000, 'SCO'],
}

const postcodes: Postcodes = (postcode) => {
  const point = points[postcode]
  return point && { easting: point[0], northing: point[1], authority: point[2] }
}

const provider = (
  urn: string,
  placements: readonly string[],
  code: string,
  authority = 'E10000017',
): Provider => ({
  urn,
  placements: new Set(placements),
  providerCodes: new Set([code]),
  registrationEndedOn: NaN,
  postcode: 'LA1 1AA',
  authority,
})

const carers = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6']

const providers = new Map(
  [
    provider('SC100001', carers, 'PR1'),
    provider('SC100002', ['K1', 'K2'], 'PR1'),
    provider('SC100003', ['K2', 'K3', 'S1'], 'PR4', 'E08000003'),
    provider('SC100004', carers, 'PR4'),
    provider('SC100005', carers, 'PR2', 'E08000003'),
    { ...provider('SC100006', carers, 'PR1'), registrationEndedOn: readDay('31/12/2025') },
  ].map((one) => [one.urn, one]),
)

/** All that the file has, and what this row has beside. */
const columnsIn = (table: TableName, cells: CellRow): readonly string[] => [
  ...new Set([...columnNames(table), ...Object.keys(cells)]),
]

const read = (files: Book[Side]): ReadonlyMap<TableName, readonly ReadRow[]> =>
  new Map(
    (Object.entries(files) as [TableName, CellRow[]][]).map(([table, rows]) => [
      table,
      rows.map((cells, at) =>
        rowMaker(table, columnsIn(table, cells))(at + 1, (column) => cells[column] ?? ''),
      ),
    ]),
  )

/** The return as the rules of a year see it. */
export function openBook(book: Book, year: string): Return903 {
  const authority = 'E10000017'
  const lastYear = layOut(read(book.before), { authority, postcodes })
  return {
    ...layOut(read(book.now), { lastYear, authority, postcodes }),
    ...collectionYear(year),
    authority,
    lastYear,
    providers,
    postcodes,
  }
}
