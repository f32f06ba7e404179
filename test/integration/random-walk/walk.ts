import { act } from '../../../src/cases/act.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { openRecord, standingOf, type OpenRecord } from '../../../src/cases/records/open-record.ts'
import { permit, type Action, type Caller } from '../../../src/engine/permissions.ts'
import { isManager } from '../../../src/engine/reach.ts'
import { done, notFound } from '../../../src/engine/refusal.ts'
import type { Value } from '../../../src/engine/standpoint.ts'
import type { TestOffice } from '../../support/office.ts'
import type { Chance } from './chance.ts'
import type { Coverage } from './coverage.ts'

/** An answer that was said to be saved, and so must be in the record or in its history for ever. */
export interface Accepted {
  readonly recordId: string
  readonly partId: string | undefined
  readonly question: string
  readonly value: Value
}

/** One family’s way through the catalogue, and what is remembered of it. */
export interface Walk {
  readonly at: TestOffice
  readonly workers: readonly Caller[]
  readonly chance: Chance
  readonly coverage: Coverage
  /** Those it is about; the mother is there for what is about an adult. */
  readonly children: string[]
  mother: string | undefined
  /** Records that are about nobody, which no file of the family leads to. */
  readonly aboutNobody: string[]
  /** Records that were come to already, and who opened them. */
  readonly known: Set<string>
  readonly accepted: Accepted[]
  /** Records that nothing can be done with before something else has happened, with what they wait for. */
  readonly waiting: Map<string, readonly string[]>
  /** What must not be and was found on the way, where the walk could go on. */
  readonly found: Set<string>
  /** What was done, in order: what a person reads who looks for the fault. */
  readonly journal: string[]
}

/** What must never be found. Its message says what it is. */
export class Fault extends Error {}

/** Writes down what was done. */
export function note({ at, journal }: Walk, who: string, what: string): void {
  journal.push(`${at.clock.now()} ${who}: ${what}`)
}

/** The record as it is, whoever may read it; as it is to somebody who writes in it or decides it, where one is given. */
export async function recordAsItIs(walk: Walk, id: string, to?: Caller): Promise<OpenRecord> {
  const request = { action: 'read-record', reads: true }
  const read = await act(walk.at.office, 'system', request, async (asked) => {
    const record = await openRecord(asked, id)
    return record ? done(record) : notFound()
  })
  if (!read.ok) throw new Fault(`record ${id} is gone`)
  return to ? seenBy(read.value, to) : read.value
}

/** Until it is handed in whoever writes records it; from then on whoever asks decides it. */
export function seenBy(record: OpenRecord, caller: Caller): OpenRecord {
  const { row, view } = record
  const { workerId } = caller
  const recorder = row.submitted_by ?? workerId
  const authoriser = row.stage === 'for-decision' ? { authoriser: workerId } : {}
  // A wall on one child hides that child's part only.
  const parts = record.parts.filter((part) => !part.row.walled || isManager(caller))
  const workers = { ...view.workers, recorder, ...authoriser }
  return { ...record, parts, view: { ...view, workers, parts: parts.map((part) => part.view) } }
}

/** A name by which a record is found in the journal. */
export const called = ({ row }: Pick<OpenRecord, 'row'>): string =>
  `${row.process} ${row.reference}`

/** The workers of the demonstration who may do this with the record as it stands. */
export function whoMay(
  { workers, at }: Walk,
  action: Action,
  record: OpenRecord,
): readonly Caller[] {
  const standing = standingOf(record)
  const may = (one: Caller): boolean =>
    permit(action, record.definition, standing, one, at.office.practice).ok
  return behindTheWall(workers, record).filter(may)
}

/** What is restricted is there for managers only. */
export const behindTheWall = (
  workers: readonly Caller[],
  { row }: Pick<OpenRecord, 'row'>,
): readonly Caller[] => (row.walled ? workers.filter(isManager) : workers)

/** Looks whether a worker who may work on a record can open its pages: a permission that leads to nothing is a fault. */
export async function canOpen(walk: Walk, caller: Caller, id: string): Promise<void> {
  const looked = `${caller.workerId} opened ${id}`
  if (walk.known.has(looked)) return
  walk.known.add(looked)
  const file = await readRecord(walk.at.office, caller, id)
  if (file.ok) return
  const name = called(await recordAsItIs(walk, id))
  throw new Fault(`${caller.name} may work on ${name} and cannot open it: ${file.refusal.message}`)
}
