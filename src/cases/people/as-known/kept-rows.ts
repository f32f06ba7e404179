import type { KeptRow } from '../../../engine/as-known/kept-row.ts'
import type { KeptRows, RowNow, RowWas } from '../../../store/as-known.ts'

/** The columns that say since when a row is known, and who wrote it down. */
const recordedIn: Readonly<Record<string, readonly [at: string, by: string]>> = {
  person: ['created_at', 'created_by'],
  record: ['started_at', 'started_by'],
  deadline: ['created_at', 'created_by'],
}
const recorded = ['recorded_at', 'recorded_by'] as const

/** Rows as the engine takes their changes back. A row that was removed said last what it said then. */
export function keptRows({ rows, history }: KeptRows): readonly KeptRow[] {
  const changes = new Map<string, RowWas[]>()
  for (const one of history) {
    const key = `${one.table} ${one.id}`
    changes.set(key, [...(changes.get(key) ?? []), one])
  }
  const there = new Map(rows.map((one) => [`${one.table} ${one.id}`, one]))
  return [...new Set([...there.keys(), ...changes.keys()])].flatMap((key) =>
    keptRow(there.get(key), changes.get(key) ?? []),
  )
}

function keptRow(now: RowNow | undefined, changes: readonly RowWas[]): readonly KeptRow[] {
  const last = now ?? changes.findLast((one) => one.removed)
  // What may not be read now is known to nobody who asks.
  if (!last) return []
  const said = 'row' in last ? last.row : last.was
  const [at, by] = recordedIn[last.table] ?? recorded
  if (typeof said[at] !== 'string') throw new Error(`A ${last.table} does not say since when`)
  return [
    {
      table: last.table,
      id: last.id,
      now: now?.row,
      recordedAt: said[at],
      recordedBy: (said[by] ?? null) as string | null,
      changes: changes.map(({ was, removed, known_to, by_worker }) => ({
        ...{ was, removed, at: known_to, by: by_worker },
      })),
    },
  ]
}
