import { addNote } from '../../../src/cases/records/add-note.ts'
import { allocate } from '../../../src/cases/records/allocate.ts'
import { authorise } from '../../../src/cases/records/authorise.ts'
import { correctDate } from '../../../src/cases/records/correct-date.ts'
import { moveToRightPerson } from '../../../src/cases/records/move-to-right-person.ts'
import { saveAnswers } from '../../../src/cases/records/save-answers.ts'
import { sendBack } from '../../../src/cases/records/send-back.ts'
import { submit } from '../../../src/cases/records/submit.ts'
import { takeOffPerson } from '../../../src/cases/records/take-off-person.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import type { Office } from '../../../src/cases/office.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import type { Result } from '../../../src/engine/refusal.ts'
import type { ProcessDefinition } from '../../../src/practice/vocabulary/process.ts'
import type { Deed } from './what-it-says.ts'

interface Tried {
  readonly id: string
  readonly definition: ProcessDefinition
}

/** Each deed tried in a way that changes nothing: permission is asked before anything else is looked at. */
const tries: Readonly<
  Partial<Record<Deed, (office: Office, caller: Caller, on: Tried) => Promise<Result<unknown>>>>
> = {
  read: async (office, caller, { id }) => await readRecord(office, caller, id),
  record: async (office, caller, { id, definition }) =>
    await saveAnswers(office, caller, id, [
      { question: definition.happenedAt, raw: 'no date', version: 1 },
    ]),
  allocate: async (office, caller, { id }) => await allocate(office, caller, id, '0'),
  submit: async (office, caller, { id }) => await submit(office, caller, id),
  return: async (office, caller, { id }) => await sendBack(office, caller, id, ''),
  authorise: async (office, caller, { id }) => await authorise(office, caller, id),
  'take-off': async (office, caller, { id }) =>
    await takeOffPerson(office, caller, id, { as: 'other', personId: '0', reason: '' }),
  move: async (office, caller, { id }) =>
    await moveToRightPerson(office, caller, id, { personId: '0', rightPersonId: '', reason: '' }),
  'correct-date': async (office, caller, { id, definition }) =>
    await correctDate(office, caller, id, {
      question: definition.happenedAt,
      raw: 'no date',
      version: 1,
      reason: '',
    }),
  'add-note': async (office, caller, { id }) => await addNote(office, caller, id, ''),
}

/** The deeds that a verb is tried for. */
export const tried = Object.keys(tries) as readonly Deed[]

/** Refused for what was asked, which is looked at only once permission is given. */
const beyondPermission: readonly string[] = ['not-yet', 'invalid']

/** What somebody gets who tries: the kind of refusal, or that they may. */
export async function whatTheyGet(
  deed: Deed,
  office: Office,
  caller: Caller,
  on: Tried,
): Promise<string> {
  const result = await tries[deed]?.(office, caller, on)
  if (!result) throw new Error(`Nothing is tried for ${deed}`)
  return result.ok || beyondPermission.includes(result.refusal.kind)
    ? 'allowed'
    : result.refusal.kind
}
