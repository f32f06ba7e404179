import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readAsKnown } from '../../src/cases/people/as-known/read-as-known.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { monthOfChanges } from '../support/month-of-changes.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const child = 'ellie-mae-thornley'
const reader = 'sam-patel'

/** What two ways of reading a person have to agree on. */
type Snapshot = Readonly<Record<string, unknown>>

const pick = <Key extends string>(
  row: Readonly<Record<Key, unknown>>,
  ...keys: readonly Key[]
): object => Object.fromEntries(keys.map((key) => [key, row[key]]))

const ofPerson = [
  ...(['surname', 'forenames', 'born_on', 'born_on_estimated', 'expected_on', 'sex'] as const),
  ...(['nhs_number', 'school', 'phone', 'died_on', 'looked_after_by', 'address_hidden'] as const),
  ...(['address_line', 'postcode', 'place', 'district', 'authority'] as const),
] as const
const ofFact = [
  ...(['id', 'kind', 'from_on', 'to_on', 'detail', 'team_id', 'worker_id', 'recorded_at'] as const),
] as const
const ofRelationship = [
  ...(['person_id', 'type', 'of_person_id', 'parental_responsibility', 'acquired_by'] as const),
] as const
const ofDeadline = ['id', 'clock', 'name', 'due_at', 'counts_from', 'explanation', 'state'] as const
const ofRecord = [
  ...(['reference', 'process', 'stage', 'happened_at', 'team_id', 'holder_id', 'worry'] as const),
  ...(['waiting_for', 'ended_at', 'submitted_at', 'returned_at', 'authorised_at'] as const),
] as const

describe('a month of changes, read as it was known on every day of it', () => {
  let at: TestOffice
  const taken = new Map<string, Snapshot>()

  /** What the pages of today show. */
  const shownNow = async (): Promise<Snapshot> => {
    const id = at.person(child)
    const file = await readPerson(at.office, at.caller(reader), id)
    assert.ok(file.ok, JSON.stringify(file))
    const { person, relationships, facts, due, records } = file.value
    const whole = await Promise.all(
      records.map(async ({ record_id }) => {
        const read = await readRecord(at.office, at.caller(reader), record_id)
        assert.ok(read.ok, JSON.stringify(read))
        const part = read.value.parts.find((one) => one.row.subject_id === id)
        assert.ok(part)
        return {
          ...pick(read.value.row, ...ofRecord),
          answers: read.value.row.answers,
          theirs: part.row.answers,
          outcome: part.row.outcome,
        }
      }),
    )
    return {
      person: pick(person, ...ofPerson),
      relationships: relationships.map((one) => pick(one, ...ofRelationship)),
      facts: facts.map((one) => pick(one, ...ofFact)),
      due: due.map((one) => pick(one, ...ofDeadline)),
      records: whole,
    }
  }

  /** What is known today of that instant. */
  const knownAt = async (instant: string): Promise<Snapshot> => {
    const read = await readAsKnown(at.office, at.caller(reader), at.person(child), { at: instant })
    assert.ok(read.ok, JSON.stringify(read))
    const { known } = read.value
    assert.ok(known)
    return {
      person: pick(known.person, ...ofPerson),
      relationships: known.relationships.map((one) => pick(one, ...ofRelationship)),
      facts: known.facts.map((one) => pick(one, ...ofFact)),
      due: known.due.map((one) => pick(one, ...ofDeadline)),
      records: known.records.map(({ row, part }) => ({
        ...pick(row, ...ofRecord),
        ...{ answers: row.answers, theirs: part.answers, outcome: part.outcome },
      })),
    }
  }

  before(async () => {
    at = await testOffice('2026-03-02T08:00:00Z')
    for (const [day, change] of monthOfChanges(at).entries()) {
      const on = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10)
      at.clock.moveTo(`${on}T10:00:00Z`)
      await change()
      at.clock.moveTo(`${on}T17:00:00Z`)
      taken.set(`${on}T17:00:00Z`, await shownNow())
    }
    at.clock.moveTo('2026-05-01T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('has a day for each of them, and each day is another', () => {
    assert.ok(taken.size >= 30)
    const said = [...taken.values()].map((one) => JSON.stringify(one))
    const same = said.filter((one, index) => index > 0 && one === said[index - 1])
    assert.deepEqual(same.length, 0)
  })

  it('says of every day what its pages showed', async () => {
    for (const [instant, shown] of taken) assert.deepEqual(await knownAt(instant), shown, instant)
  })

  it('tells what was recorded between two days, by whom and when', async () => {
    const days = [...taken.keys()]
    for (const [index, day] of days.entries()) {
      if (index === 0) continue
      const since = days[index - 1]
      const read = await readAsKnown(at.office, at.caller(reader), at.person(child), {
        at: day,
        ...(since ? { since } : {}),
      })
      assert.ok(read.ok)
      assert.ok(read.value.differences.length > 0, `${day} differs from the day before`)
      const morning = `${day.slice(0, 10)}T10:00:00Z`
      assert.deepEqual([...new Set(read.value.differences.map((one) => one.at))], [morning])
    }
  })
})
