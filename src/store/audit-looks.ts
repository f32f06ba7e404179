import type { Work } from './database.ts'

/** One request that looked at somebody, or tried to. */
export interface LookRow {
  readonly id: string
  readonly at: string
  readonly worker_id: string | null
  readonly worker: string | null
  readonly actor: string
  readonly action: string
  readonly refused: string | null
  /** The records that were shown or changed with it, as far as the reader may read those. */
  readonly records: readonly {
    readonly id: string
    readonly process: string
    readonly reference: string
  }[]
}

/** Who looked at somebody's record, newest first, before a row; nothing for whoever may not see that person. */
export async function looksAt(
  work: Work,
  asked: {
    readonly personId: string
    readonly before: string | undefined
    readonly atMost: number
  },
): Promise<LookRow[]> {
  return await work.hot<LookRow & Record<string, unknown>>(
    'looks-at',
    `select look.id, look.at, look.worker_id, nullif(concat_ws(', ', worker.name, worker.organisation), '') as worker, look.actor, look.action, look.refused,
       coalesce((select jsonb_agg(jsonb_build_object('id', record.id::text, 'process', record.process, 'reference', record.reference)
           order by record.id)
         from record where cardinality(look.records) <= 3 and record.id = any (look.records)), '[]') as records
     from looks_at($1, $2, $3) look left join worker on worker.id = look.worker_id order by look.id desc`,
    [asked.personId, asked.before ?? null, asked.atMost],
  )
}

/** Up to which instant the audit is no longer in the database but in a file. */
export async function archivedTo(work: Work): Promise<string | undefined> {
  const [row] = await work.hot<{ at: string | null }>(
    'audit-archived-to',
    'select max(to_at) as at from audit_archive',
    [],
  )
  return row?.at ?? undefined
}
