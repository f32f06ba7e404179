import { query, type Work } from './database.ts'

/** How somebody proves who they are, and how often they failed to. */
export interface AccountRow {
  readonly worker_id: string
  readonly username: string
  readonly name: string
  readonly password_hash: string | null
  readonly failed_sign_ins: number
  readonly failed_codes: number
  readonly locked_until: string | null
  readonly last_signed_in_at: string | null
  readonly closed_at: string | null
}

const accounts = query
  .selectFrom('account')
  .innerJoin('worker', 'worker.id', 'account.worker_id')
  .where('worker.ended_at', 'is', null)
  .select([
    'account.worker_id',
    'worker.username',
    'worker.name',
    'account.password_hash',
    'account.failed_sign_ins',
    'account.failed_codes',
    'account.locked_until',
    'account.last_signed_in_at',
    'account.closed_at',
  ])

/** The account that a username signs in to, unless the worker has left. */
export async function accountOf(work: Work, username: string): Promise<AccountRow | undefined> {
  return await work.first(accounts.where('worker.username', '=', username))
}

/** The account of a worker, unless they have left. */
export async function accountById(work: Work, workerId: string): Promise<AccountRow | undefined> {
  return await work.first(accounts.where('account.worker_id', '=', workerId))
}

/** The account, held until the transaction ends. */
export async function accountHeld(work: Work, workerId: string): Promise<AccountRow | undefined> {
  return await work.first(accounts.where('account.worker_id', '=', workerId).forUpdate('account'))
}

/** Counts a failure where it stands, so that guesses that come at once are counted one by one. */
export async function countFailure(
  work: Work,
  workerId: string,
  failure: {
    readonly with: 'password' | 'code'
    readonly most: number
    readonly lockedUntil: string
  },
): Promise<void> {
  const column = failure.with === 'password' ? 'failed_sign_ins' : 'failed_codes'
  await work.hot(
    `count-failed-${failure.with}`,
    `update account set ${column} = ${column} + 1,
       locked_until = case when ${column} + 1 >= $2 then $3 else locked_until end
     where worker_id = $1`,
    [workerId, failure.most, failure.lockedUntil],
  )
}

/** Notes that somebody has signed in: nothing counts against them any more. */
export async function noteSignedIn(work: Work, workerId: string, at: string): Promise<void> {
  await work.hot(
    'note-signed-in',
    `update account set last_signed_in_at = $2, failed_sign_ins = 0, failed_codes = 0, locked_until = null
     where worker_id = $1`,
    [workerId, at],
  )
}

export async function setPassword(work: Work, workerId: string, hash: string): Promise<void> {
  await work.all(
    query
      .updateTable('account')
      .set({ password_hash: hash, failed_sign_ins: 0, failed_codes: 0, locked_until: null })
      .where('worker_id', '=', workerId),
  )
}

/** Opens a closed account again; ninety days are counted from now. */
export async function reopenAccount(work: Work, workerId: string, at: string): Promise<void> {
  await work.all(
    query
      .updateTable('account')
      .set({ closed_at: null, opened_at: at })
      .where('worker_id', '=', workerId),
  )
}

/**
 * Closes the accounts that nobody signed in to since then, with their sessions, but never the last administrator's: nobody
 * could open one again. Returns whose they are.
 */
export async function closeUnusedAccounts(
  work: Work,
  { notSince, at }: { readonly notSince: string; readonly at: string },
): Promise<readonly string[]> {
  const rows = await work.hot<{ worker_id: string }>(
    'close-unused-accounts',
    `with closed as (
       update account set closed_at = $2 from worker
       where worker.id = account.worker_id and worker.ended_at is null and closed_at is null
         and greatest(last_signed_in_at, opened_at) < $1
         and account.worker_id is distinct from (select one.worker_id from account one
           join worker_post post on post.worker_id = one.worker_id and post.role = 'administrator'
             and post.from_at <= $2 and (post.to_at is null or post.to_at > $2)
           join worker who on who.id = one.worker_id and who.ended_at is null
           where one.closed_at is null order by greatest(one.last_signed_in_at, one.opened_at) desc, one.worker_id limit 1)
       returning account.worker_id),
     ended as (update session set ended_at = $2 where ended_at is null and worker_id in (select worker_id from closed))
     select worker_id::text from closed order by worker_id`,
    [notSince, at],
  )
  return rows.map((row) => row.worker_id)
}

/** A link that works once, for one worker: an invitation, or a way back in. Earlier ones work no more. */
export async function addLinkFor(
  work: Work,
  link: {
    readonly tokenHash: Buffer
    readonly purpose: 'invitation' | 'recovery'
    readonly workerId: string
    readonly by: string
    readonly at: string
    readonly expiresAt: string
  },
): Promise<void> {
  const { tokenHash, purpose, workerId, by, at, expiresAt } = link
  await work.hot(
    'add-link-for',
    `with earlier as (update one_time_link set used_at = $5 where worker_id = $3 and used_at is null)
     insert into one_time_link (token_hash, purpose, worker_id, made_by, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tokenHash, purpose, workerId, by, at, expiresAt],
  )
}

/** Whose link this is, while it is good: not used, not too old, and the worker still works here. */
export async function linkFor(
  work: Work,
  tokenHash: Buffer,
  at: string,
): Promise<{ readonly workerId: string; readonly username: string } | undefined> {
  const [row] = await work.hot<{ workerId: string; username: string }>(
    'link-for',
    `select worker.id::text as "workerId", worker.username from one_time_link link
     join worker on worker.id = link.worker_id and worker.ended_at is null
     where link.token_hash = $1 and link.used_at is null and link.expires_at > $2`,
    [tokenHash, at],
  )
  return row
}
