import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import {
  peopleById,
  relationshipsOf,
  type PersonRow,
  type RelationshipRow,
} from '../../store/people.ts'
import { recordsAbout, type EarlierRecord } from '../../store/record-history.ts'
import { workersById, type WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** A person's page: who they are, who is around them, where they stand and what has happened. */
export interface PersonFile {
  readonly now: string
  readonly person: PersonRow
  readonly relationships: readonly RelationshipRow[]
  readonly related: readonly PersonRow[]
  readonly facts: readonly FactRow[]
  readonly records: readonly EarlierRecord[]
  /** Those who work with them, or hold a record about them. */
  readonly workers: readonly WorkerRow[]
}

/** Reads a person. A restricted person's page is not there for anyone yet: it opens by named access only. */
export async function readPerson(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<PersonFile>> {
  return await act(office, caller, { action: 'read-person', reads: true }, async (request) => {
    if (!/^\d{1,18}$/.test(personId)) return notFound()
    const { work, now } = request
    const [[person], relationships, records, facts] = await Promise.all([
      peopleById(work, [personId]),
      relationshipsOf(work, [personId]),
      recordsAbout(work, [personId]),
      factsOf(work, [personId]),
    ])
    if (!person || person.restricted) return notFound()
    const around = relationships.map((one) =>
      one.person_id === personId ? one.of_person_id : one.person_id,
    )
    const holders = [...facts.map((fact) => fact.worker_id), ...records.map((one) => one.holder_id)]
    const [known, workers] = await Promise.all([
      peopleById(work, [...new Set(around)]),
      workersById(work, [...new Set(holders.filter((id) => id !== null))]),
    ])
    const related = known.filter((one) => !one.restricted)
    request.saw([personId, ...related.map((one) => one.id)])
    request.touched(...records.map((record) => record.record_id))
    return done({ now, person, relationships, related, facts, records, workers })
  })
}
