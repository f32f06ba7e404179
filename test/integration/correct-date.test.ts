import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readDeadlines, type Deadlines } from '../../src/cases/reading/read-deadlines.ts'
import { correctDate, type Correction } from '../../src/cases/records/correct-date.ts'
import { sayWhyLate } from '../../src/cases/records/say-why-late.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { decide, submittedContact, type SubmittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

/** Everything a person would read of a refusal. */
function said(result: Result<unknown>): string {
  assert.ok(!result.ok, 'it was not refused')
  const { refusal } = result
  const problems = refusal.kind === 'invalid' ? refusal.problems.map((one) => one.message) : []
  return [refusal.message, ...problems].join('\n')
}

describe('a date that deadlines count from, corrected after the record was handed in', () => {
  let at: TestOffice
  let contact: SubmittedContact

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    contact = await submittedContact(at, ['ellie-mae-thornley'])
  })
  after(async () => {
    await at.close()
  })

  const read = async (): Promise<Deadlines> => {
    const deadlines = await readDeadlines(at.office, at.caller('sam-patel'), contact.id)
    assert.ok(deadlines.ok)
    return deadlines.value
  }
  const decision = async () => {
    const found = (await read()).clocks.find((one) => one.deadline.clock === 'T01')
    assert.ok(found)
    return found
  }
  const correct = async (
    raw: string,
    { by = 'joanne-whitworth', ...changed }: Partial<Correction> & { by?: string } = {},
  ): Promise<Result<true>> =>
    await correctDate(at.office, at.caller(by), contact.id, {
      question: 'receivedAt',
      raw,
      version: (await read()).file.row.answers.receivedAt?.version ?? 0,
      reason: 'The school’s own e-mail says so',
      ...changed,
    })

  it('is refused while the record is being recorded: there it is corrected on its page', async () => {
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [],
    })
    assert.ok(started.ok)
    const asked = { question: 'receivedAt', raw: '2026-03-26 09:00', version: 1, reason: 'Misread' }
    assert.match(
      said(await correctDate(at.office, at.caller('joanne-whitworth'), started.value.id, asked)),
      /still being recorded: write in it directly/,
    )
  })

  it('is refused without a reason, in the future, when it says the same, and when it is no such date', async () => {
    assert.match(
      said(await correct('2026-03-26 10:00', { reason: ' ' })),
      /Say why it is corrected/,
    )
    assert.match(said(await correct('2026-03-27 10:00')), /This time is in the future/)
    assert.match(said(await correct('')), /Enter when it happened/)
    assert.match(said(await correct('2026-03-26 15:10')), /This is what is recorded already/)
    assert.match(said(await correct('2026-03-26 10:00', { question: 'worries' })), /nothing here/)
  })

  it('is refused over what somebody else corrected meanwhile', async () => {
    assert.match(
      said(await correct('2026-03-26 10:00', { version: 1 })),
      /Somebody else corrected this while you were writing: it is Thu 26 Mar 2026 15:10 now/,
    )
  })

  it('counts the deadlines afresh while it waits for a decision, and keeps the old value with the reason', async () => {
    assert.ok((await correct('2026-03-26 14:00')).ok)
    const { due, history, deadline } = await decision()
    assert.equal(due.local?.at, '2026-03-27T14:00:00Z')
    assert.equal(deadline.first_counts_from, '2026-03-26T15:15:00Z')
    assert.equal(history.at(-1)?.was.counts_from, '2026-03-26T15:10:00Z')
    assert.equal(history.at(-1)?.reason, 'The school’s own e-mail says so')
    const { file } = await read()
    assert.equal(file.row.happened_at, '2026-03-26T14:00:00Z')
    assert.equal(file.changes[0]?.was.value, '2026-03-26T15:10:00Z')
  })

  it('is made later than it was first recorded by a manager only', async () => {
    at.clock.moveTo('2026-03-26T16:00:00Z')
    assert.match(
      said(await correct('2026-03-26 15:40')),
      /first recorded as Thu 26 Mar 2026 15:15\. A later time gives more time, so a manager has to correct it/,
    )
    assert.ok((await correct('2026-03-26 15:40', { by: 'sam-patel' })).ok)
    assert.equal((await decision()).due.local?.at, '2026-03-27T15:40:00Z')
  })

  it('counts what was decided in time afresh too: it may turn out to have been late', async () => {
    at.clock.moveTo('2026-03-27T14:00:00Z')
    const decided = await decide(at, contact, { outcome: 'noFurtherAction' })
    assert.ok(decided.ok, JSON.stringify(decided))
    const before = await decision()
    assert.deepEqual([before.deadline.state, before.isLate], ['met', false])
    assert.ok((await correct('2026-03-26 09:30')).ok)
    const { deadline, isLate, history } = await decision()
    assert.deepEqual([deadline.state, isLate], ['met', true])
    assert.equal(deadline.met_at, '2026-03-27T14:00:00Z')
    assert.equal(deadline.local_at, '2026-03-27T09:30:00Z')
    assert.equal(history.at(-1)?.was.state, 'met')
    const why = await sayWhyLate(
      at.office,
      at.caller('sam-patel'),
      deadline.id,
      'The e-mail lay unread.',
    )
    assert.ok(why.ok)
  })
})
