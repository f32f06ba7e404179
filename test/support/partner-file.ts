import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { Office } from '../../src/cases/office.ts'
import { columns, type RequestRow } from '../../src/cases/ways-in/file-columns.ts'
import type { PartnerFile } from '../../src/cases/ways-in/read-rows.ts'
import { receiveFile } from '../../src/cases/ways-in/receive-file.ts'
import type { RowOutcome } from '../../src/cases/ways-in/receive-row.ts'
import { reportHeader, reportLine } from '../../src/cases/ways-in/report.ts'

const samples = new URL('../samples/intake/', import.meta.url)

export const sampleFile = new URL('requests-for-support.csv', samples)
export const sampleText = readFileSync(sampleFile, 'utf8')
export const expectedReport = readFileSync(new URL('expected.csv', samples), 'utf8')

/** The first rows of the sample. */
export const sampleRows = (most: number): RequestRow[] =>
  parse<RequestRow>(sampleText, { columns: true }).slice(0, most)

const [first] = sampleRows(1)
let made = 0

/** A row that is accepted, with a reference of its own, and these columns changed. */
export function rowWith(changes: RequestRow = {}): RequestRow {
  if (!first) throw new Error('The sample is empty')
  made += 1
  const plain = {
    reference: `MADE-${made}`,
    child_surname: `Made${made}`,
    child_nhs_number: '',
    other_children: '',
    parent_name: `Ann Made${made}`,
  }
  return { ...first, ...plain, ...changes }
}

export const csvOf = (rows: readonly RequestRow[]): string =>
  stringify([[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))])

export function partnerFile(content: string | Buffer, name = 'requests.csv'): PartnerFile {
  return {
    name,
    async *open() {
      yield await Promise.resolve(Buffer.from(content))
    },
  }
}

/** Hands a file in as the command line does, and returns its report with every outcome. */
export async function handIn(
  office: Office,
  content: string | Buffer,
): Promise<{ report: string; outcomes: readonly RowOutcome[] }> {
  const outcomes: RowOutcome[] = []
  const received = await receiveFile(office, 'system', partnerFile(content), (outcome) => {
    outcomes.push(outcome)
  })
  if (!received.ok) throw new Error(received.refusal.message)
  return { report: reportHeader + outcomes.map(reportLine).join(''), outcomes }
}
