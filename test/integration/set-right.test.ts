import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  changePerson,
  readPersonChanges,
  type Changed,
} from '../../src/cases/people/change-person.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { hideAddress } from '../../src/cases/people/hidden-address.ts'
import { readPerson, type PersonFile } from '../../src/cases/people/read-person.ts'
import type { Refusal } from '../../src/engine/refusal.ts'
import { currentWorkers } from '../../src/store/workers.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { withReason } from '../support/with-reason.ts'

const worker = 'tomasz-nowak'

describe('setting right who somebody is', () => {
  let at: TestOffice
  let unborn: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    unborn = at.person('unborn-shaw')
    const teamId = 'preston-family-safeguarding'
    await putOnPlan(at, { personId: unborn, fromOn: '2026-03-02', teamId, category: 'NEG' })
  })
  after(async () => {
    await at.close()
  })

  const read = async (id: string): Promise<PersonFile> => {
    const file = await readPerson(at.office, at.caller(worker), id)
    assert.ok(file.ok)
    return file.value
  }
  const change = async (
    id: string,
    changed: Partial<Changed>,
    by = worker,
  ): Promise<Refusal | undefined> => {
    // Not everybody here is somebody they work with.
    await withReason(at, by, id)
    const because = 'The ward rang'
    const done = await changePerson(at.office, at.caller(by), id, { because, ...changed })
    return done.ok ? undefined : done.refusal
  }
  const problemIn = (refusal: Refusal | undefined, question: string): string =>
    (refusal?.kind === 'invalid' &&
      refusal.problems.find((one) => one.question === question)?.message) ||
    `no problem with ${question}`
  const dueOf = (file: PersonFile, clock: string): string | undefined =>
    file.due.find((one) => one.clock === clock)?.due_at

  it('E1: an unborn child is born: the same identity, and the same clocks', async () => {
    const before = await read(unborn)
    assert.equal(dueOf(before, 'T43'), undefined)
    at.clock.moveTo('2026-05-01T10:00:00Z')
    assert.equal(
      await change(unborn, { bornOn: '2026-05-01', sex: 'F', forenames: 'Aria' }),
      undefined,
    )
    const { person, due, records, facts } = await read(unborn)
    assert.deepEqual(
      [person.id, person.born_on, person.expected_on, person.forenames, person.sex],
      [unborn, '2026-05-01', null, 'Aria', 'F'],
    )
    assert.deepEqual(records, before.records)
    assert.deepEqual(facts, before.facts)
    for (const was of before.due) {
      assert.equal(due.find((one) => one.id === was.id)?.due_at, was.due_at, was.name)
    }
    // Twenty working days after Friday 1 May, past the early May and the spring bank holiday.
    assert.equal(dueOf(await read(unborn), 'T43'), '2026-06-02T23:00:00Z')
  })

  it('E2: an estimated date of birth is corrected, and what counts from it is worked out again', async () => {
    assert.equal(await change(unborn, { bornOn: '2026-04-15', bornOnEstimated: true }), undefined)
    const estimated = await read(unborn)
    assert.equal(estimated.person.born_on_estimated, true)
    const due = dueOf(estimated, 'T43')
    assert.equal(await change(unborn, { bornOn: '2026-05-01' }), undefined)
    const right = await read(unborn)
    assert.equal(right.person.born_on_estimated, false)
    assert.notEqual(dueOf(right, 'T43'), due)
    assert.equal(dueOf(right, 'T43'), '2026-06-02T23:00:00Z')
  })

  it('E2: leaves an estimate an estimate while something else is set right', async () => {
    const id = at.person('ellie-mae-thornley')
    await change(id, { bornOn: '2018-09-15', bornOnEstimated: true })
    await change(id, { school: 'Another school' })
    assert.equal((await read(id)).person.born_on_estimated, true)
  })

  it('E3: has a date of birth or an expected date, never both, and may have neither', async () => {
    const id = at.person('ellie-mae-thornley')
    assert.match(
      problemIn(await change(id, { expectedOn: '2026-08-01' }), 'expectedOn'),
      /never both/,
    )
    assert.equal((await read(id)).person.expected_on, null)
    assert.equal(await change(id, { bornOn: null }), undefined)
    assert.equal((await read(id)).person.born_on, null)
    assert.equal(await change(id, { bornOn: '2018-09-12' }), undefined)
  })

  it('E18: somebody who takes another name is found under both, and the former one stays in the history', async () => {
    const id = at.person('carla-thornley')
    assert.equal(await change(id, { surname: 'Ashworth', because: 'Married' }), undefined)
    for (const words of ['Carla Ashworth', 'Carla Thornley']) {
      const found = await findPeople(at.office, at.caller(worker), { words })
      assert.ok(found.ok && found.value.people.some((one) => one.id === id), words)
    }
    const known = await readPersonChanges(at.office, at.caller(worker), id)
    assert.ok(known.ok)
    const [latest] = known.value.changes
    assert.deepEqual(
      [latest?.was.surname, latest?.reason, latest?.by],
      ['Thornley', 'Married', at.caller(worker).name],
    )
  })

  it('E18: a restricted person is not there to be set right, even for a manager', async () => {
    const [restricted] = await at.office.store.transaction({ system: true }, async (work) =>
      work.hot<{ id: string }>(
        'a-restricted',
        'select id from person where restricted limit 1',
        [],
      ),
    )
    assert.ok(restricted)
    const refusal = await change(restricted.id, { school: 'Elsewhere' }, 'maxine-hoyle')
    assert.deepEqual(
      [refusal?.kind, refusal?.kind === 'closed' && refusal.opensBy],
      ['closed', 'glass'],
    )
  })

  it('moves somebody: they are found at the new postcode and no longer at the former one', async () => {
    const id = at.person('dean-thornley')
    const address = { line: '5 Moor Lane', postcode: 'pr18xj' }
    assert.equal(await change(id, { address }), undefined)
    const { person } = await read(id)
    assert.deepEqual([person.address_line, person.postcode], ['5 Moor Lane', 'PR1 8XJ'])
    const former = await findPeople(at.office, at.caller(worker), { words: 'BB5 3AG' })
    assert.ok(former.ok && former.value.people.every((one) => one.id !== id))
  })

  it('E13: keeps a home hidden when somebody moves whose address is not to be disclosed', async () => {
    const id = at.person('dean-thornley')
    assert.ok((await hideAddress(at.office, at.caller(worker), id)).ok)
    assert.equal(
      await change(id, { address: { line: '9 Safe Row', postcode: 'BB5 1AG' } }),
      undefined,
    )
    const { person } = await read(id)
    assert.deepEqual(
      [person.address_hidden, person.address_line, person.postcode],
      [true, null, null],
    )
    const found = await findPeople(at.office, at.caller(worker), { words: 'BB5 1AG' })
    assert.ok(found.ok && found.value.people.every((one) => one.id !== id))
  })

  it('asks for a reason and for something that is different, and then keeps nothing', async () => {
    const id = at.person('dean-thornley')
    assert.match(problemIn(await change(id, { school: 'x', because: ' ' }), 'because'), /Say why/)
    assert.match((await change(id, {}))?.message ?? '', /Nothing here is different/)
    const wrong = await change(id, { diedOn: '2026-13-40' })
    assert.match(problemIn(wrong, 'diedOn'), /date that exists/)
    assert.match(
      problemIn(await change(id, { nhsNumber: '1234567890' }), 'nhsNumber'),
      /NHS number/,
    )
    assert.equal((await read(id)).person.school, null)
  })

  it('does not overwrite what somebody else set right meanwhile', async () => {
    const id = at.person('dean-thornley')
    const known = await readPersonChanges(at.office, at.caller(worker), id)
    assert.ok(known.ok)
    const seen = known.value.changes[0]?.id ?? ''
    assert.equal(await change(id, { phone: '01632 960777' }, 'maxine-hoyle'), undefined)
    const late = await change(id, { phone: '01632 960778', seen })
    assert.equal(late?.kind, 'wrong-stage')
    assert.equal((await read(id)).person.phone, '01632 960777')
  })

  it('is for those who write in records about people: not for partners, administrators or those who only look', async () => {
    const id = at.person('dean-thornley')
    const kinds = new Map<string, string>()
    for (const [role, username] of await theirRoles()) {
      const refusal = await change(id, { school: `School of ${username}` }, username)
      kinds.set(role, refusal?.kind ?? 'done')
    }
    for (const role of ['partner', 'administrator'])
      assert.equal(kinds.get(role), 'not-found', role)
    // Whoever answers requests to see a record sets right what is wrong in it.
    for (const role of [
      ...['social-worker', 'practice-manager', 'business-support-officer'],
      'information-governance-officer',
    ]) {
      assert.equal(kinds.get(role), 'done', role)
    }
    assert.equal(kinds.get('agency-decision-maker'), 'not-permitted')
  })

  /** One of the demonstration for each role. */
  async function theirRoles(): Promise<ReadonlyMap<string, string>> {
    const workers = await at.office.store.transaction({ system: true }, (work) =>
      currentWorkers(work, at.office.clock.now()),
    )
    return new Map(
      workers.flatMap(({ username, posts }) =>
        posts.length === 1 ? posts.map(({ role }) => [role, username] as const) : [],
      ),
    )
  }
})
