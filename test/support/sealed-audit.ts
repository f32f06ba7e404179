import pg from 'pg'
import { auditHead, verifyAudit, type VerifyAudit } from '../../src/cases/audit/verify-audit.ts'
import { faultInWords } from '../../src/cases/audit/chain.ts'
import { sealAudit } from '../../src/cases/audit/seal-audit.ts'
import type { TestOffice } from './office.ts'

/** The database as its owner has it, from whom no row is hidden and whom nothing keeps from changing one. */
export interface AsOwner {
  rows<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Lets somebody tamper, looks at what comes of it, and puts everything back. */
  tampered(statements: readonly string[]): Promise<readonly string[]>
  close(): Promise<void>
}

/** Seals all there is. */
export async function sealAll({ office }: Pick<TestOffice, 'office'>): Promise<void> {
  while ((await sealAudit(office)) === 'more');
}

/** What a check says is wrong, a sentence a fault. */
export async function faultsOf(
  { office }: Pick<TestOffice, 'office'>,
  how: VerifyAudit = {},
): Promise<readonly string[]> {
  const found = await verifyAudit(office, how)
  if (!found.ok) return [found.refusal.message]
  return found.value.faults.map(faultInWords)
}

export const headOf = async ({ office }: Pick<TestOffice, 'office'>) => await auditHead(office)

const kept = ['audit', 'audit_chain', 'audit_seal', 'audit_archive', 'audit_gap'] as const

export async function openAsOwner(at: TestOffice): Promise<AsOwner> {
  const client = new pg.Client({ connectionString: at.url })
  await client.connect()
  const run = async (text: string) => await client.query(text)
  return {
    rows: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows,
    async tampered(statements) {
      for (const table of kept) await run(`create table kept_${table} as table ${table}`)
      try {
        for (const statement of statements) await run(statement)
        return await faultsOf(at)
      } finally {
        for (const table of kept) {
          // What the check itself wrote after it stays where it is.
          const later = table === 'audit' ? `where id <= (select max(id) from kept_audit)` : ''
          await run(`delete from ${table} ${later}`)
          await run(`insert into ${table} overriding system value table kept_${table}`)
          await run(`drop table kept_${table}`)
        }
      }
    },
    close: async () => await client.end(),
  }
}
