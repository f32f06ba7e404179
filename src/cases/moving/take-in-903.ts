import { createHash } from 'node:crypto'
import { done, invalid, type Problem, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { counted } from '../../engine/words.ts'
import type { SourceFile } from '../../returns/source-file.ts'
import type {
  ChildToTake,
  ChildrenToTake,
} from '../../returns/ssda903/into-record/read-children.ts'
import type { Fields903 } from '../../returns/ssda903/from-record/fields.ts'
import { bringChildren, standAlready, type BroughtChild } from '../../store/children-brought.ts'
import { filesOf, finishRun, noteProgress, runFor } from '../../store/moving.ts'
import type { Act } from '../act.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** What the record would say otherwise than the files do, by column, with the first row of it. */
export interface SaidOtherwise {
  readonly table: string
  /** Undefined of whole rows. */
  readonly column: string | undefined
  readonly cells: number
  readonly first: { readonly child: string; readonly row: number | undefined }
  readonly because: string
}

/** What was taken in of a year's return. */
export interface TakenIn903 {
  readonly year: string
  readonly made: number
  /** Taken in before, from the same rows. */
  readonly already: number
  readonly facts: number
  readonly rows: readonly { readonly table: string; readonly rows: number }[]
  readonly otherwise: readonly SaidOtherwise[]
  readonly remarks: readonly string[]
}

const atOnce = 500

/**
 * Takes in the files of a year's return on children looked after, as another system wrote them: people, dated facts and
 * kinship as the return is written from them, so that it can be written again. All of it or, where a child cannot be
 * taken, none; a child who was taken in before from the same rows is left as they are now. Every row is kept as it came.
 * Nobody was here to record it, so no clock begins by it. Refused, with each child and row, where the files do not fit
 * together, where a child came before with other rows, and where a pupil number is somebody else’s here.
 */
export async function takeIn903(
  office: Office,
  wanted: { readonly year: string; readonly files: readonly SourceFile[] },
): Promise<Result<TakenIn903>> {
  const { yearsTakenIn } = await import('../../returns/ssda903/into-record/years.ts')
  const found = yearsTakenIn.find(({ year }) => year === wanted.year)
  if (!found) {
    const years = yearsTakenIn.map(({ year }) => year).join(' and ')
    return invalid([], `The return of ${wanted.year} cannot be taken in. Those of ${years} can.`)
  }
  const { fields, tables } = await found.load()
  const { readChildren } = await import('../../returns/ssda903/into-record/read-children.ts')
  const { periodOf } = await import('../../returns/ssda903/from-record/write.ts')
  const { practice, clock } = office
  return await act(office, 'system', { action: 'take-in-903' }, async (request) => {
    const read = await readChildren(wanted.files, {
      ...{ fields, tables, period: periodOf(fields, dateInLondon(clock.now())) },
      ethnicities: new Set(practice.codeLists.get('ethnicity')?.codes.map(({ code }) => code)),
      excludes: (kind) => practice.facts.get(kind)?.excludes,
    })
    if (!read.ok) return read
    const { cannot, children } = read.value
    if (cannot.length > 0) {
      return nothingTaken(
        cannot.map(({ child, table, row, because }) => ({
          question: table,
          message: `Child ${child}, ${table} row ${row}: ${because}`,
        })),
      )
    }
    if (children.length === 0) return invalid([], 'There is no child in these files.')
    const brought = await bring(request, read.value, fields)
    return brought.ok ? done({ ...brought.value, ...(await inWords(read.value)) }) : brought
  })
}

const nothingTaken = (problems: readonly Problem[]): Result<never> =>
  invalid(
    problems,
    `Nothing was taken in, and nothing here was changed: ${counted(problems.length, 'row')} cannot be. Mend them where they came from, and take the files in again.`,
  )

type Brought = Pick<TakenIn903, 'year' | 'made' | 'already' | 'facts'>

async function bring(
  { work, now, saw, noted, practice }: Act,
  { children, rows }: ChildrenToTake,
  { year, numbers }: Fields903,
): Promise<Result<Brought>> {
  const source = `SSDA903 ${year}`
  const fingerprint = createHash('sha256').update(source)
  const run = await runFor(work, { fingerprint: fingerprint.digest('hex'), folder: source }, now)
  const from = { runId: run.id, source, whose: numbers }
  const problems: Problem[] = []
  const counts = { made: 0, already: 0, facts: 0 }
  const rowsMade = new Map<string, number>()
  for (let at = 0; at < children.length; at += atOnce) {
    const some = children.slice(at, at + atOnce).map((one) => asBrought(one, practice))
    const standing = new Map(
      (await standAlready(work, from, some)).map((one) => [one.number, one] as const),
    )
    for (const { number, same, by } of standing.values()) {
      if (!same) problems.push({ question: 'Header', message: `Child ${number}: ${whyNot[by]}` })
    }
    const fresh = some.filter(({ number }) => !standing.has(number))
    saw(await bringChildren(work, from, fresh, now))
    counts.made += fresh.length
    counts.already += some.length - fresh.length
    counts.facts += fresh.reduce((sum, { facts }) => sum + facts.length, 0)
    for (const [table, of] of fresh.flatMap(({ content }) => Object.entries(content))) {
      rowsMade.set(table, (rowsMade.get(table) ?? 0) + of.length)
    }
  }
  if (problems.length > 0) return nothingTaken(problems)
  for (const [name, count] of rows) {
    const made = rowsMade.get(name) ?? 0
    const rowCounts = { rows_read: count, made, already_there: count - made, refused: 0 }
    await noteProgress(work, run.id, { name, line: count + 1, ...rowCounts })
  }
  const report = { folder: source, tables: await filesOf(work, run.id), open: [], matches: true }
  await finishRun(work, run.id, { at: now, report })
  noted({ year, ...counts })
  return done({ year, ...counts })
}

const whyNot = {
  this: 'they were taken in before from other rows, and may have been changed here since. What came first is kept: change it in their record.',
  another:
    'a child with this number was taken in from another return. What has happened since is recorded here and not taken from files.',
  'pupil-number':
    'somebody here has the pupil number (UPN) in Header. If it is the same child, their record is here already: leave their rows out.',
} as const

const asBrought = ({ taken, content }: ChildToTake, { facts }: Act['practice']): BroughtChild => ({
  ...{ number: taken.number, person: taken.person, content },
  firstChildBornOn: taken.firstChildBornOn,
  facts: taken.facts.map(({ kind, from, to, detail }) => ({
    ...{ kind, from, to, detail, excludes: facts.get(kind)?.excludes },
  })),
})

/** What is kept as it came and written otherwise, by column, the most frequent first. */
async function inWords({
  otherwise,
  rows,
  remarks,
}: ChildrenToTake): Promise<Pick<TakenIn903, 'rows' | 'otherwise' | 'remarks'>> {
  const { whyOtherwise } = await import('../../returns/ssda903/into-record/why-otherwise.ts')
  const byColumn = Map.groupBy(otherwise, ({ table, column }) => `${table}.${column ?? ''}`)
  return {
    remarks,
    rows: [...rows].map(([table, count]) => ({ table, rows: count })),
    otherwise: [...byColumn.values()]
      .flatMap((ofColumn): readonly SaidOtherwise[] => {
        const [one] = ofColumn
        if (!one) return []
        const { table, column, child, row } = one
        const because = whyOtherwise(one)
        return [{ table, column, cells: ofColumn.length, first: { child, row }, because }]
      })
      .toSorted((a, b) => b.cells - a.cells),
  }
}
