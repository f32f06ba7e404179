import { postsFor, type Caller } from '../../engine/permissions.ts'
import { processOf, type Practice } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon, startOfDayInLondon } from '../../engine/temporal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import {
  aroundBoard,
  boardMatches,
  boardRows,
  decidedSince,
  type AroundBoard,
  type BoardChild,
  type BoardFilter,
  type BoardRow,
  type DecidedRow,
} from '../../store/board.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { marksOf, type Marks } from './marks-of-the-day.ts'

/**
 * A board as a page shows it: what must be decided, by when, and how much of it there is. Its workers are those who may
 * be given one of its records.
 */
export interface Board extends AroundBoard {
  readonly now: string
  /** The clock times of today that its rows are grouped by. */
  readonly marks: Marks
  readonly rows: readonly BoardRow[]
  readonly more: boolean
  /** How many rows all its pages have, where it was narrowed. */
  readonly matches: number | undefined
  readonly decidedToday: readonly DecidedRow[]
}

const pageOf = 50

/** Reads one page of a board. Not there for those who may not read its process wherever it is held. */
export async function readBoard(
  office: Office,
  caller: Caller,
  filter: BoardFilter & { readonly page: number },
): Promise<Result<Board>> {
  const definition = processOf(office.practice, filter.process)
  return await act(office, caller, { action: 'read-board', reads: true }, async (request) => {
    if (postsFor('read', definition, caller).length === 0) return notFound()
    const { work, now } = request
    const { process, locality } = filter
    const since = startOfDayInLondon(dateInLondon(now))
    const page = { most: pageOf + 1, after: (filter.page - 1) * pageOf }
    const marks = marksOf(now, office.timescales.hours)
    const teamIds = teamsThatRecord(office.practice, definition)
    const [rows, matches, around, decidedToday] = await Promise.all([
      boardRows(work, filter, page),
      isNarrowed(filter) ? boardMatches(work, filter) : undefined,
      aroundBoard(work, filter, { teamIds, now, soonAt: marks.soonAt }),
      decidedSince(work, { process, locality, since, most: 200 }),
    ])
    const shown = rows.slice(0, pageOf)
    const listed = [...shown, ...around.dangers, ...decidedToday]
    request.touched(...listed.map((row) => row.id))
    request.saw(childrenOf(listed).map((child) => child.personId))
    request.noted({ process, locality: locality ?? 'none', page: filter.page })
    return done({
      ...around,
      now,
      marks,
      rows: shown,
      more: rows.length > pageOf,
      matches,
      decidedToday,
    })
  })
}

const isNarrowed = ({ stage, district, holder, level }: BoardFilter): boolean =>
  [stage, district, holder, level].some((chosen) => chosen !== undefined)

/** Teams whose people may be given a record of this process. */
function teamsThatRecord(practice: Practice, definition: ProcessDefinition): readonly string[] {
  const types = new Set(definition.roles.record.flatMap((post) => post.in ?? []))
  return practice.pack.teams.filter((team) => types.has(team.type)).map((team) => team.id)
}

const childrenOf = (rows: readonly { readonly children: readonly BoardChild[] }[]): BoardChild[] =>
  rows.flatMap((row) => [...row.children])
