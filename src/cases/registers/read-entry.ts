import { permitStartAbout } from '../../engine/named-in-facts.ts'
import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Register } from '../../practice/vocabulary/register.ts'
import { entriesById, type EntryRow } from '../../store/entries.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { recordsAbout, type EarlierRecord } from '../../store/record-history.ts'
import { underWayOf } from '../../store/record-links.ts'
import { workerNames, type WorkerName } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { asTheyStand, whyNotBegun } from '../records/may-begin.ts'
import { asSubject } from './as-subject.ts'
import { processesAbout } from './processes-about.ts'

/** An entry with everything that is so of it and every record about it. */
export interface EntryFile {
  readonly entry: EntryRow
  readonly register: Register
  readonly facts: readonly FactRow[]
  /** Those the reader may read, newest first. */
  readonly records: readonly EarlierRecord[]
  readonly begins: readonly {
    readonly definition: ProcessDefinition
    readonly whyNot: readonly string[]
  }[]
  readonly mayKeep: boolean
  readonly workers: readonly WorkerName[]
  readonly now: string
}

/** Reads an entry. Not there for those who do not read its register. */
export async function readEntry(
  office: Office,
  caller: Caller,
  registerId: string,
  entryId: string,
): Promise<Result<EntryFile>> {
  const { practice } = office
  return await act(office, caller, { action: 'read-entry', reads: true }, async (request) => {
    const { work, now } = request
    const [entry] = /^\d{1,18}$/.test(entryId) ? await entriesById(work, [entryId]) : []
    const register = practice.registers.get(registerId)
    if (!register || entry?.register !== register.id) return notFound()
    const [facts, records, underWay, workers] = await Promise.all([
      factsOf(work, [entry.id]),
      recordsAbout(work, [entry.id]),
      underWayOf(work, [entry.id]),
      workerNames(work),
    ])
    request.saw([entry.id])
    request.touched(...records.map((one) => one.record_id))
    const from = asTheyStand(request, asSubject(entry), { facts, underWay })
    return done({
      entry,
      register,
      facts,
      records,
      begins: processesAbout(practice, register, caller)
        .filter((one) => from.part && permitStartAbout(one, caller, from.part, practice).ok)
        .map((definition) => ({ definition, whyNot: whyNotBegun(definition, from) })),
      mayKeep: holdsPost(caller, register.keep),
      workers,
      now,
    })
  })
}
