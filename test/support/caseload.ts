import assert from 'node:assert/strict'
import { act } from '../../src/cases/act.ts'
import { moveClocks } from '../../src/cases/records/move-clocks.ts'
import { openRecord } from '../../src/cases/records/open-record.ts'
import { refreshClocks } from '../../src/cases/records/refresh-clocks.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { processOf } from '../../src/engine/practice.ts'
import { done } from '../../src/engine/refusal.ts'
import type { Value } from '../../src/engine/standpoint.ts'
import { deadlinesOf } from '../../src/store/deadlines.ts'
import { startFact } from '../../src/store/facts.ts'
import { changeRecord } from '../../src/store/records.ts'
import type { TestOffice } from './office.ts'

interface Held {
  readonly process: string
  readonly people: readonly string[]
  readonly team: string
  /** Whom it is given to at once. */
  readonly holder?: string
  /** Who begins it; without one another record did. */
  readonly by?: string
  readonly at: string
  readonly values?: Readonly<Record<string, Value>>
  /** What is said of each child. */
  readonly each?: Readonly<Record<string, Value>>
  readonly sharedWith?: readonly string[]
  readonly openedBy?: string
  /** Signed at this instant, without what its pages would ask. */
  readonly decidedAt?: string
}

/** A record as it would stand after the steps before it, which are not what the test is about. Returns its id. */
export async function heldRecord(office: TestOffice, held: Held): Promise<string> {
  const now = office.office.clock.now()
  office.clock.moveTo(held.at)
  const who = held.by ? office.caller(held.by) : 'system'
  const started = await act(office.office, who, { action: 'start-record' }, async (request) => {
    const { id } = await startRecord(request, {
      definition: processOf(office.office.practice, held.process),
      wayIn: held.by ? 'worker' : 'process',
      subjects: held.people.map((word) => ({
        personId: office.person(word),
        values: held.each ?? {},
      })),
      values: held.values ?? {},
      teamId: held.team,
      sharedWith: held.sharedWith ?? [],
      holderId: held.holder ? office.caller(held.holder).workerId : undefined,
      ...(held.openedBy
        ? { openedBy: { record: held.openedBy, reference: 'the record before' } }
        : {}),
    })
    if (held.decidedAt) {
      await changeRecord(request.work, id, { authorised_at: held.decidedAt })
      const record = await openRecord(request, id)
      assert.ok(record)
      await moveClocks(request, { ...record, deadlines: await deadlinesOf(request.work, id) })
    }
    return done(id)
  })
  office.clock.moveTo(now)
  assert.ok(started.ok, JSON.stringify(started))
  return started.value
}

/** Something that is true of somebody since a day, or was on one day; the clocks that hang on it move. */
export async function trueOf(
  office: TestOffice,
  person: string,
  fact: {
    readonly kind: string
    readonly from: string
    readonly to?: string
    readonly team?: string
    readonly worker?: string
    readonly detail?: Readonly<Record<string, string>>
  },
): Promise<void> {
  const result = await act(office.office, 'system', { action: 'move-fact' }, async (request) => {
    const subjectId = office.person(person)
    const isNew = await startFact(request.work, {
      subjectId,
      kind: fact.kind,
      excludes: office.office.practice.facts.get(fact.kind)?.excludes,
      fromOn: fact.from,
      toOn: fact.to,
      detail: fact.detail,
      teamId: fact.team,
      workerId: fact.worker ? office.caller(fact.worker).workerId : undefined,
      at: request.now,
    })
    assert.ok(isNew, `${fact.kind} of ${person} overlaps another`)
    await refreshClocks(request, [subjectId])
    return done(true)
  })
  assert.ok(result.ok)
}
