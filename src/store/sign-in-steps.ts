import { query, type Work } from './database.ts'

export type StepKind = 'second-factor' | 'passkey' | 'new-passkey' | 'single-sign-on'

/** What stands between two steps of signing in; what the answer is checked against is sealed. */
export interface StepRow {
  readonly kind: StepKind
  readonly worker_id: string | null
  readonly sealed: Buffer
  readonly expires_at: string
}

/** Begins a step, and forgets those that nobody finished in time. */
export async function addStep(
  work: Work,
  step: {
    readonly knownBy: Buffer
    readonly kind: StepKind
    readonly workerId?: string | undefined
    readonly sealed: Buffer
    readonly at: string
    readonly expiresAt: string
  },
): Promise<void> {
  await work.hot(
    'add-sign-in-step',
    `with old as (delete from sign_in_step where expires_at < $5)
     insert into sign_in_step (known_by, kind, worker_id, sealed, begun_at, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [step.knownBy, step.kind, step.workerId ?? null, step.sealed, step.at, step.expiresAt],
  )
}

/** The step, held until the transaction ends. */
export async function stepOf(work: Work, knownBy: Buffer): Promise<StepRow | undefined> {
  return (await work.first(
    query
      .selectFrom('sign_in_step')
      .where('known_by', '=', knownBy)
      .select(['kind', 'worker_id', 'sealed', 'expires_at'])
      .forUpdate(),
  )) as StepRow | undefined
}

/** Uses the step up. */
export async function removeStep(work: Work, knownBy: Buffer): Promise<void> {
  await work.all(query.deleteFrom('sign_in_step').where('known_by', '=', knownBy))
}
