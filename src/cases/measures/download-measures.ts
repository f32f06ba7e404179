import type { Caller } from '../../engine/permissions.ts'
import { done, type Result } from '../../engine/refusal.ts'
import type { Office } from '../office.ts'
import { measuresAsCsv } from './measures-csv.ts'
import { readMeasures, type PeriodAsked } from './read-measures.ts'

/** The figures that somebody reads, as CSV to take away; refused as they are. A copy for others hides small numbers. */
export async function downloadMeasures(
  office: Office,
  caller: Caller,
  asked: PeriodAsked & { readonly shared: boolean },
  measureId?: string,
): Promise<Result<string>> {
  const file = await readMeasures(office, caller, asked, measureId, true)
  return file.ok ? done(measuresAsCsv(file.value, office.practice, asked.shared)) : file
}
