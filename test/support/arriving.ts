import assert from 'node:assert/strict'
import pg from 'pg'
import { moveIn } from '../../src/cases/moving/move-in.ts'
import type { Reconciled } from '../../src/cases/moving/reconcile.ts'
import { refusedRows } from '../../src/cases/moving/refused-rows.ts'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import type { Office } from '../../src/cases/office.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { practiceOf } from '../../src/practice-of.ts'
import { cloneDatabase } from './database.ts'
import { filesOf } from './moving-files.ts'

type Tables = Parameters<typeof filesOf>[0]

/** An authority that moves in, and what became of its files. */
export interface Arriving {
  readonly office: Office
  bring(
    tables: Tables,
  ): Promise<Reconciled & { counts: Record<string, readonly number[]>; refused: string }>
  ask(text: string): Promise<unknown[]>
  close(): Promise<void>
}

/** An authority that has nobody yet. */
export async function arriving(): Promise<Arriving> {
  const database = await cloneDatabase()
  const practice = await practiceOf('lancashire')
  const clock = clockAt('2026-03-26T15:15:00Z')
  const office = officeOver(practice, database.url, clock, () => undefined)
  await setUp(office, { demonstration: false })
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  return {
    office,
    async bring(tables) {
      const moved = await moveIn(office, filesOf(tables), () => undefined)
      assert.ok(moved.ok, JSON.stringify(moved))
      const { runId, reconciled } = moved.value
      let refused = ''
      for await (const text of refusedRows(office, runId)) refused += text
      const counts = reconciled.tables.map(
        ({ name, made, already_there: already, refused: turned }) =>
          [name, [made, already, turned]] as const,
      )
      return { ...reconciled, counts: Object.fromEntries(counts), refused }
    },
    ask: async (text) => (await owner.query({ text, rowMode: 'array' })).rows,
    async close() {
      await owner.end()
      await office.store.close()
      await database.drop()
    },
  }
}
