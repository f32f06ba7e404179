import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readDeadlines, type ClockRead } from '../../src/cases/reading/read-deadlines.ts'
import { giveMoreTime, type MoreTime } from '../../src/cases/records/give-more-time.ts'
import { sayWhyLate } from '../../src/cases/records/say-why-late.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { submittedContact } from '../support/contact.ts'
import { withExtendableContact } from '../support/extendable.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

/** Everything a person would read of a refusal, a line each. */
function said(result: Result<unknown>): string {
  assert.ok(!result.ok, 'it was not refused')
  const { refusal } = result
  const problems = refusal.kind === 'invalid' ? refusal.problems : []
  return [refusal.message, ...problems.map((one) => `${one.question}: ${one.message}`)].join('\n')
}

describe('more time, agreed before it is up (received Thu 26 Mar 2026, day 20 is Mon 27 Apr, day 45 Wed 3 Jun)', () => {
  let at: TestOffice
  let recordId: string
  let deadlineId: string

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z', withExtendableContact)
    recordId = (await submittedContact(at, ['ellie-mae-thornley'])).id
    deadlineId = (await clock('T11')).deadline.id
  })
  after(async () => {
    await at.close()
  })

  async function clock(id: string): Promise<ClockRead> {
    const read = await readDeadlines(at.office, at.caller('sam-patel'), recordId)
    assert.ok(read.ok)
    const found = read.value.clocks.find((one) => one.deadline.clock === id)
    assert.ok(found)
    return found
  }
  const ask = async (
    changed: Partial<MoreTime>,
    { by = 'sam-patel', deadline = deadlineId } = {},
  ): Promise<Result<true>> =>
    await giveMoreTime(at.office, at.caller(by), deadline, {
      to: '2026-06-03',
      reason: 'agency',
      narrative: 'Father’s assessment is awaited.',
      ...changed,
    })

  it('is not given by those who record', async () => {
    assert.match(
      said(await ask({}, { by: 'joanne-whitworth' })),
      /You cannot give more time to a contact\. This is done by: Practice manager/,
    )
  })

  it('needs a date, a reason, words of one’s own and somebody who may agree it, each said beside its box', async () => {
    assert.equal(
      said(await ask({ to: '', reason: '', narrative: ' ', agreedBy: '0' })),
      [
        'The deadline stands as it was. What you typed is below: mend it and send it again.',
        'to: Enter a date that exists, like 22 5 2026',
        'reason: Choose why more time is needed',
        'narrative: Say in your own words why more time is needed',
        'agreedBy: Say who agreed the extension',
      ].join('\n'),
    )
    assert.match(said(await ask({ to: '2026-02-31' })), /to: Enter a date that exists/)
    assert.match(said(await ask({ reason: 'because' })), /reason: Choose why more time is needed/)
  })

  it('cannot be agreed by somebody who only records', async () => {
    const { workerId } = at.caller('joanne-whitworth')
    assert.match(said(await ask({ agreedBy: workerId })), /agreedBy: Say who agreed/)
  })

  it('goes to day 45 and not a day beyond, and never back', async () => {
    assert.match(
      said(await ask({ to: '2026-06-04' })),
      /no later than end of Wed 3 Jun 2026: 45 working days .* is the most there can be/,
    )
    assert.match(said(await ask({ to: '2026-04-27' })), /Enter a date after end of Mon 27 Apr 2026/)
  })

  it('is not given where the rule allows none', async () => {
    const { deadline } = await clock('T01')
    assert.match(
      said(await ask({}, { deadline: deadline.id })),
      /Contact decision cannot be extended\. If it is late, record the reason/,
    )
  })

  it('is not explained before it is late', async () => {
    assert.match(
      said(await sayWhyLate(at.office, at.caller('joanne-whitworth'), deadlineId, 'Busy')),
      /It is not late, so there is nothing to explain/,
    )
  })

  it('is given on the evening of day 20, and keeps what it was due by before, who agreed and why', async () => {
    at.clock.moveTo('2026-04-27T21:30:00Z')
    const agreed = at.caller('sam-patel').workerId
    const given = await ask({ agreedBy: agreed })
    assert.ok(given.ok, JSON.stringify(given))
    const { deadline, due, history, extension } = await clock('T11')
    assert.equal(due.local?.on, '2026-06-03')
    assert.equal(due.statutory?.on, '2026-06-03')
    assert.equal(deadline.original_local_at, '2026-04-27T23:00:00Z')
    assert.deepEqual(
      [deadline.extension_code, deadline.extension_reason, deadline.extension_agreed_by],
      ['agency', 'Father’s assessment is awaited.', agreed],
    )
    assert.deepEqual(
      [history.at(-1)?.was.local_at, history.at(-1)?.was.extended_at],
      ['2026-04-27T23:00:00Z', null],
    )
    assert.equal(extension?.may, 'no-more')
  })

  it('is no longer given once it has passed; only why it is late can be said, and what was said first is kept', async () => {
    at.clock.moveTo('2026-06-03T23:00:00Z')
    assert.match(
      said(await ask({})),
      /was due by end of Wed 3 Jun 2026, which has passed, so it can no longer be extended/,
    )
    assert.equal((await clock('T11')).extension?.may, 'too-late')
    const explain = async (reason: string): Promise<Result<true>> =>
      await sayWhyLate(at.office, at.caller('joanne-whitworth'), deadlineId, reason)
    assert.match(said(await explain(' ')), /reason: Say why it is late/)
    assert.ok((await explain('The paediatrician was ill.')).ok)
    assert.ok((await explain('The paediatrician was ill until 8 June.')).ok)
    const { deadline, history, isLate } = await clock('T11')
    assert.ok(isLate)
    assert.equal(deadline.late_reason, 'The paediatrician was ill until 8 June.')
    assert.equal(deadline.late_explained_by, at.caller('joanne-whitworth').workerId)
    assert.equal(history.at(-1)?.was.late_reason, 'The paediatrician was ill.')
  })
})
