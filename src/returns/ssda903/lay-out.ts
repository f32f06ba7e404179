import { byDay } from './dates.ts'
import { columns, tableNames } from './tables.ts'
import type {
  Child,
  Episode,
  Files,
  PostcodePoint,
  Postcodes,
  Row,
  Rows,
  TableName,
  Whereabouts,
} from './tables.ts'

/** A row as it was read, before it knows its child and its neighbours. */
export type ReadRow = Readonly<Record<string, unknown>> & Omit<Row, 'child'>

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
type GrowingRows = Record<TableName, Row[]>
type GrowingChild = GrowingRows & Pick<Writable<Child>, 'id' | 'header' | 'lastYear'>

/** What else is known when a year's files are laid out. */
export interface Surroundings {
  readonly lastYear?: Files | undefined
  readonly authority?: string | undefined
  readonly postcodes?: Postcodes | undefined
}

/** The files with every row tied to its child, episodes in order, and postcodes turned into whereabouts. */
export function layOut(
  read: ReadonlyMap<TableName, readonly ReadRow[]>,
  { lastYear, authority, postcodes }: Surroundings = {},
): Files {
  const children = new Map<string, GrowingChild>()
  const tables = emptyRows()
  const childOf = (id: string): GrowingChild => {
    const known = children.get(id)
    if (known) return known
    const before = lastYear?.children.get(id)
    const child = { id, header: undefined, lastYear: before, ...emptyRows() }
    children.set(id, child)
    return child
  }
  for (const [table, rows] of read) {
    for (const cells of rows) {
      const child = childOf(cells.CHILD)
      // The one place where cells read by name become a typed row: `columns` names both.
      const row = Object.assign(cells, { child }) as unknown as Row
      tables[table].push(row)
      child[table].push(row)
    }
  }
  for (const child of children.values()) {
    child.header = child.Header[0] as Child['header']
    tieEpisodes(
      child.Episodes as Writable<Episode>[],
      (episode) => postcodes && whereabouts(episode, postcodes, authority),
    )
  }
  return {
    tables: tables as unknown as Rows,
    given: new Set(read.keys()),
    children: children as unknown as ReadonlyMap<string, Child>,
  }
}

function tieEpisodes(
  episodes: Writable<Episode>[],
  whereaboutsOf: (episode: Episode) => Whereabouts | undefined,
): void {
  // An episode without a beginning stands last, where it breaks no sequence but its own.
  episodes.sort(byDay(({ DECOM }) => DECOM, 'last'))
  for (const [at, episode] of episodes.entries()) {
    episode.previous = episodes[at - 1]
    episode.next = episodes[at + 1]
    episode.whereabouts = whereaboutsOf(episode)
  }
}

/** As a postcode is looked up: in capitals, without a space. */
export const plainPostcode = (postcode: string): string =>
  postcode.replaceAll(' ', '').toUpperCase()

function whereabouts(
  { HOME_POST, PL_POST }: Episode,
  postcodes: Postcodes,
  ours: string | undefined,
): Whereabouts {
  const home = postcodes(plainPostcode(HOME_POST))
  const placement = postcodes(plainPostcode(PL_POST))
  return {
    PL_LA: placement?.authority ?? '',
    PL_LOCATION: placement ? (placement.authority === ours ? 'IN' : 'OUT') : '',
    PL_DISTANCE: home && placement ? milesBetween(home, placement) : NaN,
  }
}

/** The department's formula: grid metres in a straight line, 1.6093 kilometres to the mile, one decimal place. */
const milesBetween = (a: PostcodePoint, b: PostcodePoint): number =>
  Math.round((Math.hypot(a.easting - b.easting, a.northing - b.northing) / 1000 / 1.6093) * 10) / 10

const emptyRows = (): GrowingRows =>
  Object.fromEntries(tableNames.map((table): [string, Row[]] => [table, []])) as GrowingRows

/** The columns of one file, in their published order. */
export const columnNames = (table: TableName): readonly string[] => Object.keys(columns[table])
