import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { sendWayBack } from '../../src/cases/careers/application-draft.ts'
import { wayBackTask } from '../../src/cases/careers/task-names.ts'
import { outcomeQuestion } from '../../src/cases/records/outcome-question.ts'
import type { Raw } from '../../src/engine/answers.ts'
import { processOf } from '../../src/engine/practice.ts'
import type { Letter } from '../../src/outside/post.ts'
import type { Question } from '../../src/practice/vocabulary/question.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { everyCheck } from '../support/hiring.ts'
import { fillField } from '../support/fill-form.ts'
import { linesOf, readabilityOf, sentencesOf } from '../support/readability.ts'
import { queueNoted } from '../support/queue-noted.ts'
import { testSite, type TestSite } from '../support/site.ts'

type Answers = Readonly<Record<string, Raw>>

const on = '2026-03-26'
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const elsewhere = 'https://jobs.example'

describe('from an open vacancy to a post that is filled', () => {
  let site: TestSite
  let queue: Awaited<ReturnType<typeof queueNoted>>
  let page: Page
  let application = ''
  let applicant = ''
  const sent: Letter[] = []
  const post = {
    async send(letter: Letter) {
      sent.push(letter)
      await Promise.resolve()
    },
  }

  const main = async (): Promise<string> =>
    (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
  const press = async (name: string | RegExp): Promise<void> =>
    await goBy(page, page.getByRole('button', { name }).first())
  const follow = async (name: string | RegExp): Promise<void> =>
    await goBy(page, page.getByRole('link', { name }).first())
  const fits = async (): Promise<void> => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 360, `${page.url()} is ${wide} wide`)
  }
  /** Somebody of ours at their desk. */
  const become = async (username: string): Promise<void> => {
    await page.context().close()
    page = await openPage({ viewport: { width: 1280, height: 900 } })
    await site.signIn(page, username)
  }
  const open = async (register: string, id: string): Promise<void> => {
    await page.goto(`${site.address}/registers/${register}/${id}`)
    await expectAccessible(page)
  }

  const choose = async (outcome: string): Promise<void> =>
    await page.locator(`[name="${outcomeQuestion}"][value="${outcome}"]`).check()

  /** Fills a list in, row by row: another row comes with another page. */
  async function fillRows(
    id: string,
    question: Extract<Question, { kind: 'list' }>,
    rows: readonly Answers[],
  ): Promise<void> {
    for (const at of rows.keys()) {
      if (at > 0 && (await page.locator(`[id="${id}-row${at}"]`).count()) === 0) {
        await press(`Add another ${question.row}`)
      }
      await fillField(page, id, question, rows.slice(0, at + 1))
    }
  }

  /** Writes the pages of a record that is open, and hands it in with an outcome where whoever records chooses it. */
  async function write(process: string, answers: Answers): Promise<void> {
    const definition = processOf(site.office.practice, process)
    for (const asked of definition.pages.filter((one) => !one.by && !one.after)) {
      for (const id of asked.asks) {
        const question = definition.questions[id]
        const answer = answers[id]
        if (!question || answer === undefined) continue
        if (question.kind === 'list') await fillRows(id, question, answer as readonly Answers[])
        else await fillField(page, id, question, answer)
      }
      await expectAccessible(page)
      await press('Save and continue')
    }
    if (typeof answers.outcome === 'string') await choose(answers.outcome)
    await press(/^(Hand in|Complete this)/)
  }

  before(async () => {
    site = await testSite(`${on}T15:15:00Z`, undefined, { writesFrom: elsewhere })
    queue = await queueNoted(site)
    page = await openPage(phone)
  })
  after(async () => {
    await page.context().close()
    await queue.close()
    await site.close()
  })

  it('somebody begins on a phone, stops, and loses nothing that they typed', async () => {
    await page.goto(`${site.address}/careers`)
    await follow(/Children in Our Care, Lancaster/)
    await press('Apply for this job')
    await fits()
    await page.getByLabel('Where have you worked?').fill('Elmshire council since 2019')
    await page.getByLabel('How do you meet each thing').fill('I listen.\nI write it down.')
    await press('Keep it for later')
    assert.match(await main(), /Enter an e-mail address/)
    const worked = page.getByLabel('Where have you worked?')
    assert.equal(await worked.inputValue(), 'Elmshire council since 2019')
    await page.getByLabel('Your e-mail address').fill('una@example.com')
    await press('Keep it for later')
    assert.match(await main(), /We sent you an e-mail with a link\. It opens what you wrote until/)
    await fits()
    await sendWayBack(site.office, post, await queue.last(wayBackTask))
    const link = /https:\S+\/back\/\S+/.exec(sent[0]?.text ?? '')?.[0] ?? ''
    assert.match(link, /^https:\/\/jobs\.example\/careers\/jobs\/\d+\/apply\/back\/[\w-]{43}$/)
    await page.context().close()

    // Another phone, another day.
    page = await openPage(phone)
    const wayBack = link.replace(elsewhere, site.address)
    await page.goto(`${wayBack.slice(0, -4)}zzzz`)
    assert.match(await main(), /This link opens nothing now[^]*Nothing was changed/)
    await page.goto(wayBack)
    await fits()
    assert.doesNotMatch(await main(), /I listen/)
    await press('Go on')
    await fits()
    assert.match(page.url(), /\/apply$/)
    assert.match(await main(), /This is what you typed before\. We keep it for you until/)
    const statement = page.getByLabel('How do you meet each thing')
    assert.equal(await statement.inputValue(), 'I listen.\nI write it down.')
  })

  it('a page that is refused keeps what was typed, in this tab and in the next', async () => {
    await page.getByLabel('Your full name').fill('Una Vane')
    await press('Send')
    assert.match(await main(), /Say that what you wrote is true/)
    assert.equal(await page.getByLabel('Your full name').inputValue(), 'Una Vane')
    await page.goto(page.url())
    assert.equal(await page.getByLabel('Your full name').inputValue(), 'Una Vane')
  })

  it('sends it once, and says what is asked apart from it', async () => {
    const yes = (name: string | RegExp) => page.getByRole('group', { name }).getByLabel('Yes')
    await yes('May you work in the UK?').check()
    await yes(/registered with Social Work England/).check()
    await page.getByLabel(/How many full years/).fill('4')
    await page.getByLabel('What did you do in any time between?').fill('A year with my son')
    await page.getByLabel('First person: name, and where they work').fill('Ann Pell, Elmshire')
    await page.getByLabel('First person: e-mail or phone').fill('ann@example.com')
    await page.getByLabel('What I wrote is true').check()
    await press('Send')
    assert.match(await main(), /Name two people who know you at work/)
    await page.getByLabel('Second person: name, and where they work').fill('Piotr Lund, Elmshire')
    await page.getByLabel('Second person: e-mail or phone').fill('01632 960 100')
    const form = page.url()
    await press('Send')
    assert.match(await main(), /We have your application Its number is AP-26-\d+/)
    await fits()
    await page.goto(form)
    assert.match(page.url(), /\/sent\?number=AP-26-\d+$/, 'it is not sent a second time')
    const { grade, words } = readabilityOf(sentencesOf(linesOf(await page.content())))
    assert.ok(grade <= 6 && words > 50, `grade ${grade} of ${words} words`)
    await page.getByLabel('What is your sex?').selectOption('Female')
    await page.getByLabel('How old are you?').selectOption('Prefer not to say')
    await press('Send these answers')
    assert.match(await main(), /We keep your answers apart/)
    await page.goto(`${site.address}/careers/privacy`)
    await fits()
    assert.match(await main(), /we erase it 12 months after the job is over/)
  })

  it('a recruiter passes it on, and two readers who do not know whose it is shortlist it', async () => {
    await become('nina-forshaw')
    await page.goto(`${site.address}/registers/applicants`)
    await follow(/Una Vane \(una@example\.com\)/)
    applicant = page.url().split('/').at(-1) ?? ''
    await page.goto(`${site.address}/registers/applications`)
    await follow(/Application [0-9a-f]{8}/)
    application = page.url().split('/').at(-1) ?? ''
    await follow(/^Application AP-26/)
    await page.goto(`${page.url()}/check`)
    await choose('eligible')
    await press(/^(Hand in|Complete this)/)

    await become('hannah-brigg')
    const hidden = await page.goto(`${site.address}/registers/applicants/${applicant}`)
    assert.equal(hidden?.status(), 404)
    await open('applications', application)
    await press('New shortlisting')
    const scores = [{ criterion: 'you listen to children', score: 'n4' }]
    await write('shortlisting', { scoredOn: on, scores })
    const record = /\/records\/\d+/.exec(page.url())?.[0] ?? ''
    await become('rafiq-mohamed')
    await page.goto(`${site.address}${record}/decide`)
    assert.doesNotMatch(await main(), /Una|una@/)
    const { questions } = processOf(site.office.practice, 'shortlisting')
    await fillField(page, 'secondScores', questions.secondScores!, scores)
    await fillField(page, 'why', questions.why!, 'She shows it with examples.')
    await choose('shortlisted')
    await expectAccessible(page)
    await press('Decide')
    await open('applications', application)
    assert.match(await main(), /Shortlisted/)
  })

  it('a panel interviews, and the offer is conditional until references and checks are done', async () => {
    await press('New interview')
    await write('interview', {
      ...{ heldOn: on, gaps: 'explained', feedback: 'You listen well.', outcome: 'offer' },
      members: [
        { name: 'Rafiq Mohamed', trained: 'yes' },
        { name: 'Hannah Brigg', trained: 'no' },
      ],
      asked: [{ question: 'Why here?', score: '4' }],
    })
    await become('nina-forshaw')
    await open('applications', application)
    await press('New offer')
    const offer = { offeredOn: on, answeredOn: on, pay: '40000', outcome: 'accepted' }
    await write('job-offer', offer)
    await open('applications', application)
    const notYet =
      /Offer made unconditional: not now\. Two satisfactory references are not in yet, so the offer stays conditional/
    assert.match(await main(), notYet)
    assert.match(await main(), /Start in post: not now/)
    await press('New checks')
    await write('employment-checks', { ...everyCheck(on), outcome: 'clear' })
    assert.match(await main(), /A check is not done yet: two satisfactory references/)

    await open('applicants', applicant)
    await press('New references')
    assert.match(await page.content(), /Ann Pell, Elmshire[^]*Piotr Lund, Elmshire/)
    const came = { state: 'good', cameOn: on, spokenOn: on }
    const answers = { askedOn: on, references: [came, came], doneOn: on, outcome: 'satisfactory' }
    await write('references', answers)
    await open('applications', application)
    assert.match(await main(), /References satisfactory/)
    await follow(/^Checks before starting CH-26/)
    await page.goto(`${page.url()}/check`)
    await press(/^(Hand in|Complete this)/)
    await open('applications', application)
    await press('New unconditional offer')
    await write('offer-unconditional', { confirmedOn: on, startsOn: on, outcome: 'confirmed' })
  })

  it('whoever starts fills the post: the register, the vacancy and the drive say so by themselves', async () => {
    await page.goto(`${site.address}/recruitment`)
    const line = /Social workers 48 (\d+) (\d+) (\d+) (\d+)/
    const before = (line.exec(await main()) ?? []).slice(1).map(Number)
    await page.goto(`${site.address}/registers/posts`)
    await follow(/^101\. Social worker/)
    const vacant = page.url().split('/').at(-1) ?? ''
    assert.match(await main(), /Stands as since 5 Jan 2026, vacant/)
    await open('applications', application)
    await press('New start')
    await write('job-start', {
      ...{ startedOn: on, post: vacant, takes: 'all', outcome: 'started' },
      inductionBy: site.caller('hannah-brigg').workerId,
    })
    await open('posts', vacant)
    assert.match(await main(), /Stands as since 26 Mar 2026, filled/)
    await page.goto(`${site.address}/recruitment`)
    const now = (line.exec(await main()) ?? []).slice(1).map(Number)
    assert.deepEqual(
      now,
      before.map((many, at) => many + [1, -1, -1, -1][at]!),
      'one more started, one fewer to find, vacant and advertised',
    )
    await page.goto(`${site.address}/careers`)
    assert.doesNotMatch(await main(), /Children in Our Care, Lancaster/)
    await page.goto(`${site.address}/recruitment/diversity`)
    await expectAccessible(page)
    // Figures of those who apply are as the last month ended.
    assert.match(await main(), /Nobody applied in those months/)
    await page.setViewportSize(phone.viewport)
    await fits()
  })
})
