import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import {
  columnOf,
  spansOf,
  watchedBy,
  watchedSince,
  type SpanOfDays,
  type Watched,
} from '../../engine/watch.ts'
import type { Watch, WatchList } from '../../practice/vocabulary/watch.ts'
import type { PersonRow } from '../../store/people.ts'
import { underWayOf } from '../../store/record-links.ts'
import {
  watchedRows,
  watchSwitches,
  type WatchedRow,
  type WatchSwitch,
} from '../../store/watched.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { bareView, partView } from '../records/open-record.ts'
import { peopleOf, readTogether, type NamedTogether } from './read-together.ts'

/** A child of a watch list: since when, how long what took, and every rule that says to look. */
export interface OnTheList {
  readonly person: PersonRow
  readonly teamId: string | null
  readonly worker: string | null
  readonly since: string
  readonly spans: readonly SpanOfDays[]
  /** What stands in each column of the list, in its order. */
  readonly columns: readonly ReturnType<typeof columnOf>[]
  readonly watched: readonly Watched[]
}

/** A rule of the list and how it stands: on unless the authority switched it off. */
export interface RuleStanding {
  readonly watch: Watch
  readonly isOn: boolean
  readonly switched?: WatchSwitch
  /** How many children it says to look at now. */
  readonly children: number
}

export interface WatchListFile {
  readonly now: string
  readonly list: WatchList
  readonly children: readonly OnTheList[]
  readonly rules: readonly RuleStanding[]
  readonly maySwitch: boolean
  /** Does the reader see every team, or their own? */
  readonly county: boolean
  readonly together: readonly NamedTogether[]
}

/**
 * Reads a watch list: every child who is watched, whatever the rules say of them, with the facts behind each flag.
 * Not there for somebody whose post does not read it; others see the children of their own teams. With `copies` it
 * leaves as a file, and the audit says so.
 */
export async function readWatchList(
  office: Office,
  caller: Caller,
  listId: string,
  { copies = false }: { readonly copies?: boolean } = {},
): Promise<Result<WatchListFile>> {
  const action = copies ? 'download-watch-list' : 'read-watch-list'
  const list = office.practice.catalogue.watchLists?.find((one) => one.id === listId)
  return await act(office, caller, { action, reads: true }, async (request) => {
    if (!list || !holdsPost(caller, list.readBy)) return notFound()
    const { work, now } = request
    const countyPosts = list.readBy.filter((one) => one.reach === 'county')
    const county = holdsPost(caller, countyPosts)
    const teams = caller.posts.map((held) => held.teamId)
    const on = dateInLondon(now)
    const [rows, switches] = await Promise.all([
      watchedRows(work, {
        kind: list.of,
        on,
        since: watchedSince(list, on),
        ...(county ? {} : { teams }),
      }),
      watchSwitches(work),
    ])
    const isOn = (watch: Watch): boolean =>
      switches.find((one) => one.watch === watch.id)?.is_on ?? true
    const rules = list.rules.filter(isOn)
    const ids = rows.map((row) => row.person.id)
    const underWay = ids.length > 0 ? await underWayOf(work, ids) : new Map<string, string[]>()
    const children = rows
      .map((row) => onTheList(request, { list, rules }, row, underWay.get(row.person.id) ?? []))
      .filter(({ watched }) => !list.onlyFlagged || watched.length > 0)
    const together = await readTogether(request, list, county ? undefined : teams)
    request.saw([...ids, ...together.flatMap(({ named }) => named.flatMap(peopleOf))])
    return done({
      together,
      now,
      list,
      children,
      rules: list.rules.map((watch) => ruleStanding(watch, isOn(watch), switches, children)),
      maySwitch: holdsPost(caller, list.switchedBy),
      county,
    })
  })
}

function ruleStanding(
  watch: Watch,
  isOn: boolean,
  switches: readonly WatchSwitch[],
  children: readonly OnTheList[],
): RuleStanding {
  const switched = switches.find((one) => one.watch === watch.id)
  const says = children.filter((child) => child.watched.some((one) => one.watch === watch))
  return { watch, isOn, children: says.length, ...(switched ? { switched } : {}) }
}

function onTheList(
  request: Act,
  { list, rules }: { readonly list: WatchList; readonly rules: readonly Watch[] },
  { person, teamId, worker, facts, deadlines }: WatchedRow,
  underWay: readonly string[],
): OnTheList {
  const { now } = request
  const row = { id: person.id, answers: {}, facts, under_way: underWay }
  const part = partView(row, person, { happenedAt: now, now }, request.practice)
  const child = { part, today: bareView(request, now), deadlines }
  const since = part.facts.findLast((fact) => fact.kind === list.of)?.fromOn ?? ''
  return {
    person,
    teamId,
    worker,
    since,
    spans: spansOf(list, child),
    columns: (list.columns ?? []).map((column) => columnOf(column, child)),
    watched: watchedBy(rules, child),
  }
}
