import { query, type Work } from './database.ts'
import { childInList, type WorkChild } from './work.ts'

export async function addHandOver(
  work: Work,
  handOver: {
    recordId: string
    partId?: string | undefined
    fromProcess: string
    process?: string | undefined
    what: string
    walled: boolean
    fromTeamId: string
    toTeamId?: string | undefined
    toOther?: string | undefined
    pack: unknown
    at: string
    by?: string | undefined
  },
): Promise<void> {
  await work.all(
    query.insertInto('hand_over').values({
      record_id: handOver.recordId,
      part_id: handOver.partId ?? null,
      from_process: handOver.fromProcess,
      process: handOver.process ?? null,
      what: handOver.what,
      walled: handOver.walled,
      from_team_id: handOver.fromTeamId,
      to_team_id: handOver.toTeamId ?? null,
      to_other: handOver.toOther ?? null,
      pack: JSON.stringify(handOver.pack),
      sent_at: handOver.at,
      sent_by: handOver.by ?? null,
    }),
  )
}

export interface HandOverRow {
  readonly id: string
  readonly record_id: string
  readonly part_id: string | null
  readonly process: string | null
  readonly what: string
  readonly from_team_id: string
  readonly to_team_id: string | null
  readonly to_other: string | null
  readonly pack: unknown
  readonly sent_at: string
  readonly sent_by: string | null
  readonly received_at: string | null
  readonly received_by: string | null
}

/** Whom it is about, for those it was handed to, in a statement that reads `hand_over`. */
const withChildren = `cross join lateral (
  select coalesce(json_agg(${childInList} order by about.part_id), '[]') as children
  from handed_over_about(hand_over.id) about join person on person.id = about.subject_id) named`

/**
 * Work that waits to be taken, with the children it is about as far as the asker may know of them. What was written of
 * them is read by opening it, where it is not closed to the reader.
 */
export interface HandOverWaiting extends Omit<HandOverRow, 'pack'> {
  readonly reference: string
  readonly children: readonly WorkChild[]
}

/** Work handed to these teams that nobody has taken yet, oldest first. */
export async function handOversWaiting(
  work: Work,
  teamIds: readonly string[],
): Promise<HandOverWaiting[]> {
  return await work.hot<HandOverWaiting>(
    'hand-overs-waiting',
    `select hand_over.id, hand_over.record_id, hand_over.part_id, hand_over.process, hand_over.what, hand_over.from_team_id,
       hand_over.to_team_id, hand_over.to_other, hand_over.sent_at, hand_over.sent_by, hand_over.received_at,
       hand_over.received_by, coalesce(hand_over.pack ->> 'reference', '') as reference, named.children from hand_over
     ${withChildren}
     where to_team_id = any($1::text[]) and received_at is null order by sent_at, id`,
    [teamIds],
  )
}

export async function handOversOf(work: Work, recordId: string): Promise<HandOverRow[]> {
  return await work.hot<HandOverRow>(
    'hand-overs-of',
    'select * from hand_over where record_id = $1 order by id',
    [recordId],
  )
}

/** One hand-over, held for a change, with whom it is about for those it was handed to. */
export async function handOverById(
  work: Work,
  id: string,
): Promise<(HandOverRow & Pick<HandOverWaiting, 'children'>) | undefined> {
  const [row] = await work.hot<HandOverRow & Pick<HandOverWaiting, 'children'>>(
    'hand-over-by-id',
    `select hand_over.*, named.children from hand_over ${withChildren} where hand_over.id = $1 for update of hand_over`,
    [id],
  )
  return row
}

export async function takeHandOver(
  work: Work,
  id: string,
  taken: { at: string; by: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('hand_over')
      .set({ received_at: taken.at, received_by: taken.by })
      .where('id', '=', id),
  )
}
