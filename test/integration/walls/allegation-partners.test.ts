import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { saveAnswers } from '../../../src/cases/records/save-answers.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import { submit } from '../../../src/cases/records/submit.ts'
import { allegationSaid } from '../../support/allegation.ts'
import { guardedSite, type GuardedSite, type Session } from '../../security/guarded-site.ts'

/** Any of these in what somebody is sent says that there is an allegation, or about whom. */
const telling =
  /Harker|allegation|Allegation|Alder Brook|DO-26|positions of trust|pulled by|Teaching assistant|Designated officer/

describe('what a partner sees who is asked about an allegation', () => {
  let site: GuardedSite
  let officer: Session
  let police: Session
  let allegation: string
  let asked: string

  const asking = (more: Readonly<Record<string, string>> = {}) =>
    Object.entries({
      agency: 'police',
      how: 'ask',
      about: 'A vehicle seen on Mill Lane, 24 March',
      asked: 'Was it stopped that afternoon?',
      legalBasis: 'public-task',
      ...more,
    })

  before(async () => {
    site = await guardedSite('2026-03-26T15:00:00Z')
    officer = await site.signIn('margaret-eccles')
    police = await site.signIn('police-hub')
    const caller = site.caller('margaret-eccles')
    const begun = await startProcess(site.office, caller, {
      process: 'allegation',
      personIds: [],
      entry: { name: 'Desmond Harker' },
    })
    assert.ok(begun.ok)
    allegation = begun.value.id
    const given = Object.entries(allegationSaid).map(([question, raw]) => ({
      question,
      raw,
      version: question === 'receivedAt' ? 1 : 0,
      reason: 'As it was',
    }))
    assert.ok((await saveAnswers(site.office, caller, allegation, given)).ok)
  })
  after(async () => {
    await site.close()
  })

  it('is offered nothing by itself: who it is about stays empty until somebody types it', async () => {
    const page = await site.get(`/records/${allegation}/pages/others`, officer)
    assert.match(page.body, /reads the words that you write here and nothing else/)
    const form = await site.get(`/records/${allegation}/requests/new`, officer)
    assert.equal(form.statusCode, 200)
    assert.match(form.body, /<textarea[^>]*id="about"[^>]*><\/textarea>/)
  })

  it('reads the question that was asked, and nothing that shows the allegation', async () => {
    const sent = await site.post(`/records/${allegation}/requests`, officer, asking())
    assert.equal(sent.statusCode, 303)
    const list = await site.get('/requests', police)
    assert.match(list.body, /Was it stopped that afternoon\?/)
    assert.doesNotMatch(list.body, telling)
    asked = /\/requests\/(\d+)/.exec(list.body)?.[1] ?? ''
    const one = await site.get(`/requests/${asked}`, police)
    assert.match(one.body, /A vehicle seen on Mill Lane/)
    assert.doesNotMatch(one.body, telling)
    assert.ok(!one.body.includes(`/records/${allegation}`))
  })

  it('is told the same of the record as of one that there never was', async () => {
    const nowhere = await site.get('/records/99999999', police)
    for (const path of ['', '/pages/others', '/requests/new', `/requests/${asked}`, '/print']) {
      const there = await site.get(`/records/${allegation}${path}`, police)
      assert.equal(there.statusCode, nowhere.statusCode, path)
      assert.doesNotMatch(there.body, telling, path)
    }
    const sent = await site.post(`/records/${allegation}/requests`, police, asking())
    assert.equal(sent.statusCode, 404)
  })

  it('is refused an empty answer, and a second one, in words that show nothing', async () => {
    const empty = await site.post(`/requests/${asked}`, police, [['outcome', 'replied']])
    assert.equal(empty.statusCode, 422)
    assert.match(empty.body, /Write what is known, or choose that nothing is known/)
    const answer = [
      ['outcome', 'replied'],
      ['reply', 'It was stopped at 16:10.'],
    ] as const
    assert.equal((await site.post(`/requests/${asked}`, police, answer)).statusCode, 303)
    const again = await site.post(`/requests/${asked}`, police, answer)
    assert.equal(again.statusCode, 409)
    for (const { body } of [empty, again]) assert.doesNotMatch(body, telling)
    const page = await site.get(`/records/${allegation}/pages/others`, officer)
    assert.match(page.body, /It was stopped at 16:10\./)
  })

  it('is not there for another agency, nor for the adult’s own manager', async () => {
    for (const username of ['health-hub', 'priti-chauhan']) {
      const session = await site.signIn(username)
      const addresses = ['/requests/new', `/requests/${asked}`, `/records/${allegation}`, '/outbox']
      for (const url of [...addresses, '/my-work', '/team']) {
        const { body } = await site.get(url, session)
        assert.doesNotMatch(body, /Harker|Mill Lane|stopped that afternoon|DO-26/, url)
      }
    }
  })

  it('gets no letter or e-mail, and leaves a trace in nobody’s file', async () => {
    const caller = site.caller('margaret-eccles')
    const choice = { question: 'outcome', raw: 'thresholdMet', version: 0 }
    assert.ok((await saveAnswers(site.office, caller, allegation, [choice])).ok)
    const done = await submit(site.office, caller, allegation)
    assert.ok(done.ok, JSON.stringify(done))
    const rows = await site.office.store.transaction(
      { system: true },
      async (work) =>
        await work.hot<{ messages: number; shared: number }>(
          'left-of-allegation',
          `select (select count(*) from message where record_id = $1)::int as messages,
             (select count(*) from sharing where record_id = $1)::int as shared`,
          [allegation],
        ),
    )
    assert.deepEqual(rows, [{ messages: 0, shared: 0 }])
  })
})
