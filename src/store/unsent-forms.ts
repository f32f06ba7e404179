import { query, type Work } from './database.ts'

/** A form that arrived after its session had ended: sealed, for one worker, in one browser. */
export interface UnsentFormRow {
  readonly worker_id: string
  readonly sealed: Buffer
  readonly expires_at: string
}

/** Keeps it, and forgets those that nobody came back for. */
export async function keepUnsentForm(
  work: Work,
  form: {
    readonly knownBy: Buffer
    readonly workerId: string
    readonly sealed: Buffer
    readonly at: string
    readonly expiresAt: string
  },
): Promise<void> {
  await work.hot(
    'keep-unsent-form',
    `with old as (delete from unsent_form where expires_at < $4)
     insert into unsent_form (known_by, worker_id, sealed, kept_at, expires_at) values ($1, $2, $3, $4, $5)`,
    [form.knownBy, form.workerId, form.sealed, form.at, form.expiresAt],
  )
}

export async function unsentFormKnownBy(
  work: Work,
  knownBy: Buffer,
): Promise<UnsentFormRow | undefined> {
  return await work.first(
    query
      .selectFrom('unsent_form')
      .where('known_by', '=', knownBy)
      .select(['worker_id', 'sealed', 'expires_at']),
  )
}

export async function removeUnsentForm(work: Work, knownBy: Buffer): Promise<void> {
  await work.all(query.deleteFrom('unsent_form').where('known_by', '=', knownBy))
}
