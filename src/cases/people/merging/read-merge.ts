import type { Caller } from '../../../engine/permissions.ts'
import { done, notFound, type Result } from '../../../engine/refusal.ts'
import {
  mergeById,
  mergesAbout,
  personFields,
  rowsAbout,
  rowsMoved,
} from '../../../store/merging.ts'
import { peopleById } from '../../../store/people.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import type { Fields } from './merge-fields.ts'
import { withNames, type MergeShown } from './read-duplicates.ts'
import { merges, notAMerger } from './who-merges.ts'

/** One merge: what is wanted, or what was done. */
export interface MergeFile extends MergeShown {
  readonly now: string
  readonly fields: readonly [kept: Fields, merged: Fields]
  /** Before it is done, what would move; after it, what did and what stayed. */
  readonly rows: readonly {
    readonly about: string
    readonly rows: number
    readonly state: 'moved' | 'left'
  }[]
}

export async function readMerge(
  office: Office,
  caller: Caller,
  mergeId: string,
): Promise<Result<MergeFile>> {
  return await act(office, caller, { action: 'read-merge', reads: true }, async (request) => {
    if (!merges(caller)) return notAMerger
    const { work, now } = request
    const row = /^\d{1,18}$/.test(mergeId) ? await mergeById(work, mergeId) : undefined
    const [merge] = row ? await withNames(request, caller, [row]) : []
    if (!row || !merge) return notFound()
    const [kept = {}, merged = {}] = await personFields(work, [row.kept_id, row.merged_id])
    const rows =
      row.confirmed_at === null
        ? (await rowsAbout(work, row.merged_id)).map((one) => ({ ...one, state: 'moved' as const }))
        : await rowsMoved(work, mergeId)
    return done({ ...merge, now, fields: [kept, merged] as const, rows })
  })
}

/** The number that this one leads to, with who made them one and when; not there for a number that leads nowhere. */
export async function whereMerged(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<{ keptId: string; at: string; by: readonly string[] }>> {
  return await act(office, caller, { action: 'where-merged', reads: true }, async (request) => {
    const { work } = request
    const [person] = /^\d{1,18}$/.test(personId) ? await peopleById(work, [personId]) : []
    const keptId = person?.merged_into
    if (!person || !keptId || person.restricted) return notFound()
    const standing = await mergesAbout(work, [personId])
    const row = standing.find((one) => one.merged_id === personId && one.confirmed_at !== null)
    const [merge] = row ? await withNames(request, caller, [row]) : []
    if (!merge?.row.confirmed_at) return notFound()
    const by = [merge.proposedBy, merge.confirmedBy ?? merge.proposedBy]
    return done({ keptId, at: merge.row.confirmed_at, by })
  })
}
