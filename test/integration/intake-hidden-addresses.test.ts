import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findPeople } from '../../src/cases/people/find-people.ts'
import {
  hideAddress,
  revealAddress,
  showAddressAgain,
} from '../../src/cases/people/hidden-address.ts'
import { readPerson, type PersonFile } from '../../src/cases/people/read-person.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { query } from '../../src/store/database.ts'
import { csvOf, handIn, rowWith } from '../support/partner-file.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('an address that must not be disclosed', () => {
  let at: TestOffice
  let personId: string
  let recordId: string
  const frontDoor = 'daniel-okafor'
  const row = rowWith({ address: '9 Safe House Row', postcode: 'PR1 8XJ' })

  before(async () => {
    at = await testOffice('2026-04-07T08:00:00Z')
    const { outcomes } = await handIn(at.office, csvOf([row]))
    recordId = outcomes[0]?.recordId ?? ''
    const read = await readRecord(at.office, at.caller(frontDoor), recordId)
    assert.ok(read.ok)
    personId = read.value.parts[0]?.person.id ?? ''
    assert.equal(read.value.parts[0]?.person.postcode, 'PR1 8XJ')
    assert.ok((await hideAddress(at.office, at.caller('megan-tyldesley'), personId)).ok)
  })
  after(async () => {
    await at.close()
  })

  const person = async (username: string): Promise<PersonFile> => {
    const read = await readPerson(at.office, at.caller(username), personId)
    assert.ok(read.ok)
    return read.value
  }
  const holdsIt = (value: unknown): boolean =>
    /Safe House|PR1 8XJ/.test(
      JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? [...one] : one)),
    )

  it('is in no record, search or page, and the district of the work stays', async () => {
    const record = await readRecord(at.office, at.caller(frontDoor), recordId)
    assert.ok(record.ok)
    assert.ok(!holdsIt([record.value.parts, record.value.others, record.value.history]))
    assert.equal(record.value.row.district, 'preston')
    assert.ok(!holdsIt(await person(frontDoor)))
    for (const words of [row.child_surname ?? '', personId]) {
      const found = await findPeople(at.office, at.caller(frontDoor), { words })
      assert.ok(found.ok)
      assert.ok(
        found.value.people.some((one) => one.id === personId && one.address_hidden),
        words,
      )
      assert.ok(!holdsIt(found))
    }
    const byPostcode = await findPeople(at.office, at.caller(frontDoor), { words: 'PR1 8XJ' })
    assert.ok(byPostcode.ok && !byPostcode.value.people.some((one) => one.id === personId))
  })

  it('is revealed to those who work with them, and that is written down', async () => {
    assert.equal((await person(frontDoor)).home.mayReveal, true)
    const revealed = await revealAddress(at.office, at.caller(frontDoor), personId)
    assert.deepEqual(revealed, { ok: true, value: { address: '9 Safe House Row, PR1 8XJ' } })
    assert.deepEqual(await revealings(), [[at.caller(frontDoor).workerId, null]])
  })

  it('is revealed to nobody else, and that they tried is written down', async () => {
    const other = 'megan-tyldesley'
    assert.equal((await person(other)).home.mayReveal, false)
    const refused = await revealAddress(at.office, at.caller(other), personId)
    assert.ok(!refused.ok && refused.refusal.kind === 'not-permitted')
    assert.deepEqual((await revealings()).at(-1), [at.caller(other).workerId, 'not-permitted'])
    const partner = await revealAddress(at.office, at.caller('police-hub'), personId)
    assert.ok(!partner.ok && partner.refusal.kind === 'not-found')
  })

  const revealings = async (): Promise<(string | null)[][]> => {
    const rows = await at.office.store.transaction({ system: true }, (work) =>
      work.all(
        query
          .selectFrom('audit')
          .where('action', '=', 'reveal-address')
          .orderBy('id')
          .select(['worker_id', 'refused']),
      ),
    )
    return rows.map((one) => [one.worker_id, one.refused])
  }

  it('stays hidden, and is not written into the file, when the same family is sent again', async () => {
    const again = { ...row, reference: 'AGAIN-1', address: '1 Other Street', postcode: 'BB11 1AA' }
    const { outcomes } = await handIn(at.office, csvOf([again]))
    assert.match(
      outcomes[0]?.lookAt.join() ?? '',
      /is not to be disclosed: find out where they live/,
    )
    assert.ok(!holdsIt(outcomes[0]?.lookAt))
    assert.equal((await person(frontDoor)).person.address_hidden, true)
  })

  it('is shown again when one asks and another, a manager, agrees', async () => {
    const show = async (username: string) =>
      await showAddressAgain(at.office, at.caller(username), personId)
    assert.ok((await show(frontDoor)).ok)
    assert.equal((await person('sam-patel')).home.mayAgree, true)
    for (const username of [frontDoor, 'megan-tyldesley']) {
      const refused = await show(username)
      assert.ok(!refused.ok && refused.refusal.kind === 'not-permitted', username)
    }
    assert.equal((await person(frontDoor)).person.address_hidden, true)
    assert.ok((await show('sam-patel')).ok)
    assert.equal((await person(frontDoor)).person.postcode, 'PR1 8XJ')
  })
})
