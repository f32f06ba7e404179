import { query, type Work } from './database.ts'

/** An app that makes codes; its secret is sealed. */
export interface AppRow {
  readonly sealed_secret: Buffer
  readonly added_at: string
  readonly confirmed_at: string | null
  readonly last_step: string | null
}

/** A key that a browser, a phone or a stick keeps. */
export interface PasskeyRow {
  readonly id: string
  readonly worker_id: string
  readonly public_key: Buffer
  readonly counter: string
  readonly transports: readonly string[]
  readonly name: string
  readonly added_at: string
  readonly last_used_at: string | null
}

/** The app of a worker, confirmed or about to be. Held until the transaction ends: one code is taken once. */
export async function appOf(work: Work, workerId: string): Promise<AppRow | undefined> {
  return await work.first(
    query
      .selectFrom('authenticator_app')
      .where('worker_id', '=', workerId)
      .select(['sealed_secret', 'added_at', 'confirmed_at', 'last_step'])
      .forUpdate(),
  )
}

/** Begins with an app: another that was not confirmed is forgotten. */
export async function setApp(
  work: Work,
  workerId: string,
  app: { readonly sealed: Buffer; readonly at: string },
): Promise<void> {
  const values = {
    sealed_secret: app.sealed,
    added_at: app.at,
    confirmed_at: null,
    last_step: null,
  }
  await work.all(
    query
      .insertInto('authenticator_app')
      .values({ worker_id: workerId, ...values })
      .onConflict((conflict) => conflict.column('worker_id').doUpdateSet(values)),
  )
}

/** Notes the half minute of the last code that was right; the first one confirms the app. */
export async function appWasRight(
  work: Work,
  workerId: string,
  { step, at }: { readonly step: number; readonly at: string },
): Promise<void> {
  await work.hot(
    'app-was-right',
    `update authenticator_app set last_step = $2, confirmed_at = coalesce(confirmed_at, $3) where worker_id = $1`,
    [workerId, step, at],
  )
}

export async function passkeysOf(work: Work, workerId: string): Promise<PasskeyRow[]> {
  return await work.all(
    query.selectFrom('passkey').where('worker_id', '=', workerId).selectAll().orderBy('added_at'),
  )
}

export async function passkeyById(work: Work, id: string): Promise<PasskeyRow | undefined> {
  return await work.first(query.selectFrom('passkey').where('id', '=', id).selectAll())
}

export async function addPasskey(
  work: Work,
  passkey: Omit<PasskeyRow, 'last_used_at' | 'counter'> & { readonly counter: number },
): Promise<void> {
  await work.all(
    query.insertInto('passkey').values({
      ...passkey,
      counter: String(passkey.counter),
      transports: [...passkey.transports],
    }),
  )
}

export async function passkeyWasUsed(
  work: Work,
  id: string,
  { counter, at }: { readonly counter: number; readonly at: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('passkey')
      .set({ counter: String(counter), last_used_at: at })
      .where('id', '=', id),
  )
}

/** Takes one passkey away; false when the worker has none of that id. */
export async function removePasskey(work: Work, workerId: string, id: string): Promise<boolean> {
  const gone = await work.all(
    query
      .deleteFrom('passkey')
      .where('worker_id', '=', workerId)
      .where('id', '=', id)
      .returning('id'),
  )
  return gone.length === 1
}

export async function removeApp(work: Work, workerId: string): Promise<boolean> {
  const gone = await work.all(
    query.deleteFrom('authenticator_app').where('worker_id', '=', workerId).returning('worker_id'),
  )
  return gone.length === 1
}

/** Takes every second factor away: whoever lost theirs begins anew. Returns how many there were, codes left out. */
export async function removeSecondFactors(work: Work, workerId: string): Promise<number> {
  const [row] = await work.hot<{ many: number }>(
    'remove-second-factors',
    `with apps as (delete from authenticator_app where worker_id = $1 returning 1),
       keys as (delete from passkey where worker_id = $1 returning 1),
       codes as (delete from recovery_code where worker_id = $1)
     select ((select count(*) from apps) + (select count(*) from keys))::int as many`,
    [workerId],
  )
  return row?.many ?? 0
}

/** Puts new recovery codes in the place of all earlier ones. */
export async function setRecoveryCodes(
  work: Work,
  workerId: string,
  { hashes, at }: { readonly hashes: readonly Buffer[]; readonly at: string },
): Promise<void> {
  await work.hot('forget-recovery-codes', `delete from recovery_code where worker_id = $1`, [
    workerId,
  ])
  await work.hot(
    'add-recovery-codes',
    `insert into recovery_code (worker_id, code_hash, made_at) select $1, code, $3 from unnest($2::bytea[]) code`,
    [workerId, hashes, at],
  )
}

/** Uses a recovery code up; false when there is none like it, or it was used. */
export async function useRecoveryCode(
  work: Work,
  workerId: string,
  { hash, at }: { readonly hash: Buffer; readonly at: string },
): Promise<boolean> {
  const used = await work.all(
    query
      .updateTable('recovery_code')
      .set({ used_at: at })
      .where('worker_id', '=', workerId)
      .where('code_hash', '=', hash)
      .where('used_at', 'is', null)
      .returning('worker_id'),
  )
  return used.length === 1
}

/** What a worker can prove themselves by, beside a password. */
export interface FactorCounts {
  readonly hasApp: boolean
  readonly passkeys: number
  readonly recoveryCodes: number
}

export async function factorsOf(work: Work, workerId: string): Promise<FactorCounts> {
  const [row] = await work.hot<{ hasApp: boolean; passkeys: number; recoveryCodes: number }>(
    'factors-of',
    `select exists (select from authenticator_app where worker_id = $1 and confirmed_at is not null) as "hasApp",
       (select count(*)::int from passkey where worker_id = $1) as passkeys,
       (select count(*)::int from recovery_code where worker_id = $1 and used_at is null) as "recoveryCodes"`,
    [workerId],
  )
  if (!row) throw new Error('A statement without a table has one row')
  return row
}
