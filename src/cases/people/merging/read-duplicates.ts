import { addDays } from '../../../engine/calendar-days.ts'
import { matchRules, type MatchRule } from '../../../engine/matching/rules.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { done, invalid, type Result } from '../../../engine/refusal.ts'
import { dateInLondon, startOfDayInLondon } from '../../../engine/temporal.ts'
import { dismissPair, lastCompared, openPairs, pairOf } from '../../../store/duplicates.ts'
import { mergesSince, personFields, rowsAbout, type MergeRow } from '../../../store/merging.ts'
import { peopleById, type PersonRow } from '../../../store/people.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { workersById } from '../../../store/workers.ts'
import {
  differing,
  homesDiffer,
  onlyKnownTo,
  type Fields,
  type MergeField,
} from './merge-fields.ts'
import { undoneUntil } from './undo-merge.ts'
import { merges, notAMerger, notTheseTwo, twoPeople } from './who-merges.ts'
import { whatToSettle } from './what-to-settle.ts'

/** A merge with the two it is of and those who agreed on it, by name. */
export interface MergeShown {
  readonly row: MergeRow
  readonly kept: PersonRow
  readonly merged: PersonRow
  readonly proposedBy: string
  readonly confirmedBy: string | undefined
  /** The last day on which it can be undone. */
  readonly undoneUntil: string
  /** The reader proposed it, so somebody else confirms it. */
  readonly isOwn: boolean
}

/** Everything under “Duplicates”. */
export interface Duplicates {
  readonly now: string
  readonly pairs: readonly {
    readonly people: readonly [PersonRow, PersonRow]
    readonly rules: readonly MatchRule[]
  }[]
  /** How many pairs there are in all. */
  readonly count: number
  readonly waiting: readonly MergeShown[]
  /** Those that can still be undone. */
  readonly done: readonly MergeShown[]
  readonly looked: { readonly at: string; readonly compared: number } | undefined
}

const mostPairs = 50

/** Who may be one person, what waits for a second look, and what can still be undone. */
export async function readDuplicates(office: Office, caller: Caller): Promise<Result<Duplicates>> {
  return await act(office, caller, { action: 'read-duplicates', reads: true }, async (request) => {
    if (!merges(caller)) return notAMerger
    const { work, now } = request
    const [open, looked, standing] = [
      await openPairs(work, { rules: matchRules.map(({ id }) => id), most: mostPairs }),
      await lastCompared(work),
      await mergesSince(work, startOfDayInLondon(addDays(dateInLondon(now), -30))),
    ]
    const people = await peopleById(work, [
      ...new Set(open.pairs.flatMap((pair) => [pair.one_id, pair.other_id])),
    ])
    const person = (id: string): PersonRow | undefined => people.find((one) => one.id === id)
    request.saw(people.map(({ id }) => id))
    const shown = await withNames(request, caller, standing)
    return done({
      now,
      pairs: open.pairs.flatMap((pair) => {
        const [one, other] = [person(pair.one_id), person(pair.other_id)]
        const rules = matchRules.filter(({ id }) => pair.rules.includes(id))
        return one && other ? [{ people: [one, other] as const, rules }] : []
      }),
      count: open.count,
      waiting: shown.filter(({ row }) => row.confirmed_at === null),
      done: shown.filter(({ row }) => row.confirmed_at !== null),
      looked,
    })
  })
}

/** Merges with the people they are of; one about somebody whom the reader may not know of is left out. */
export async function withNames(
  { work, saw, now }: Act,
  caller: Caller,
  rows: readonly MergeRow[],
): Promise<readonly MergeShown[]> {
  const people = await peopleById(
    work,
    rows.flatMap((row) => [row.kept_id, row.merged_id]),
  )
  const workers = await workersById(
    work,
    [...new Set(rows.flatMap((row) => [row.proposed_by, row.confirmed_by ?? row.proposed_by]))],
    now,
  )
  const nameOf = (id: string): string =>
    workers.find((one) => one.id === id)?.name ?? 'Somebody who has left'
  return rows.flatMap((row) => {
    const kept = people.find(({ id }) => id === row.kept_id)
    const merged = people.find(({ id }) => id === row.merged_id)
    if (!kept || !merged || kept.restricted || merged.restricted) return []
    saw([kept.id, merged.id])
    return [
      {
        ...{ row, kept, merged, undoneUntil: undoneUntil(row) },
        proposedBy: nameOf(row.proposed_by),
        confirmedBy: row.confirmed_by === null ? undefined : nameOf(row.confirmed_by),
        isOwn: row.proposed_by === caller.workerId,
      },
    ]
  })
}

/** Two records side by side, with what has to be chosen before they can be one. */
export interface TwoRecords {
  readonly now: string
  readonly people: readonly [PersonRow, PersonRow]
  readonly fields: readonly [Fields, Fields]
  readonly differ: readonly (MergeField & { readonly onlyKnownTo: 'kept' | 'merged' | undefined })[]
  readonly homesDiffer: boolean
  /** How much there is about each, table by table. */
  readonly rows: readonly [Rows, Rows]
  readonly rules: readonly MatchRule[]
  /** Why somebody found that they are not one person. */
  readonly dismissed:
    { readonly because: string; readonly at: string; readonly by: string } | undefined
  /** What has to be settled before they can be one. */
  readonly settle: string | undefined
}
type Rows = readonly { readonly about: string; readonly rows: number }[]

/** Reads two records side by side, the first of them as the one to keep. Not there for two that may not be compared. */
export async function readTwoRecords(
  office: Office,
  caller: Caller,
  ids: readonly [string, string],
): Promise<Result<TwoRecords>> {
  return await act(office, caller, { action: 'compare-people', reads: true }, async (request) => {
    if (!merges(caller)) return notAMerger
    const { work, now } = request
    const people = await twoPeople(request, ids)
    if (!people || people.some((one) => one.merged_into !== null)) return notTheseTwo
    const [kept = {}, merged = {}] = await personFields(work, ids)
    const pair = await pairOf(work, ids)
    return done({
      ...{ now, people, fields: [kept, merged] as const },
      differ: differing(kept, merged).map((field) => ({
        ...field,
        onlyKnownTo: onlyKnownTo(field, kept, merged),
      })),
      homesDiffer: homesDiffer(...people),
      rows: [await rowsAbout(work, ids[0]), await rowsAbout(work, ids[1])] as const,
      rules: matchRules.filter(({ id }) => pair?.rules.includes(id)),
      dismissed:
        pair?.because && pair.dismissed_at
          ? { because: pair.because, at: pair.dismissed_at, by: pair.by ?? 'Somebody' }
          : undefined,
      settle: await whatToSettle(request, ids),
    })
  })
}

/** Keeps that two are not one person, and why: nobody is asked about them again. */
export async function dismissDuplicate(
  office: Office,
  caller: Caller,
  ids: readonly [string, string],
  because: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'dismiss-duplicate' }, async (request) => {
    if (!merges(caller)) return notAMerger
    if (!(await twoPeople(request, ids))) return notTheseTwo
    if (because.trim() === '') {
      return invalid([
        { question: 'because', message: 'Say how you know that they are two people' },
      ])
    }
    const { work, now, by } = request
    await dismissPair(work, { ids, because: because.trim(), at: now, by })
    return done(true)
  })
}
