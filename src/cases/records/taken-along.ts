import { permit, type Caller } from '../../engine/permissions.ts'
import { reachesOnlyNamed } from '../../engine/named-by.ts'
import type { Practice } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { reachOf } from '../../engine/reach.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { takeable, type TakeableRow } from '../../store/visits.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { shown } from '../people/shown.ts'
import { recordFile, type RecordFile } from '../reading/read-record.ts'
import { standingOf } from './open-record.ts'

/** The processes whose records may be taken along here; none where the authority has not switched that on. */
export function takenAlongHere({ catalogue, pack }: Practice): readonly ProcessDefinition[] {
  if (!pack.visitsWithoutSignal) return []
  return catalogue.processes.filter((definition) => definition.takenAlong)
}

/** A record that a worker may take along, with whom it is about. */
export type Takeable = TakeableRow & { readonly people: readonly PersonRow[] }

/** The records that the caller is writing and may take along. Not there where the authority has not switched that on. */
export async function readTakeable(
  office: Office,
  caller: Caller,
): Promise<Result<{ readonly now: string; readonly records: readonly Takeable[] }>> {
  return await act(office, caller, { action: 'list-takeable', reads: true }, async (request) => {
    const processes = takenAlongHere(request.practice).map(({ id }) => id)
    if (processes.length === 0 || reachesOnlyNamed(caller, request.practice)) return notFound()
    const { work, now } = request
    const { teams } = reachOf(request.practice, caller)
    const rows = await takeable(work, { workerId: caller.workerId, teams, processes })
    const people = await peopleById(work, [...new Set(rows.flatMap((row) => row.subjects))])
    request.saw(people.map((person) => person.id))
    request.touched(...rows.map((row) => row.id))
    return done({
      now,
      records: rows.map((row) => ({
        ...row,
        people: people.filter((person) => row.subjects.includes(person.id)).map(shown),
      })),
    })
  })
}

/**
 * A record, whole, to be taken along by somebody who may write in it. Not there for others, and for records of a process
 * that is not taken along.
 */
export async function takeAlong(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<RecordFile>> {
  return await act(office, caller, { action: 'take-along', reads: true }, async (request) => {
    const file = await recordFile(request, caller, recordId)
    if (!file.ok) return file
    const { definition } = file.value
    const isHere = takenAlongHere(request.practice).includes(definition)
    // A phone that is not the council's keeps nothing of a child.
    if (!isHere || reachesOnlyNamed(caller, request.practice)) return notFound()
    const permitted = permit('record', definition, standingOf(file.value), caller, request.practice)
    return permitted.ok ? file : permitted
  })
}

/** How long a phone may open what it keeps without asking us again: a working day, as long as a session. */
export const keyHours = 12

/**
 * What this worker's phone seals with: the same each time they sign in, so that what was typed before can be sent, and
 * nobody else's. It is worked out from the installation's secret, so no copy of the database holds it.
 */
export async function sealingKey(
  { keys, practice }: Office,
  caller: Caller,
): Promise<Result<Buffer>> {
  if (takenAlongHere(practice).length === 0) return notFound()
  return done(await keys.keyFor(`visits of worker ${caller.workerId}`))
}
