import { postsFor, type Caller } from '../../engine/permissions.ts'
import { processOf, type Practice } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon, startOfDayInLondon } from '../../engine/temporal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import {
  aroundBoard,
  boardMatches,
  boardRows,
  type AroundBoard,
  type BoardFilter,
  type BoardRow,
} from '../../store/board.ts'
import { decidedSince, type DecidedRow } from '../../store/board-decided.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { marksOf, type Marks } from './marks-of-the-day.ts'

export { mostDangers } from '../../store/board.ts'

/**
 * One page of a list of a board, and what stands around every list: how much of everything there is. Its workers are those
 * who may be given one of its records; what was decided is what was decided today.
 */
interface BoardOf<Row> extends AroundBoard {
  readonly now: string
  /** The clock times of today that its rows are grouped by. */
  readonly marks: Marks
  readonly rows: readonly Row[]
  readonly more: boolean
  /** How many rows all its pages have, where it was narrowed. */
  readonly matches?: number | undefined
}

/** What must be decided, by when. */
export type Board = BoardOf<BoardRow>

/** What was decided today in a place, first that of which nobody has told the referrer. */
export type DecidedBoard = BoardOf<DecidedRow>

const pageOf = 50

type BoardPage = BoardFilter & { readonly page: number }

/** Reads one page of a board. Not there for those who may not read its process wherever it is held. */
export async function readBoard(
  office: Office,
  caller: Caller,
  filter: BoardPage,
): Promise<Result<Board>> {
  const request = { action: 'read-board', ...filter }
  return await readList(office, caller, request, async ({ work }, page) => {
    const [rows, matches] = await Promise.all([
      boardRows(work, filter, page),
      isNarrowed(filter) ? boardMatches(work, filter) : undefined,
    ])
    return { rows, matches }
  })
}

/** Reads one page of what was decided today, for those who may read the board. */
export async function readDecidedToday(
  office: Office,
  caller: Caller,
  filter: Pick<BoardPage, 'process' | 'locality' | 'page'>,
): Promise<Result<DecidedBoard>> {
  const request = { action: 'read-decided-today', ...filter }
  return await readList(office, caller, request, async ({ work, now }, page) => ({
    rows: await decidedSince(work, { ...filter, since: startOfToday(now) }, page),
  }))
}

const startOfToday = (now: string): string => startOfDayInLondon(dateInLondon(now))

interface Listed {
  readonly id: string
  readonly children: readonly { readonly personId: string }[]
}

/** One page of a list with what stands around it, and with everybody it shows in its audit. */
async function readList<Row extends Listed>(
  office: Office,
  caller: Caller,
  { action, process, locality, page }: BoardPage & { readonly action: string },
  list: (
    request: Act,
    page: { readonly most: number; readonly after: number },
  ) => Promise<Pick<BoardOf<Row>, 'rows' | 'matches'>>,
): Promise<Result<BoardOf<Row>>> {
  const definition = processOf(office.practice, process)
  return await act(office, caller, { action, reads: true }, async (request) => {
    if (postsFor('read', definition, caller).length === 0) return notFound()
    const { work, now } = request
    const marks = marksOf(now, office.timescales.hours)
    const teamIds = teamsThatRecord(office.practice, definition)
    const times = { now, soonAt: marks.soonAt, since: startOfToday(now) }
    const [listed, around] = await Promise.all([
      list(request, { most: pageOf + 1, after: (page - 1) * pageOf }),
      aroundBoard(work, { process, locality }, { teamIds, ...times }),
    ])
    const rows = listed.rows.slice(0, pageOf)
    const shown: readonly Listed[] = [...rows, ...around.dangers]
    request.touched(...shown.map((row) => row.id))
    request.saw(shown.flatMap((row) => row.children.map((child) => child.personId)))
    request.noted({ process, locality: locality ?? 'none', page })
    return done({ ...around, ...listed, now, marks, rows, more: listed.rows.length > pageOf })
  })
}

const isNarrowed = ({ stage, district, area, holder, level }: BoardFilter): boolean =>
  [stage, district, area, holder, level].some((chosen) => chosen !== undefined)

/** Teams whose people may be given a record of this process. */
function teamsThatRecord(practice: Practice, definition: ProcessDefinition): readonly string[] {
  const types = new Set(definition.roles.record.flatMap((post) => post.in ?? []))
  return practice.pack.teams.filter((team) => types.has(team.type)).map((team) => team.id)
}
