import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { exportPerson } from '../../src/cases/moving/export-person.ts'
import { hideAddress } from '../../src/cases/people/hidden-address.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('one person’s record as a file', () => {
  let at: TestOffice
  let child: string

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    child = at.person('ellie-mae-thornley')
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [child],
    })
    assert.ok(started.ok)
  })
  after(async () => {
    await at.close()
  })

  const out = async (username: string, personId = child, reason = 'The family asks the court') =>
    await exportPerson(at.office, at.caller(username), { personId, reason })
  const exportsAudited = async (): Promise<{ refused: string | null; people: string[] }[]> =>
    await at.office.store.transaction({ system: true }, async (work) =>
      work.hot(
        'exports',
        `select refused, people from audit where action = 'export' order by id`,
        [],
      ),
    )

  it('holds who they are, who is around them and what is written, table by table', async () => {
    const exported = await exportPerson(at.office, 'system', { personId: child, reason: 'A test' })
    assert.ok(exported.ok)
    const { tables } = exported.value
    for (const table of ['person', 'address', 'relationship', 'record', 'record_part']) {
      assert.ok((tables[table]?.length ?? 0) > 0, table)
    }
    for (const apart of ['audit', 'account', 'session', 'worker'])
      assert.ok(!(apart in tables), apart)
    assert.ok(
      tables.record_part?.every(
        (part) => (part as { subject_id: number }).subject_id === Number(child),
      ),
    )
  })

  it('is for those who answer for what leaves, with a reason, and is audited either way', async () => {
    const before = (await exportsAudited()).length
    const notTheirs = await out('joanne-whitworth')
    assert.ok(!notTheirs.ok)
    assert.match(
      notTheirs.refusal.message,
      /for the information governance officer and senior managers\. Nothing was written/,
    )
    const speechless = await exportPerson(at.office, 'system', { personId: child, reason: ' ' })
    assert.ok(!speechless.ok)
    assert.match(speechless.refusal.message, /Say why this record leaves/)
    assert.ok(
      (await exportPerson(at.office, 'system', { personId: child, reason: 'The court' })).ok,
    )
    const audited = (await exportsAudited()).slice(before)
    assert.deepEqual(
      audited.map(({ refused }) => refused),
      ['not-permitted', 'invalid', null],
    )
    assert.deepEqual(audited[2]?.people, [child])
  })

  it('is not there for a person who is not there', async () => {
    for (const nobody of ['999999999', 'x', '1; drop table person']) {
      const exported = await exportPerson(at.office, 'system', {
        personId: nobody,
        reason: 'A test',
      })
      assert.equal(exported.ok ? undefined : exported.refusal.kind, 'not-found')
    }
  })

  it('never holds an address that must not be disclosed', async () => {
    const hidden = await hideAddress(at.office, at.caller('joanne-whitworth'), child)
    assert.ok(hidden.ok, JSON.stringify(hidden))
    const exported = await exportPerson(at.office, 'system', { personId: child, reason: 'A test' })
    assert.ok(exported.ok)
    const text = JSON.stringify(exported.value.tables.address)
    assert.match(text, /"do_not_disclose":true/)
    assert.doesNotMatch(text, /"line"|"postcode"|"street"/)
  })
})
