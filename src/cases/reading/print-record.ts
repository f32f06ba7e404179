import type { Caller } from '../../engine/permissions.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { withoutAddresses } from '../../engine/without-addresses.ts'
import { hiddenAddresses } from '../../store/addresses.ts'
import { act } from '../act.ts'
import { share } from '../sharing/share.ts'
import type { Office } from '../office.ts'
import { recordFile, type RecordFile } from './read-record.ts'

/** What a record is printed or exported as. The audit says which. */
const documents = {
  'calendar-file': 'Invitation, for a calendar',
  invitation: 'Invitation',
  minutes: 'Minutes',
  plan: 'Plan',
  'plan-for-the-family': 'Plan for the family',
} as const
export type Document = keyof typeof documents

/**
 * Reads a record to make a document of it, which leaves the building: every mention of an address that must not be
 * disclosed is taken out of its answers, now and in its history. What leaves as a file is written down as shared; what is
 * only looked at is not. Not there for those who may not read it.
 */
export async function printRecord(
  office: Office,
  caller: Caller,
  recordId: string,
  document: Document,
  { leaves = false }: { readonly leaves?: boolean } = {},
): Promise<Result<RecordFile>> {
  const action = { action: 'print-record', reads: !leaves } as const
  return await act(office, caller, action, async (request) => {
    request.noted({ document })
    const file = await recordFile(request, caller, recordId)
    if (!file.ok) return file
    const { parts, others } = file.value
    const people = [...parts, ...others].map((one) => one.person.id)
    if (leaves) {
      await share(request, {
        kind: 'print',
        what: documents[document],
        toWhom: `Those it is for; taken out by ${caller.name}`,
        personIds: parts.map(({ person }) => person.id),
        record: file.value,
      })
    }
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
    notes: clean(file.notes),
  }
}
