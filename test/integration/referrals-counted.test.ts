import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { countFacts, countParts } from '../../src/cases/reading/count-records.ts'
import { addToRecord } from '../../src/cases/records/add-people.ts'
import { startProcess, type Begin } from '../../src/cases/records/start-process.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('referrals of a child known before (a referral of 10 September 2025, closed in February)', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-09-11T09:00:00Z')
    for (const referralOn of ['2026-09-10', '2026-09-11']) {
      const started = await begin('claire-rothwell', 'harrison-rowe', { answers: { referralOn } })
      assert.ok(started.ok)
    }
  })
  after(async () => {
    await at.close()
  })

  const begin = (by: string, person: string, more: Partial<Begin> = {}) =>
    startProcess(at.office, at.caller(by), {
      process: 'referral',
      personIds: [at.person(person)],
      ...more,
    })

  it('counts by the London day of the period, for the children asked about, with the list behind the number', async () => {
    const until = await countParts(at.office, 'system', 'referral', { to: '2026-09-10' })
    assert.ok(until.ok)
    assert.deepEqual(
      until.value.map((row) => row.happened_on),
      ['2026-09-10'],
    )
    const subjectIds = [at.person('ellie-mae-thornley')]
    const hers = await countParts(at.office, 'system', 'referral', { subjectIds })
    assert.deepEqual(hers, { ok: true, value: [] })
    const began = { from: '2025-09-10', to: '2025-09-10' }
    const facts = await countFacts(at.office, 'system', 'open-referral', began)
    assert.ok(facts.ok)
    assert.deepEqual(
      facts.value.map((row) => row.to_on),
      ['2026-02-20'],
    )
  })

  it('counts for a worker only what that worker may read', async () => {
    const elsewhere = await countParts(at.office, at.caller('farida-shah'), 'referral', {})
    assert.deepEqual(elsewhere, { ok: true, value: [] })
    const own = await countParts(at.office, at.caller('claire-rothwell'), 'referral', {})
    assert.ok(own.ok && own.value.length === 2)
  })
})

describe('a referral begun by hand', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-15T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('is refused for a child who has an open one, alone or among others, and nobody is added to one', async () => {
    const manager = at.caller('claire-rothwell')
    const open = at.person('summer-gillibrand')
    for (const personIds of [[open], [at.person('ellie-mae-thornley'), open]]) {
      const second = await startProcess(at.office, manager, { process: 'referral', personIds })
      assert.ok(!second.ok && second.refusal.kind === 'overlap')
      assert.match(second.refusal.message, /already has an open referral/)
    }
    const hers = await startProcess(at.office, manager, {
      process: 'referral',
      personIds: [at.person('ellie-mae-thornley')],
    })
    assert.ok(hers.ok)
    const added = await addToRecord(at.office, manager, hers.value.id, {
      as: 'subject',
      personId: open,
    })
    assert.ok(!added.ok && added.refusal.kind === 'overlap')
  })
})
