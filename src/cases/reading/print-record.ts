import type { Caller } from '../../engine/permissions.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { withoutAddresses } from '../../engine/without-addresses.ts'
import { hiddenAddresses } from '../../store/addresses.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { recordFile, type RecordFile } from './read-record.ts'

/** What a record is printed or exported as. The audit says which. */
export type Document = 'calendar-file' | 'invitation' | 'minutes' | 'plan' | 'plan-for-the-family'

/**
 * Reads a record to make a document of it, which leaves the building: every mention of an address that must not be
 * disclosed is taken out of its answers, now and in its history. Not there for those who may not read it.
 */
export async function printRecord(
  office: Office,
  caller: Caller,
  recordId: string,
  document: Document,
): Promise<Result<RecordFile>> {
  return await act(office, caller, { action: 'print-record', reads: true }, async (request) => {
    request.noted({ document })
    const file = await recordFile(request, caller, recordId)
    if (!file.ok) return file
    const { parts, others } = file.value
    const people = [...parts, ...others].map((one) => one.person.id)
    const hidden = await hiddenAddresses(request.work, people)
    return done(fitToPrint(file.value, hidden))
  })
}

function fitToPrint(file: RecordFile, hidden: readonly string[]): RecordFile {
  const clean = <Of>(said: Of): Of => withoutAddresses(said, hidden)
  const parts = file.parts.map((part) => ({
    ...part,
    row: { ...part.row, answers: clean(part.row.answers) },
    view: { ...part.view, values: clean(part.view.values) },
  }))
  return {
    ...file,
    row: { ...file.row, answers: clean(file.row.answers), worry: clean(file.row.worry) },
    parts,
    view: {
      ...file.view,
      values: clean(file.view.values),
      parts: parts.map((part) => part.view),
    },
    changes: file.changes.map((one) => ({ ...one, was: clean(one.was) })),
  }
}
