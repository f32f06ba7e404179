import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { allocate } from '../../src/cases/records/allocate.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { given } from '../support/contact.ts'
import { decisionForChild, eachChild, schoolCall } from '../support/contact-answers.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('a contact about Ellie-Mae Thornley, from the call to the referral (story 1)', () => {
  let at: TestOffice
  let recordId: string
  let partId: string

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('starts from a known child, so that she is not made twice', async () => {
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [at.person('ellie-mae-thornley')],
    })
    assert.ok(started.ok)
    recordId = started.value.id
    partId = started.value.partIds[0] ?? ''
    assert.match(started.value.reference, /^C-26-\d+$/)
  })

  it('cannot be submitted while what must be asked is not answered', async () => {
    const result = await submit(at.office, at.caller('joanne-whitworth'), recordId)
    assert.ok(!result.ok && result.refusal.kind === 'not-yet')
    assert.ok(result.refusal.gaps.length > 10)
  })

  it('saves what was said of the call and of the child', async () => {
    const result = await saveAnswers(at.office, at.caller('joanne-whitworth'), recordId, [
      ...given({ ...schoolCall, receivedBy: at.caller('joanne-whitworth').workerId }),
      ...given(eachChild, partId),
    ])
    assert.ok(result.ok)
    assert.deepEqual(
      result.value.answers.filter((one) => one.is !== 'saved'),
      [],
    )
  })

  it('counts the decision from the call: 15:10 the next working day, and the end of that day by law', async () => {
    const file = await readRecord(at.office, at.caller('joanne-whitworth'), recordId)
    assert.ok(file.ok)
    const decision = file.value.deadlines.find((one) => one.clock === 'T01')
    assert.equal(decision?.local_at, '2026-03-27T15:10:00Z')
    assert.equal(decision.statutory_at, '2026-03-28T00:00:00Z')
    assert.match(decision.explanation, /Counted from Thu 26 Mar 2026 15:10/)
  })

  it('is decided by a manager, never by whoever recorded it', async () => {
    const submitted = await submit(at.office, at.caller('joanne-whitworth'), recordId)
    assert.ok(submitted.ok, JSON.stringify(submitted))
    const own = await authorise(at.office, at.caller('joanne-whitworth'), recordId)
    assert.ok(!own.ok && own.refusal.kind === 'not-permitted')
  })

  it('refuses a decision without a rationale, and says so', async () => {
    const result = await authorise(at.office, at.caller('sam-patel'), recordId)
    assert.ok(!result.ok && result.refusal.kind === 'not-yet')
    assert.ok(
      result.refusal.gaps.some((gap) => gap.message.includes('Rationale of the practice manager')),
    )
  })

  it('opens a referral with the district team, in the same transaction', async () => {
    at.clock.moveTo('2026-03-27T13:00:00Z')
    const manager = at.caller('sam-patel')
    const saved = await saveAnswers(at.office, manager, recordId, [
      ...given(decisionForChild, partId),
      ...given({ feedbackBy: 'email' }),
    ])
    assert.ok(saved.ok, JSON.stringify(saved))
    assert.deepEqual(
      saved.value.answers.filter((one) => one.is !== 'saved'),
      [],
    )
    const result = await authorise(at.office, manager, recordId)
    assert.ok(result.ok, JSON.stringify(result))
    const [referral] = result.value.opened
    assert.equal(referral?.process, 'referral')
    const file = await readRecord(at.office, at.caller('alison-kenyon'), referral.id)
    assert.ok(file.ok, JSON.stringify(file))
    assert.equal(file.value.row.team_id, 'hyndburn-duty-and-assessment')
    assert.equal(file.value.view.values.referralOn, '2026-03-26')
    const allocation = file.value.deadlines.find((one) => one.clock === 'T10')
    assert.equal(allocation?.local_at, '2026-03-30T23:00:00Z')
    const allocated = await allocate(
      at.office,
      at.caller('alison-kenyon'),
      referral.id,
      at.caller('ben-holroyd').workerId,
    )
    assert.ok(allocated.ok, JSON.stringify(allocated))
  })

  it('drafts one answer to the referrer, which never names the child', async () => {
    const file = await readRecord(at.office, at.caller('sam-patel'), recordId)
    assert.ok(file.ok)
    assert.equal(file.value.messages.length, 1)
    assert.match(file.value.messages[0]?.body ?? '', /Duty and Assessment/)
    assert.doesNotMatch(file.value.messages[0]?.body ?? '', /Ellie|Thornley/)
  })

  it('is not there for a team of another district', async () => {
    const file = await readRecord(at.office, at.caller('farida-shah'), recordId)
    assert.ok(!file.ok && file.refusal.kind === 'not-found')
  })
})
