import { query, type Work } from './database.ts'
import { withPostsAt, type WorkerRow } from './workers.ts'

/** A key as whoever made it sees it in a list: the key itself is kept nowhere. */
export interface ApiKeyRow {
  readonly id: string
  readonly name: string
  readonly made_at: string
  readonly expires_at: string
  readonly last_used_at: string | null
  readonly revoked_at: string | null
}

/** A key that was sent to us, and the worker for whom it asks, with the posts they hold at this instant. */
export interface KeyHolderRow extends WorkerRow {
  readonly key_id: string
  readonly expires_at: string
  readonly last_used_at: string | null
  readonly revoked_at: string | null
  /** They work here no more, or their account is closed. */
  readonly is_closed: boolean
}

/** Adds a key of a worker. Returns its number. */
export async function addApiKey(
  work: Work,
  key: {
    readonly workerId: string
    readonly name: string
    readonly knownBy: Buffer
    readonly at: string
    readonly expiresAt: string
  },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('api_key')
      .values({
        worker_id: key.workerId,
        name: key.name,
        known_by: key.knownBy,
        made_at: key.at,
        expires_at: key.expiresAt,
      })
      .returning('id'),
  )
  return id
}

/** The keys of a worker that are not revoked, the newest first. */
export async function apiKeysOf(work: Work, workerId: string): Promise<ApiKeyRow[]> {
  return await work.all(
    query
      .selectFrom('api_key')
      .where('worker_id', '=', workerId)
      .where('revoked_at', 'is', null)
      .select(['id', 'name', 'made_at', 'expires_at', 'last_used_at', 'revoked_at'])
      .orderBy('made_at', 'desc')
      .orderBy('id', 'desc'),
  )
}

/** Revokes a key of this worker for good. Returns its number; nothing where it is revoked already, or not theirs. */
export async function revokeApiKey(
  work: Work,
  { id, workerId, at }: { readonly id: string; readonly workerId: string; readonly at: string },
): Promise<string | undefined> {
  const row = await work.first(
    query
      .updateTable('api_key')
      .set({ revoked_at: at })
      .where('id', '=', id)
      .where('worker_id', '=', workerId)
      .where('revoked_at', 'is', null)
      .returning('id'),
  )
  return row?.id
}

/** Whose key this is, by its hash, whether or not it still opens anything. */
export async function keyHolderOf(
  work: Work,
  knownBy: Buffer,
  at: string,
): Promise<KeyHolderRow | undefined> {
  const [row] = await work.hot<KeyHolderRow>(
    'key-holder-of',
    `select key.id as key_id, key.expires_at, key.last_used_at, key.revoked_at,
       not exists (select from account join worker on worker.id = account.worker_id
         where account.worker_id = key.worker_id and account.closed_at is null and worker.ended_at is null) as is_closed,
       who.*
     from api_key key join lateral (${withPostsAt('$2')} where worker.id = key.worker_id) who on true
     where key.known_by = $1`,
    [knownBy, at],
  )
  return row
}

export async function touchApiKey(work: Work, id: string, at: string): Promise<void> {
  await work.all(query.updateTable('api_key').set({ last_used_at: at }).where('id', '=', id))
}
