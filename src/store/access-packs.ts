import { query, type Work } from './database.ts'

/** A copy that is being made, with the names of those who made and signed it. */
export interface AccessPackRow {
  readonly id: string
  readonly record_id: string
  readonly person_id: string
  readonly asked_as: string
  readonly made_at: string
  readonly made_by: string
  readonly made_by_name: string
  readonly replaced_at: string | null
  readonly signed_at: string | null
  readonly signed_by: string | null
  readonly signed_by_name: string | null
}

/** One statement of a copy, as it stood when the copy was made. */
export interface PackItem {
  readonly id: string
  readonly key: string
  readonly on_day: string
  readonly heading: string
  readonly asked: string
  readonly body: string
  readonly sha256: string
}

export type NewPackItem = Omit<PackItem, 'id'>

const packs = `select pack.*, maker.name as made_by_name, signer.name as signed_by_name from access_pack pack
  join worker maker on maker.id = pack.made_by left join worker signer on signer.id = pack.signed_by`

/** The copy, held until the transaction ends where it is to be changed. */
export async function packById(
  work: Work,
  id: string,
  { forChange = false }: { readonly forChange?: boolean } = {},
): Promise<AccessPackRow | undefined> {
  const [row] = forChange
    ? await work.hot<{ [Key in keyof AccessPackRow]: AccessPackRow[Key] }>(
        'pack-for-change',
        `${packs} where pack.id = $1 for update of pack`,
        [id],
      )
    : await work.hot<{ [Key in keyof AccessPackRow]: AccessPackRow[Key] }>(
        'pack-by-id',
        `${packs} where pack.id = $1`,
        [id],
      )
  return row
}

/** The copies that answer a request now, one for each person it is about. */
export async function packsOfRequest(
  work: Work,
  recordId: string,
): Promise<readonly AccessPackRow[]> {
  return await work.hot<{ [Key in keyof AccessPackRow]: AccessPackRow[Key] }>(
    'packs-of-request',
    `${packs} where pack.record_id = $1 and pack.replaced_at is null order by pack.id`,
    [recordId],
  )
}

/** Puts a new copy in the place of the one before. Returns its id and those of its statements, in their order. */
export async function addPack(
  work: Work,
  pack: {
    readonly recordId: string
    readonly personId: string
    readonly askedAs: string
    readonly items: readonly NewPackItem[]
    readonly at: string
    readonly by: string
  },
): Promise<{ readonly id: string; readonly itemIds: readonly string[] }> {
  await work.all(
    query
      .updateTable('access_pack')
      .set({ replaced_at: pack.at })
      .where('record_id', '=', pack.recordId)
      .where('person_id', '=', pack.personId)
      .where('replaced_at', 'is', null),
  )
  const { id } = await work.one(
    query
      .insertInto('access_pack')
      .values({
        record_id: pack.recordId,
        person_id: pack.personId,
        asked_as: pack.askedAs,
        made_at: pack.at,
        made_by: pack.by,
      })
      .returning('id'),
  )
  const rows = await work.hot<{ id: string }>(
    'add-pack-items',
    `insert into access_pack_item (pack_id, position, key, on_day, heading, asked, body, sha256)
     select $1, item.position, item.key, item.on_day, item.heading, item.asked, item.body, item.sha256
     from jsonb_to_recordset($2::jsonb) as item
       (position int, key text, on_day date, heading text, asked text, body text, sha256 text)
     order by item.position returning id`,
    [id, JSON.stringify(pack.items.map((item, at) => ({ ...item, position: at + 1 })))],
  )
  return { id, itemIds: rows.map((row) => row.id) }
}

/** Every statement of a copy, in its order. */
export async function itemsOfPack(work: Work, packId: string): Promise<readonly PackItem[]> {
  return await work.all(
    query
      .selectFrom('access_pack_item')
      .where('pack_id', '=', packId)
      .select(['id', 'key', 'on_day', 'heading', 'asked', 'body', 'sha256'])
      .orderBy('position'),
  )
}

/** Another officer signs that what is taken out is right. */
export async function signPack(
  work: Work,
  id: string,
  signed: { readonly at: string; readonly by: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('access_pack')
      .set({ signed_at: signed.at, signed_by: signed.by })
      .where('id', '=', id),
  )
}
