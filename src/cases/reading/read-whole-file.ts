import { done, type Result } from '../../engine/refusal.ts'
import type { DeadlineRow } from '../../store/deadlines.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import type { HandOverRow } from '../../store/hand-overs.ts'
import type { MessageRow } from '../../store/messages.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import {
  deadlinesFiled,
  handOversFiled,
  messagesFiled,
  recordsFiled,
  type FiledRecord,
} from '../../store/whole-file.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

export type { FiledRecord }

/** Everything that is held about some people, as whoever runs the machine sees it. */
export interface WholeFile {
  readonly people: readonly PersonRow[]
  readonly facts: readonly FactRow[]
  readonly records: readonly FiledRecord[]
  readonly deadlines: readonly DeadlineRow[]
  readonly handOvers: readonly HandOverRow[]
  readonly messages: readonly MessageRow[]
}

/** Reads the files of these people whole, for the command line, which nobody signs in to. Audited as the system. */
export async function readWholeFile(
  office: Office,
  personIds: readonly string[],
): Promise<Result<WholeFile>> {
  return await act(
    office,
    'system',
    { action: 'read-whole-file', reads: true },
    async (request) => {
      const { work } = request
      const records = await recordsFiled(work, personIds)
      const recordIds = records.map((record) => record.id)
      request.saw(personIds)
      request.touched(...recordIds)
      return done({
        people: await peopleById(work, personIds),
        facts: await factsOf(work, personIds),
        records,
        deadlines: await deadlinesFiled(work, recordIds),
        handOvers: await handOversFiled(work, recordIds),
        messages: await messagesFiled(work, recordIds),
      })
    },
  )
}
