import type { Named } from '../../engine/names-in-text.ts'
import type { NameOf } from '../../engine/summary.ts'
import { hiddenAddresses } from '../../store/addresses.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { entriesById } from '../../store/entries.ts'
import { peopleById, relationshipsOf, type PersonRow } from '../../store/people.ts'
import { peopleNamedIn } from '../../store/records.ts'
import { recordsFiled, type FiledRecord } from '../../store/whole-file.ts'
import { workersById } from '../../store/workers.ts'
import type { Act } from '../act.ts'
import { besideRecords } from './beside-records.ts'
import { correspondence, statementsIn } from './in-records.ts'
import type { Statement } from './statement.ts'

/** Everything held about somebody, and whom else it names. */
export interface Gathered {
  readonly person: PersonRow
  /** In the order of their days. */
  readonly statements: readonly Statement[]
  readonly others: readonly Named[]
  /** Addresses of theirs, or of the others, that must not be known. */
  readonly hidden: readonly string[]
}

/**
 * Gathers everything that is held about somebody, of every team and behind every wall: the right to a copy (UK GDPR,
 * article 15) is to all of it, so whoever makes one reads all of it. Every record is noted in the audit.
 */
export async function gather(
  request: Act,
  person: PersonRow,
  requestId: string,
): Promise<Gathered> {
  const { work } = request
  return await beyondReach(work, async () => {
    const filed = await recordsFiled(work, [person.id])
    // What is written while it is answered is no part of what was asked for.
    const records = filed.filter(({ id }) => id !== requestId)
    request.touched(...records.map(({ id }) => id))
    const nameOf = await namesInAnswers(request, records)
    const statements: Statement[] = []
    for (const record of records) {
      statements.push(...(await statementsIn(request, { record, nameOf, personId: person.id })))
    }
    statements.push(...(await correspondence(request, records)))
    statements.push(...(await besideRecords(request, { person, records, nameOf })))
    const others = await othersIn(request, person, records)
    return {
      person,
      statements: statements.sort((one, next) => compared(one.on, next.on)),
      others,
      hidden: await hiddenAddresses(work, [person.id, ...others.map(({ id }) => id)]),
    }
  })
}

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Everybody else that these records are about or name, and the family. */
async function othersIn(
  { work }: Act,
  person: PersonRow,
  records: readonly FiledRecord[],
): Promise<readonly PersonRow[]> {
  const ids = new Set<string>()
  for (const record of records) {
    for (const part of record.parts) ids.add(part.personId)
    for (const named of await peopleNamedIn(work, record.id)) ids.add(named.person_id)
  }
  for (const one of await relationshipsOf(work, [person.id])) {
    ids.add(one.person_id).add(one.of_person_id)
  }
  ids.delete(person.id)
  return await peopleById(work, [...ids])
}

async function namesInAnswers(
  { work, practice, now }: Act,
  records: readonly FiledRecord[],
): Promise<NameOf> {
  const answers = records.flatMap((record) => [
    record.answers,
    ...record.parts.map((part) => part.answers),
  ])
  const ids = JSON.stringify(answers).match(/(?<=")\d{1,18}(?=")/g) ?? []
  const workers = await workersById(work, [...new Set(ids)], now)
  const entries = await entriesById(work, [...new Set(ids)])
  return (kind, id) => {
    switch (kind) {
      case 'worker':
        return workers.find((one) => one.id === id)?.name ?? 'someone who has left'
      case 'team':
        return practice.pack.teams.find((one) => one.id === id)?.name ?? id
      case 'entry':
        return entries.find((one) => one.id === id)?.name ?? 'not open to you'
    }
  }
}
