import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  applicationDrafts,
  askForWayBack,
  keptUntil,
  sendWayBack,
} from '../../src/cases/careers/application-draft.ts'
import { forgetApplications } from '../../src/cases/careers/forget-applications.ts'
import { wayBackTask } from '../../src/cases/careers/task-names.ts'
import { publishedJobs, readPublished, type Job } from '../../src/cases/careers/published.ts'
import { keepPage, markSent, readDraft, startDraft } from '../../src/cases/ways-in/request-draft.ts'
import type { Letter } from '../../src/outside/post.ts'
import { hiring } from '../support/hiring.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { queueNoted } from '../support/queue-noted.ts'

const on = '2026-03-26'
const words = 'Since my son was ill I work three days'

describe('a half-written application', () => {
  let at: TestOffice
  let owner: Awaited<ReturnType<typeof queueNoted>>
  let job: Job
  let far: Job
  let token = ''
  const sent: Letter[] = []
  const post = {
    async send(letter: Letter) {
      sent.push(letter)
      await Promise.resolve()
    },
  }

  const keep = async (of: Job, typed = words, version = 0) =>
    await keepPage(
      at.office,
      token,
      { page: 'application', typed: { gaps: typed }, version, showing: `s${version}`, turn: 1 },
      applicationDrafts(of),
    )
  const typed = async (of: Job, by = token): Promise<unknown> =>
    (await readDraft(at.office, by, applicationDrafts(of)))?.pages.application?.typed.gaps
  const published = async (id: string): Promise<Job> => {
    const [found] = await readPublished(at.office, async (from) => publishedJobs(from, id))
    assert.ok(found)
    return found
  }

  before(async () => {
    at = await testOffice(`${on}T15:00:00Z`)
    owner = await queueNoted(at)
    const route = hiring(at, on)
    job = await published(await route.advertise('Social worker, Testdale'))
    far = await published(await route.advertise('Team manager', { closesOn: '2026-08-30' }))
    token = (await startDraft(at.office, applicationDrafts(job))).token
    await startDraft(at.office, applicationDrafts(far), token)
  })
  after(async () => {
    await owner.close()
    await at.close()
  })

  it('is read back by whoever has its secret, for the job it is about and for no other', async () => {
    assert.ok((await keep(job)).ok)
    assert.equal(await typed(job), words)
    assert.equal(await typed(far), undefined)
    assert.equal(await typed(job, `${token}x`), undefined)
    assert.equal((await readDraft(at.office, token))?.pages, undefined, 'nor as a request')
  })

  it('lies here so that nobody of ours can read it or find the secret', async () => {
    const rows = await owner.rows<{ row: string }>(
      `select encode(known_by, 'escape') || encode(sealed, 'escape') as row from request_draft`,
    )
    assert.equal(rows.length, 2)
    for (const { row } of rows) {
      assert.ok(!row.includes('my son') && !row.includes(token))
    }
  })

  it('sends a way back to an address, and keeps the secret out of the queue', async () => {
    const way = { jobId: job.id, token, email: 'una@example.com', site: 'https://jobs.example' }
    const wrong = await askForWayBack(at.office, { ...way, email: 'una' })
    assert.ok(!wrong.ok && wrong.refusal.kind === 'invalid')
    assert.match(wrong.refusal.problems[0]?.message ?? '', /Enter an e-mail address/)
    assert.ok((await askForWayBack(at.office, way)).ok)
    const payload = await owner.last<{ sealed: string }>(wayBackTask)
    assert.ok(!JSON.stringify(payload).includes(token) && !JSON.stringify(payload).includes('una'))
    await sendWayBack(at.office, post, payload)
    assert.equal(sent.length, 1)
    assert.equal(sent[0]?.to, 'una@example.com')
    assert.match(
      sent[0].text,
      /until Sun 29 Mar 2026:\nhttps:\/\/jobs\.example\/careers\/jobs\/\d+\/apply\/back\/\S+\n/,
    )
    assert.ok(sent[0].text.includes(token))
    assert.ok(!sent[0].text.includes('my son'))
  })

  it('is kept for thirty days after the last key, and never beyond the day the job closes', () => {
    assert.equal(keptUntil(job, `${on}T15:00:00Z`), '2026-03-29')
    assert.equal(keptUntil(far, `${on}T15:00:00Z`), '2026-04-25')
  })

  it('is not taken in twice', async () => {
    assert.ok((await keep(far)).ok)
    const kind = applicationDrafts(far)
    await markSent(at.office, token, 'AP-26-7', { kind, beside: '4' })
    const draft = await readDraft(at.office, token, kind)
    assert.deepEqual([draft?.pages, draft?.sent?.beside], [{}, '4'])
    const late = await keep(far)
    assert.ok(!late.ok)
    assert.match(late.refusal.message, /sent this already[^]*AP-26-7\. We did not take it in twice/)
  })

  it('is gone when the job closes, and the day’s work takes the row away', async () => {
    at.clock.moveTo('2026-03-29T22:58:00Z')
    assert.equal(await typed(job), words)
    at.clock.moveTo('2026-03-29T23:00:00Z')
    assert.equal(await typed(job), undefined)
    const late = await keep(job)
    assert.ok(!late.ok)
    assert.match(late.refusal.message, /cleared: the job has closed/)
    await forgetApplications(at.office)
    const rows = await owner.rows<{ many: number }>(
      'select count(*)::int as many from request_draft',
    )
    assert.equal(rows[0]?.many, 1, 'the other job is open still')
  })
})
