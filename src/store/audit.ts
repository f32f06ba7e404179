import type { Copying } from './copying.ts'
import type { Work } from './database.ts'

/** One request as the audit keeps it: who, what, and every id it showed or touched. */
export interface AuditEntry {
  readonly at: string
  readonly workerId?: string
  /** A worker's username, `public`, or `system`. */
  readonly actor: string
  readonly action: string
  /** The kind of refusal, when it was refused. */
  readonly refused?: string
  readonly people: readonly string[]
  readonly records: readonly string[]
  /** Counts and filters; never words a person typed about a child. */
  readonly detail: Readonly<Record<string, string | number | boolean>>
}

/** Adds the row, in the request's own transaction and on its way with the commit. */
export function addAudit(work: Work, entry: AuditEntry): void {
  work.send(
    'add-audit',
    `insert into audit (at, worker_id, actor, action, refused, people, records, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      entry.at,
      entry.workerId ?? null,
      entry.actor,
      entry.action,
      entry.refused ?? null,
      entry.people,
      entry.records,
      JSON.stringify(entry.detail),
    ],
  )
}

/** Adds the row of what was done with the database as a whole, by whoever runs the machine. */
export async function addAuditAsOwner(
  { rows }: Copying,
  { at, action, detail }: Pick<AuditEntry, 'at' | 'action' | 'detail'>,
): Promise<void> {
  await rows(`insert into audit (at, actor, action, detail) values ($1, 'system', $2, $3)`, [
    at,
    action,
    JSON.stringify(detail),
  ])
}
