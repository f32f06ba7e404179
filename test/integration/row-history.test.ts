import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act, askingFor } from '../../src/cases/act.ts'
import { readAsKnown } from '../../src/cases/people/as-known/read-as-known.ts'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { hideAddress } from '../../src/cases/people/hidden-address.ts'
import { sendBack } from '../../src/cases/records/send-back.ts'
import { done } from '../../src/engine/refusal.ts'
import type { Asking } from '../../src/store/asking.ts'
import { restrictPerson } from '../../src/store/restrictions.ts'
import { erasePerson } from '../../src/store/erasing.ts'
import { submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const worker = 'joanne-whitworth'
const child = 'ellie-mae-thornley'

describe('what a row said before', () => {
  let at: TestOffice
  let contact: string

  before(async () => {
    at = await testOffice('2026-03-02T09:00:00Z')
    contact = (await submittedContact(at, [child], { call: { receivedAt: '2026-03-02 08:50' } })).id
    at.clock.moveTo('2026-03-03T09:00:00Z')
    const change = { because: 'The school rang', school: 'St Oswald’s' }
    const changed = await changePerson(at.office, at.caller(worker), at.person(child), change)
    assert.ok(changed.ok, JSON.stringify(changed))
    at.clock.moveTo('2026-03-04T09:00:00Z')
    const sent = await sendBack(at.office, at.caller('sam-patel'), contact, 'Ask the nurse.')
    assert.ok(sent.ok, JSON.stringify(sent))
  })
  after(async () => {
    await at.close()
  })

  const seen = async (asking: Asking, where = 'true'): Promise<number> =>
    await at.office.store.transaction(asking, async (work) => {
      const text = `select count(*)::int as many from row_history where ${where}`
      const [row] = await work.hot<{ many: number }>(`seen ${where}`, text, [])
      return row?.many ?? -1
    })
  const seenBy = async (username: string, where?: string): Promise<number> =>
    await seen(askingFor(at.office.practice, at.caller(username)), where)
  const known = async (instant: string, since?: string) =>
    await readAsKnown(at.office, at.caller(worker), at.person(child), {
      at: instant,
      ...(since ? { since } : {}),
    })

  it('is kept by the database alone: the application can neither write it, change it nor remove it', async () => {
    for (const statement of [
      `insert into row_history (table_name, row_id, was, removed, known_to) values ('person', 1, '{}', false, '2026-01-01')`,
      `update row_history set was = '{}'`,
      'delete from row_history',
    ]) {
      const tried = at.office.store.transaction({ system: true }, async (work) => {
        await work.hot(statement.slice(0, 12), statement, [])
      })
      await assert.rejects(tried, /permission denied/)
    }
  })

  it('is not kept of what was written and changed in one request, nor where nothing changed', async () => {
    const before = await seen({ system: true })
    await at.office.store.transaction({ system: true }, async (work) => {
      await work.hot('same-school', 'update person set school = school where id = $1', [
        at.person(child),
      ])
    })
    assert.equal(await seen({ system: true }), before)
    assert.equal(await seen({ system: true }, `was = '{}'::jsonb`), 0)
  })

  it('is read by those who may read the row, and by nobody else', async () => {
    const ofContact = `record_id = ${contact} and table_name = 'record'`
    assert.ok((await seenBy(worker, ofContact)) > 0)
    assert.equal(await seenBy('ben-holroyd', ofContact), 0)
    assert.ok((await seenBy(worker, `person_id = ${at.person(child)}`)) > 0)
    assert.equal(await seen({}), 0)
  })

  it('is refused for an instant that is still to come, and for two in the wrong order', async () => {
    const future = await known('2026-03-05T09:00:00Z')
    assert.ok(!future.ok && future.refusal.kind === 'invalid')
    assert.match(future.refusal.problems[0]?.message ?? '', /Thu 5 Mar 2026 09:00 is still to come/)
    const wrong = await known('2026-03-02T10:00:00Z', '2026-03-03T10:00:00Z')
    assert.ok(!wrong.ok && wrong.refusal.kind === 'invalid')
    assert.match(wrong.refusal.problems[0]?.message ?? '', /must be before the later one/)
  })

  it('says that somebody was not known yet, and since when they are', async () => {
    const early = await known('2026-03-01T09:00:00Z')
    assert.ok(early.ok)
    assert.equal(early.value.known, undefined)
    assert.equal(early.value.firstKnownAt, '2026-03-02T09:00:00Z')
  })

  it('says who changed what and when, between two instants', async () => {
    const read = await known('2026-03-03T12:00:00Z', '2026-03-02T12:00:00Z')
    assert.ok(read.ok)
    const by = at.caller(worker).workerId
    assert.deepEqual(
      read.value.differences.map((one) => [one.table, one.is, one.was, one.at, one.by]),
      [['person', 'changed', { school: 'Peelbrook Primary School' }, '2026-03-03T09:00:00Z', by]],
    )
  })

  it('shows no address that must not be disclosed now, however freely it was known then', async () => {
    const before = await known('2026-03-02T12:00:00Z')
    assert.ok(before.ok && before.value.known?.person.address_line)
    const line = before.value.known.person.address_line
    assert.ok((await hideAddress(at.office, at.caller(worker), at.person(child))).ok)
    at.clock.moveTo('2026-03-05T09:00:00Z')
    const after = await known('2026-03-02T12:00:00Z', '2026-03-01T09:00:00Z')
    assert.ok(after.ok)
    assert.equal(after.value.known?.person.address_hidden, true)
    assert.ok(!JSON.stringify(after.value).includes(line))
    assert.equal(await seenBy(worker, `was::text like '%${line}%'`), 0)
  })

  it('goes behind the wall with whom it is of', async () => {
    const other = at.person('jack-tattersall')
    const change = { because: 'His mother rang', school: 'Hollins' }
    const changed = await changePerson(at.office, at.caller(worker), other, change)
    assert.ok(changed.ok, JSON.stringify(changed))
    assert.ok((await seenBy(worker, `person_id = ${other}`)) > 0)
    await act(at.office, 'system', { action: 'test' }, async ({ work, now }) => {
      await restrictPerson(work, { personId: other, reason: 'Adopted', at: now, by: undefined })
      return done(true)
    })
    assert.equal(await seenBy(worker, `person_id = ${other}`), 0)
    const page = await readAsKnown(at.office, at.caller(worker), other, {
      at: '2026-03-04T09:00:00Z',
    })
    assert.ok(!page.ok && ['not-found', 'closed'].includes(page.refusal.kind))
  })

  it('is gone with somebody who is erased, and with what was written of them alone', async () => {
    const person = at.person(child)
    const theirs = `person_id = ${person} or record_id = ${contact}`
    assert.ok((await seen({ system: true }, theirs)) > 0)
    await act(at.office, 'system', { action: 'test' }, async ({ work }) => {
      await erasePerson(work, { personId: person, keptRecords: [], entirely: true })
      return done(true)
    })
    assert.equal(await seen({ system: true }, theirs), 0)
    assert.equal(await seen({ system: true }, `was::text like '%Thornley%'`), 0)
  })
})
