import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { hideAddress } from '../../src/cases/people/hidden-address.ts'
import { printRecord } from '../../src/cases/reading/print-record.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { query } from '../../src/store/database.ts'
import { save } from '../support/contact.ts'
import { plannedCircle, withFamilyCircle } from '../support/family-circle.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('a record that is printed', () => {
  let at: TestOffice
  let id: string

  before(async () => {
    at = await testOffice('2026-04-01T09:00:00Z', withFamilyCircle)
    const ben = at.caller('ben-holroyd')
    const childId = at.person('ellie-mae-thornley')
    const started = await startProcess(at.office, ben, {
      process: 'family-circle',
      personIds: [childId],
    })
    assert.ok(started.ok, JSON.stringify(started))
    id = started.value.id
    const home = await readRecord(at.office, ben, id)
    assert.ok(home.ok)
    const { address_line: line, postcode } = home.value.parts[0]?.person ?? {}
    const place = `At home, ${line}, ${postcode}`
    const given = { ...plannedCircle, place, hopes: 'Safe' }
    await save(
      at,
      'ben-holroyd',
      id,
      Object.entries(given).map(([question, raw]) => ({ question, raw, version: 0 })),
    )
    assert.ok((await hideAddress(at.office, ben, childId)).ok)
  })
  after(async () => {
    await at.close()
  })

  it('says nowhere an address that must not be disclosed, in the answers and in their history', async () => {
    await save(at, 'ben-holroyd', id, [{ question: 'place', raw: 'The hub', version: 1 }])
    const printed = await printRecord(at.office, at.caller('ben-holroyd'), id, 'invitation')
    assert.ok(printed.ok)
    assert.equal(
      printed.value.changes[0]?.was.value,
      'At home, [address not shown], [address not shown]',
    )
    const own = await readRecord(at.office, at.caller('ben-holroyd'), id)
    assert.ok(own.ok)
    assert.doesNotMatch(String(own.value.changes[0]?.was.value), /not shown/)
  })

  it('is not there for those who may not read it', async () => {
    for (const name of ['lucy-marsden', 'joanne-whitworth', 'chloe-fenwick']) {
      const printed = await printRecord(at.office, at.caller(name), id, 'plan-for-the-family')
      assert.equal(printed.ok ? 'read' : printed.refusal.kind, 'not-found', name)
    }
    assert.ok((await printRecord(at.office, at.caller('alison-kenyon'), id, 'plan')).ok)
  })

  it('is audited as a print of that document, with the child it shows', async () => {
    const ben = at.caller('ben-holroyd')
    assert.ok((await printRecord(at.office, ben, id, 'minutes')).ok)
    const last = await at.office.store.transaction({ system: true }, async (work) =>
      work.one(
        query
          .selectFrom('audit')
          .where('action', '=', 'print-record')
          .orderBy('id', 'desc')
          .limit(1)
          .select(['worker_id', 'people', 'records', 'detail', 'refused']),
      ),
    )
    assert.equal(last.worker_id, ben.workerId)
    assert.deepEqual(last.detail, { document: 'minutes' })
    assert.ok(last.people.includes(at.person('ellie-mae-thornley')))
    assert.deepEqual(last.records, [id])
  })
})
