import { query, type Work } from './database.ts'
import { withPostsAt, type WorkerRow } from './workers.ts'

/** By what somebody proved who they are. */
export type CameBy = 'password' | 'second-factor' | 'passkey' | 'recovery-code' | 'single-sign-on'

export async function addSession(
  work: Work,
  session: {
    tokenHash: Buffer
    workerId: string
    csrfToken: string
    at: string
    cameBy: CameBy
    /** The browser and its machine, in words. */
    device: string
    onlyToEnrol?: boolean
    /** Sealed: what the provider gave, for signing out there. */
    providerToken?: Buffer | undefined
  },
): Promise<void> {
  await work.all(
    query.insertInto('session').values({
      token_hash: session.tokenHash,
      worker_id: session.workerId,
      csrf_token: session.csrfToken,
      started_at: session.at,
      last_seen_at: session.at,
      came_by: session.cameBy,
      device: session.device,
      only_to_enrol: session.onlyToEnrol ?? false,
      provider_token: session.providerToken ?? null,
    }),
  )
}

export interface SessionRow extends WorkerRow {
  readonly csrf_token: string
  readonly started_at: string
  readonly last_seen_at: string
  readonly only_to_enrol: boolean
}

/** The open session with that token, and who it belongs to, with the posts they hold at this instant. */
export async function sessionOf(
  work: Work,
  tokenHash: Buffer,
  at: string,
): Promise<SessionRow | undefined> {
  const [row] = await work.hot<SessionRow>(
    'session-of',
    `select session.csrf_token, session.started_at, session.last_seen_at, session.only_to_enrol, who.*
     from session join lateral (${withPostsAt('$2')} where worker.id = session.worker_id and worker.ended_at is null) who on true
     where session.token_hash = $1 and session.ended_at is null`,
    [tokenHash, at],
  )
  return row
}

export async function touchSession(work: Work, tokenHash: Buffer, at: string): Promise<void> {
  await work.all(
    query.updateTable('session').set({ last_seen_at: at }).where('token_hash', '=', tokenHash),
  )
}

/** Ends the session. Returns what the provider gave for it, still sealed, and whose it was. */
export async function endSession(
  work: Work,
  tokenHash: Buffer,
  at: string,
): Promise<{ readonly worker_id: string; readonly provider_token: Buffer | null } | undefined> {
  return await work.first(
    query
      .updateTable('session')
      .set({ ended_at: at })
      .where('token_hash', '=', tokenHash)
      .where('ended_at', 'is', null)
      .returning(['worker_id', 'provider_token']),
  )
}

/** A session as its owner sees it in a list. */
export interface OpenSession {
  readonly id: string
  readonly device: string
  readonly came_by: CameBy
  readonly started_at: string
  readonly last_seen_at: string
  readonly is_this: boolean
}

/** The sessions of a worker that are open, the newest use first; `tokenHash` is that of whoever reads the list. */
export async function openSessions(
  work: Work,
  workerId: string,
  { tokenHash, since }: { readonly tokenHash: Buffer; readonly since: SessionLimits },
): Promise<OpenSession[]> {
  return await work.hot<OpenSession>(
    'open-sessions',
    `select id::text, device, came_by, started_at, last_seen_at, token_hash = $2 as is_this from session
     where worker_id = $1 and ended_at is null and started_at >= $3 and last_seen_at >= $4
     order by last_seen_at desc, id desc`,
    [workerId, tokenHash, since.startedAt, since.lastSeenAt],
  )
}

/** A session that began or was last used before these instants is over. */
export interface SessionLimits {
  readonly startedAt: string
  readonly lastSeenAt: string
}

/** Ends open sessions of a worker: one by its number, or all but one. Returns how many. */
export async function endSessions(
  work: Work,
  workerId: string,
  which: { readonly id?: string; readonly butNot?: Buffer; readonly at: string },
): Promise<number> {
  const rows = await work.hot<{ id: string }>(
    'end-sessions',
    `update session set ended_at = $4 where worker_id = $1 and ended_at is null
       and ($2::bigint is null or id = $2) and ($3::bytea is null or token_hash <> $3) returning id`,
    [workerId, which.id ?? null, which.butNot ?? null, which.at],
  )
  return rows.length
}

/** Lets a session do everything, now that its owner has a second factor. */
export async function openWholeSession(work: Work, tokenHash: Buffer): Promise<void> {
  await work.all(
    query.updateTable('session').set({ only_to_enrol: false }).where('token_hash', '=', tokenHash),
  )
}

/** Whose session a form came from, by the token that stands in it, whether or not it has ended. */
export async function formBelongsTo(
  work: Work,
  csrfToken: string,
  since: string,
): Promise<string | undefined> {
  const [row] = await work.hot<{ worker_id: string }>(
    'form-belongs-to',
    `select worker_id::text from session where csrf_token = $1 and started_at >= $2`,
    [csrfToken, since],
  )
  return row?.worker_id
}
