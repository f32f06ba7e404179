import { linksAfter, type Head, type Link } from './audit-chain.ts'
import type { Copying } from './copying.ts'

/** Where the part begins that is older than an instant and stands before everything that is not, and where it ends. */
export interface OldPart {
  readonly after: Head
  readonly to: number
}

const beginning: Head = { position: 0, hash: Buffer.alloc(32) }

/** The oldest part of the chain; nothing when not one row of it is old enough. Sealing waits until this is over. */
export async function oldPart({ rows }: Copying, before: string): Promise<OldPart | undefined> {
  await rows(`select pg_advisory_xact_lock(hashtext('threadwell audit chain'))`)
  const [archived] = await rows<{ to_position: string; hash: Buffer }>(
    'select to_position, hash from audit_archive order by to_position desc limit 1',
  )
  const after = archived
    ? { position: Number(archived.to_position), hash: archived.hash }
    : beginning
  const [row] = await rows<{ to: string | null }>(
    `select coalesce((select min(position) - 1 from audit_chain join audit on audit.id = audit_id where at >= $1),
       (select max(position) from audit_chain)) as to`,
    [before],
  )
  const to = Number(row?.to ?? 0)
  return to > after.position ? { after, to } : undefined
}

export const linksOf =
  ({ rows }: Copying) =>
  async (position: number, atMost: number): Promise<Link[]> =>
    await linksAfter(rows, position, atMost)

/** Takes what is in the file out of the database, which keeps the last hash. Returns how many rows went. */
export async function takeOut(
  { rows }: Copying,
  to: Head,
  { sha256, at }: { readonly sha256: Buffer; readonly at: string },
): Promise<number> {
  const [row] = await rows<{ archived: string }>(
    'select archive_audit($1, $2, $3, $4) as archived',
    [to.position, to.hash, sha256, at],
  )
  return Number(row?.archived ?? 0)
}
