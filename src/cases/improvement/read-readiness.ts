import type { Caller } from '../../engine/permissions.ts'
import { registersFor } from '../../engine/reach.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { entriesOf, saidOfEntries, type EntryRow, type SaidOfEntry } from '../../store/entries.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

type Row = Readonly<Record<string, string | undefined>>

/** A row of a list in a record, with the record that says it. */
export interface SaidRow {
  readonly from: SaidOfEntry
  readonly row: Row
}

/** What is ready for inspectors: the documents, what others asked and found, the audits, and what is not answered yet. */
export interface Readiness {
  readonly plans: readonly EntryRow[]
  /** The latest word on each document. */
  readonly documents: readonly SaidRow[]
  /** What inspectors and peers look into, or are likely to. */
  readonly lines: readonly SaidRow[]
  /** What has to be better and has no action. */
  readonly unanswered: readonly SaidRow[]
  /** Reports of others, with each version. */
  readonly reports: readonly SaidRow[]
  readonly audits: readonly SaidOfEntry[]
  readonly now: string
}

/** Inspectors are handed what peers found too: whoever reads only the one does not read what is ready. */
export const readsReadiness = (reads: readonly string[]): boolean =>
  ['inspections', 'peer-reviews'].every((id) => reads.includes(id))

/** Reads what is ready for an inspection, for those who read inspections and peer reviews; not there for anybody else. */
export async function readReadiness(office: Office, caller: Caller): Promise<Result<Readiness>> {
  const reading = { action: 'read-readiness', reads: true }
  return await act(office, caller, reading, async ({ work, now, saw }) => {
    const reads = registersFor(office.practice, caller).map(({ id }) => id)
    if (!readsReadiness(reads)) return notFound()
    const [plans, inspections, reviews, audits, checks] = await Promise.all([
      entriesOf(work, ['improvement-plans']),
      saidOfEntries(work, 'inspection'),
      saidOfEntries(work, 'peer-review'),
      saidOfEntries(work, 'thematic-audit'),
      saidOfEntries(work, 'inspection-readiness'),
    ])
    saw(plans.map(({ id }) => id))
    const found = [...inspections, ...reviews, ...audits]
    return done({
      plans,
      documents: rowsOf(checks.slice(0, 1), 'documents'),
      lines: rowsOf([...inspections, ...reviews], 'lines'),
      unanswered: rowsOf(found, 'findings').filter(
        ({ row }) => row.type !== 'strength' && !row.action,
      ),
      reports: rowsOf(reviews, 'reports'),
      audits,
      now,
    })
  })
}

const rowsOf = (said: readonly SaidOfEntry[], list: string): readonly SaidRow[] =>
  said.flatMap((from) => {
    const value = from.answers[list]?.value
    return Array.isArray(value) ? (value as readonly Row[]).map((row) => ({ from, row })) : []
  })
