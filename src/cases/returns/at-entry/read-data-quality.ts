import { csvOf } from '../../../engine/csv.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { done, notFound, type Result } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { entryDaysOn, entryYearsOn } from '../../../returns/at-entry/entry-returns.ts'
import { peopleById } from '../../../store/people.ts'
import { childrenOfTeams } from '../../../store/team-children.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { teamsOf } from '../../reading/work/work-of.ts'
import { qualityLines, type QualityLine } from './quality-lines.ts'

/** What a team's open children's records will be refused or asked about by the returns, as they stand now. */
export interface DataQuality {
  readonly now: string
  readonly teamId: string
  /** How many children of the team a return counts, restricted ones among them. */
  readonly children: number
  /** How many of them are closed to the reader: nothing is said of those. */
  readonly restricted: number
  /** Errors first, and in the order of the children's names. */
  readonly lines: readonly QualityLine[]
}

/**
 * Reads the rules that the open children of one of the caller's teams break, of the first of them unless one is asked
 * for. Judged when it is asked for, so that what was mended is gone. Not there for somebody with no post in the team.
 */
export async function readDataQuality(
  office: Office,
  caller: Caller,
  teamId?: string,
): Promise<Result<DataQuality>> {
  const action = { action: 'read-data-quality', reads: true }
  return await act(office, caller, action, async (request) => await judged(request, caller, teamId))
}

/** The same list as CSV, a line a row. Refused as reading it is. */
export async function downloadDataQuality(
  office: Office,
  caller: Caller,
  teamId?: string,
): Promise<Result<string>> {
  const action = { action: 'download-data-quality', reads: true }
  return await act(office, caller, action, async (request) => {
    const read = await judged(request, caller, teamId)
    return read.ok ? done(asCsv(read.value)) : read
  })
}

async function judged(
  request: Act,
  caller: Caller,
  teamId: string | undefined,
): Promise<Result<DataQuality>> {
  const own = teamsOf(caller)
  const team = teamId === undefined ? own[0] : own.find((one) => one === teamId)
  if (team === undefined) return notFound()
  const { work, now, noted, saw } = request
  const today = dateInLondon(now)
  const ids = await childrenOfTeams(work, {
    teams: [team],
    kinds: entryYearsOn(today).flatMap(({ facts }) => facts),
    since: entryDaysOn(today).from,
  })
  const people = await peopleById(work, ids)
  const byId = new Map(people.map((person) => [person.id, person]))
  const open = ids.flatMap((id) => {
    const person = byId.get(id)
    return person && !person.closed ? [person] : []
  })
  saw(open.map(({ id }) => id))
  const lines = await qualityLines(request, caller, open)
  noted({ team, children: ids.length, lines: lines.length })
  const restricted = ids.length - open.length
  return done({ now, teamId: team, children: ids.length, restricted, lines })
}

const asCsv = ({ lines }: DataQuality): string =>
  csvOf(
    [
      ['Child', 'Surname', 'First names', 'Error or query', 'Rule of', 'Rule', 'What to do'].concat(
        'The department’s words',
      ),
      ...lines.map(({ person, says, of, id, words, message }) => [
        ...[person.id, person.surname, person.forenames],
        ...[says, of, id, words, message],
      ]),
    ],
    { bom: true },
  )
