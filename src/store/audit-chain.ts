import type { Work } from './database.ts'

/** Where a chain stands: how many rows are sealed, and the hash that the next one is sealed onto. */
export interface Head {
  readonly position: number
  readonly hash: Buffer
}

/** One link, with the text of its row as it is now; nothing where the row is not there. */
export interface Link extends Head {
  readonly auditId: string
  readonly text: string | null
}

/** What was taken out into a file. */
export interface ArchiveRow {
  readonly from_position: string
  readonly to_position: string
  readonly hash: Buffer
  readonly to_at: string
  readonly file_sha256: Buffer
  readonly archived_at: string
}

interface Rows {
  <Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]>
}

/** As the function audit_text, and not by it: whoever changes that function is found too. */
const text = `jsonb_build_array(audit.id, audit.at at time zone 'UTC', audit.worker_id, audit.actor, audit.action,
  audit.refused, audit.people, audit.records, audit.detail)::text`

const asked = (work: Work): Rows => {
  return async <Row extends object>(statement: string, values: readonly unknown[]) =>
    await work.hot<Row & Record<string, unknown>>('audit-links', statement, values)
}

/** Seals so many rows at most and returns how many; 0 when another process is at it. Lists look at nobody. */
export async function sealRows(
  work: Work,
  atMost: number,
  lists: readonly string[],
): Promise<number> {
  const [row] = await work.hot<{ sealed: number }>(
    'seal-audit',
    'select seal_audit($1, $2) as sealed',
    [atMost, lists],
  )
  return row?.sealed ?? 0
}

/** So many links after a position, in the order in which they were sealed. */
export async function linksAfter(rows: Rows, position: number, atMost: number): Promise<Link[]> {
  const found = await rows<{
    position: string
    audit_id: string
    hash: Buffer
    text: string | null
  }>(
    `select link.position, link.audit_id, link.hash, case when audit.id is not null then ${text} end as text
     from (select * from audit_chain where position > $1 order by position limit $2) link
       left join audit on audit.id = link.audit_id order by link.position`,
    [position, atMost],
  )
  return found.map((one) => ({
    position: Number(one.position),
    auditId: one.audit_id,
    hash: one.hash,
    text: one.text,
  }))
}

export const linksIn =
  (work: Work) =>
  async (position: number, atMost: number): Promise<Link[]> =>
    await linksAfter(asked(work), position, atMost)

/** The last row that was sealed, as sealing noted it; nothing when somebody has taken that note away. */
export async function sealedTo(work: Work): Promise<Head | undefined> {
  const [row] = await work.hot<{ position: string; hash: Buffer }>(
    'sealed-to',
    'select position, hash from audit_seal',
    [],
  )
  return row && { position: Number(row.position), hash: row.hash }
}

/** Every archive, oldest first. */
export async function archivesOf(work: Work): Promise<ArchiveRow[]> {
  return await work.hot<ArchiveRow & Record<string, unknown>>(
    'audit-archives',
    'select * from audit_archive order by to_position',
    [],
  )
}

export interface Unsealed {
  readonly rows: number
  /** When the oldest of them was written. */
  readonly oldest: string | null
  /** Numbers that stand among sealed ones and were not there when those were sealed. */
  readonly slippedIn: readonly string[]
}

/** The rows that no link seals. */
export async function unsealedRows(work: Work): Promise<Unsealed> {
  const [row] = await work.hot<{
    rows: number
    oldest: string | null
    slipped_in: string[]
  }>(
    'unsealed-audit',
    `with loose as (
       select id, at, id <= (select up_to from audit_seal)
         and not exists (select from audit_gap where id between from_id and to_id) as slipped_in
       from audit where not exists (select from audit_chain where audit_id = id))
     select count(*) filter (where not slipped_in)::int as rows, min(at) filter (where not slipped_in) as oldest,
       coalesce((array_agg(id::text order by id) filter (where slipped_in))[1:1000], '{}') as slipped_in from loose`,
    [],
  )
  return {
    rows: row?.rows ?? 0,
    oldest: row?.oldest ?? null,
    slippedIn: row?.slipped_in ?? [],
  }
}
