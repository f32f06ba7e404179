import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sendMessage } from '../../src/cases/front-door/send-message.ts'
import { tellReferrer } from '../../src/cases/front-door/tell-referrer.ts'
import { readOutbox } from '../../src/cases/reading/read-outbox.ts'
import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import { smtpPost } from '../../src/outside/post.ts'
import { decide, submittedContact } from '../support/contact.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('telling the referrer what was decided', () => {
  let at: TestOffice
  let mail: MailServer
  let contactId: string

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    mail = await startMailServer()
    const contact = await submittedContact(at, ['ellie-mae-thornley'])
    at.clock.moveTo('2026-03-27T13:00:00Z')
    const decided = await decide(at, contact, {})
    assert.ok(decided.ok, JSON.stringify(decided))
    contactId = contact.id
  })
  after(async () => {
    await mail.close()
    await at.close()
  })

  const file = async (): Promise<RecordFile> => {
    const read = await readRecord(at.office, at.caller('sam-patel'), contactId)
    assert.ok(read.ok)
    return read.value
  }
  const post = (): ReturnType<typeof smtpPost> =>
    smtpPost(mail.url, 'Threadwell <no-reply@threadwell.example>')

  it('waits for somebody to read it first, and its clock runs to the end of the next working day', async () => {
    const { messages, deadlines } = await file()
    const message = messages.find((one) => one.kind === 'feedback')
    assert.equal(message?.approved_at, null)
    const clock = deadlines.find((one) => one.clock === 'T02b')
    assert.deepEqual([clock?.state, clock?.local_at], ['open', '2026-03-30T23:00:00Z'])
    assert.deepEqual(await sendMessage(at.office, await post(), message.id), {
      ok: true,
      value: 'nothing-to-send',
    })
    assert.equal(mail.taken.length, 0)
  })

  it('is in the outbox until the post takes it, also when the post fails first', async () => {
    const message = (await file()).messages.find((one) => one.kind === 'feedback')
    const { id = '', subject = '', body = '' } = message ?? {}
    const told = await tellReferrer(at.office, at.caller('sam-patel'), id, {
      how: 'e-mail',
      address: 'priya.nandra@peelbrook.example',
      subject,
      body: `${body}\nPlease ring me about transport.`,
    })
    assert.ok(told.ok)
    mail.refuseAll(true)
    assert.deepEqual(await sendMessage(at.office, await post(), id), { ok: true, value: 'failed' })
    const outbox = await readOutbox(at.office, at.caller('sam-patel'))
    assert.ok(outbox.ok)
    const waiting = outbox.value.find((one) => one.id === id)
    assert.match(waiting?.failure ?? '', /550/)
    mail.refuseAll(false)
    assert.deepEqual(await sendMessage(at.office, await post(), id), { ok: true, value: 'sent' })
    assert.match(mail.taken[0] ?? '', /Please ring me about transport/)
    assert.doesNotMatch(mail.taken[0] ?? '', /Ellie|Thornley/)
  })

  it('waits in an outbox that is not there for those who write of nobody but themselves', async () => {
    // They ask for leave to work other hours, and raise what is wrong at work: that answers no referrer.
    for (const username of ['alan-mercer', 'bernice-holden', 'tamsin-greaves']) {
      const outbox = await readOutbox(at.office, at.caller(username))
      assert.ok(!outbox.ok && outbox.refusal.kind === 'not-found', username)
    }
  })

  it('is sent once, however often the task runs', async () => {
    const message = (await file()).messages.find((one) => one.kind === 'feedback')
    await sendMessage(at.office, await post(), message?.id ?? '')
    assert.equal(mail.taken.length, 1)
  })

  it('stops its clock when it was really sent, and acknowledges as well', async () => {
    const { deadlines } = await file()
    const states = deadlines.map((one) => [one.clock, one.state])
    assert.deepEqual(states, [
      ['T01', 'met'],
      ['T02a', 'met'],
      ['T02b', 'met'],
    ])
  })

  it('can otherwise only be closed with the reason why not', async () => {
    const contact = await submittedContact(at, ['mia-crossley'])
    const decided = await decide(at, contact, { outcome: 'noFurtherAction', levelDecided: '1' })
    assert.ok(decided.ok)
    const read = await readRecord(at.office, at.caller('sam-patel'), contact.id)
    assert.ok(read.ok)
    const id = read.value.messages.find((one) => one.kind === 'feedback')?.id ?? ''
    const silent = await tellReferrer(at.office, at.caller('sam-patel'), id, {
      how: 'not-sent',
      because: ' ',
    })
    assert.ok(!silent.ok && silent.refusal.kind === 'invalid')
    const closed = await tellReferrer(at.office, at.caller('sam-patel'), id, {
      how: 'not-sent',
      because: 'She asked not to be contacted again.',
    })
    assert.ok(closed.ok)
    const again = await tellReferrer(at.office, at.caller('sam-patel'), id, {
      how: 'letter',
      body: 'Dear',
    })
    assert.ok(!again.ok && again.refusal.kind === 'wrong-stage')
  })
})
