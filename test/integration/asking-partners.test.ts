import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { answerRequest } from '../../src/cases/front-door/answer-request.ts'
import { askPartner } from '../../src/cases/front-door/ask-partner.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { readRequest, readRequests } from '../../src/cases/reading/read-requests.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const ask = {
  agency: 'police',
  about: 'Ellie-Mae Thornley, born 12 September 2018, 14 Loomfield Terrace, Accrington',
  asked: 'Calls to the address since January',
  legalBasis: 'public-task',
}
const reply = {
  outcome: 'replied',
  reply: 'One call in January, no crime.',
  restricted: true,
} as const

describe('asking partners', () => {
  let at: TestOffice
  let contactId: string
  let screeningId: string
  let requestId: string

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    const worker = at.caller('joanne-whitworth')
    const personIds = [at.person('ellie-mae-thornley')]
    const contact = await startProcess(at.office, worker, { process: 'contact', personIds })
    assert.ok(contact.ok)
    contactId = contact.value.id
    const screening = await startProcess(at.office, worker, {
      process: 'multi-agency-screening',
      personIds: [],
      openedFrom: contactId,
    })
    assert.ok(screening.ok, JSON.stringify(screening))
    screeningId = screening.value.id
  })
  after(async () => {
    await at.close()
  })

  const stageOfContact = async (): Promise<string> => {
    const file = await readRecord(at.office, at.caller('joanne-whitworth'), contactId)
    assert.ok(file.ok)
    return file.value.row.stage
  }

  it('puts the contact among those that wait for partners', async () => {
    assert.equal(await stageOfContact(), 'new')
    const asked = await askPartner(at.office, at.caller('joanne-whitworth'), screeningId, ask)
    assert.ok(asked.ok, JSON.stringify(asked))
    requestId = asked.value.requestId
    assert.equal(await stageOfContact(), 'waiting-for-partners')
  })

  it('is refused without what is asked and why it may be', async () => {
    const asked = await askPartner(at.office, at.caller('joanne-whitworth'), screeningId, {
      ...ask,
      asked: ' ',
      legalBasis: '',
    })
    assert.ok(!asked.ok && asked.refusal.kind === 'invalid')
    assert.deepEqual(
      asked.refusal.problems.map((problem) => problem.question),
      ['asked', 'legalBasis'],
    )
  })

  it('shows the agency its request and nothing of the record', async () => {
    const requests = await readRequests(at.office, at.caller('police-hub'))
    assert.ok(requests.ok && requests.value.length === 1)
    const record = await readRecord(at.office, at.caller('police-hub'), contactId)
    assert.ok(!record.ok && record.refusal.kind === 'not-found')
  })

  it('is not there for another agency', async () => {
    const other = await readRequest(at.office, at.caller('health-hub'), requestId)
    assert.ok(!other.ok && other.refusal.kind === 'not-found')
    const answered = await answerRequest(at.office, at.caller('health-hub'), requestId, reply)
    assert.ok(!answered.ok && answered.refusal.kind === 'not-found')
  })

  it('takes the agency’s answer, and the contact waits no longer', async () => {
    const answered = await answerRequest(at.office, at.caller('police-hub'), requestId, reply)
    assert.ok(answered.ok, JSON.stringify(answered))
    assert.equal(await stageOfContact(), 'new')
    const file = await readRecord(at.office, at.caller('joanne-whitworth'), contactId)
    assert.ok(file.ok)
    assert.equal(file.value.requests[0]?.reply, reply.reply)
    const again = await answerRequest(at.office, at.caller('police-hub'), requestId, reply)
    assert.ok(!again.ok && again.refusal.kind === 'wrong-stage')
  })

  it('takes “no reply” for an answer, and a call only with who said it', async () => {
    const worker = at.caller('joanne-whitworth')
    const asked = await askPartner(at.office, worker, screeningId, { ...ask, agency: 'health' })
    assert.ok(asked.ok, JSON.stringify(asked))
    const nameless = await answerRequest(at.office, worker, asked.value.requestId, reply)
    assert.ok(!nameless.ok && nameless.refusal.kind === 'invalid')
    const none = await answerRequest(at.office, worker, asked.value.requestId, {
      outcome: 'no-reply',
      reply: '',
      restricted: false,
    })
    assert.ok(none.ok)
    assert.equal(await stageOfContact(), 'new')
  })
})
