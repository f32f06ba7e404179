import type { Fields903 } from '../from-record/fields.ts'
import type { TableName } from '../tables.ts'

/** A year whose files can be taken in: its files, and what each element becomes in the record. */
interface YearTakenIn {
  readonly year: string
  readonly load: () => Promise<{
    readonly fields: Fields903
    readonly tables: readonly TableName[]
  }>
}

/** Every year whose files can be taken in. A new one is an entry here and the folder that writes it. */
export const yearsTakenIn: readonly YearTakenIn[] = [
  {
    year: '2025-26',
    load: async () => ({
      fields: (await import('../2025-26/fields.ts')).fields2025To26,
      tables: (await import('../2025-26/year.ts')).year2025To26.tables,
    }),
  },
  {
    year: '2026-27',
    load: async () => ({
      fields: (await import('../2026-27/fields.ts')).fields2026To27,
      tables: (await import('../2026-27/year.ts')).year2026To27.tables,
    }),
  },
]
