import { done, type Result } from '../../../engine/refusal.ts'
import type { SourceFile } from '../../source-file.ts'
import type { Fields903 } from '../from-record/fields.ts'
import type { Period } from '../from-record/held.ts'
import { layOut } from '../lay-out.ts'
import { readFiles } from '../read-files.ts'
import { tableNames, type Child, type TableName } from '../tables.ts'
import { overlapping, whyNotTaken } from './cannot-take.ts'
import { saidOtherwise, type Otherwise } from './comes-back.ts'
import { takeChild } from './take-child.ts'
import { dayText, type CannotTake, type TakenChild } from './taken.ts'

/** What taking a year's files needs to know of the house. */
export interface HowTaken {
  readonly fields: Fields903
  readonly tables: readonly TableName[]
  readonly period: Period
  /** Codes of the list of ethnicities. */
  readonly ethnicities: ReadonlySet<string>
  /** Facts of one group are not together: the group of a kind. */
  readonly excludes: (kind: string) => string | undefined
}

/** A child who can be taken in, with every row of theirs as it was read. */
export interface ChildToTake {
  readonly taken: TakenChild
  readonly content: Readonly<Record<string, readonly object[]>>
}

/** A year's files as children, and what the record would say otherwise than they do. */
export interface ChildrenToTake {
  readonly children: readonly ChildToTake[]
  readonly cannot: readonly CannotTake[]
  readonly otherwise: readonly Otherwise[]
  readonly rows: ReadonlyMap<TableName, number>
  /** What was read past, in words. */
  readonly remarks: readonly string[]
}

/** Reads a year's files as children to take in, in the order of their first rows. Refused as the reading refuses. */
export async function readChildren(
  files: readonly SourceFile[],
  how: HowTaken,
): Promise<Result<ChildrenToTake>> {
  const read = await readFiles(files, how.tables)
  if (!read.ok) return read
  const { children: laidOut, tables } = layOut(read.value.rows)
  const children: ChildToTake[] = []
  const cannot: CannotTake[] = []
  const otherwise: Otherwise[] = []
  for (const child of laidOut.values()) {
    const problems = [...whyNotTaken(child, how.fields, how.period)]
    const taken =
      problems.length === 0 ? takeChild(child, how.fields, how.period, how.ethnicities) : undefined
    if (taken) problems.push(...overlapping(child.id, taken.facts, how.excludes))
    cannot.push(...problems)
    if (!taken || problems.length > 0) continue
    children.push({ taken, content: contentOf(child) })
    otherwise.push(...saidOtherwise(child, taken, how))
  }
  const rows = how.tables.map((table) => [table, tables[table].length] as const)
  const { remarks } = read.value
  return done({ children, cannot, otherwise, remarks, rows: new Map(rows) })
}

/** Every cell of the child's rows that says something, without where the rows stood: files are sorted anew. */
function contentOf(child: Child): ChildToTake['content'] {
  const given = tableNames.filter((table) => child[table].length > 0)
  return Object.fromEntries(
    given.map((table) => [
      table,
      child[table].map((row) =>
        Object.fromEntries(
          Object.entries<unknown>({ ...row }).flatMap(([column, cell]) => {
            if (!/^[A-Z]/.test(column) || column === 'CHILD') return []
            const text = typeof cell === 'number' ? dayText(cell) : cell
            return text === undefined || text === '' ? [] : [[column, text]]
          }),
        ),
      ),
    ]),
  )
}
