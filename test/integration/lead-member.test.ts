import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPartnership } from '../../src/cases/improvement/read-partnership.ts'
import { readPlan } from '../../src/cases/improvement/read-plan.ts'
import { readReports, type Reports } from '../../src/cases/improvement/read-reports.ts'
import type { Figures } from '../../src/cases/measures/figures.ts'
import { readCopies } from '../../src/cases/measures/read-copies.ts'
import { readMeasures } from '../../src/cases/measures/read-measures.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import type { Raw } from '../../src/engine/answers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { guardedSite, type GuardedSite, type Session } from '../security/guarded-site.ts'

const committee = 'Children’s services scrutiny committee'

describe('the lead member for children', () => {
  let site: GuardedSite
  let member: Caller
  let analyst: Caller
  let session: Session

  const reports = async (): Promise<Reports> => {
    const file = await readReports(site.office, member)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value
  }
  const write = async (id: string, answers: Readonly<Record<string, Raw>>): Promise<void> => {
    const given = Object.entries(answers).map(([question, raw]) => ({
      ...{ question, raw, reason: 'As it was' },
      version: question === 'meetsOn' ? 1 : 0,
    }))
    const saved = await saveAnswers(site.office, analyst, id, given)
    assert.ok(
      saved.ok && saved.value.answers.every(({ is }) => is === 'saved'),
      JSON.stringify(saved),
    )
  }
  const status = async (url: string): Promise<number> => (await site.get(url, session)).statusCode

  before(async () => {
    site = await guardedSite('2026-03-26T15:00:00Z')
    member = site.caller('philip-greenhalgh')
    analyst = site.caller('farrah-nuttall')
    session = await site.signIn('philip-greenhalgh')
  })
  after(async () => {
    await site.close()
  })

  it('begins at the reports, and finds nothing in the row that is not theirs', async () => {
    const { body } = await site.get('/reports', session)
    assert.match(body, /Reports to members/)
    assert.match(body, /Lead member for children, Elected members/)
    const row = /<nav[^>]*aria-label="Sections"[\s\S]*?<\/nav>/.exec(body)?.[0] ?? ''
    const sections = [...row.matchAll(/href="(\/[a-z-]+)/g)].map(([, href]) => href)
    assert.deepEqual(
      sections.filter((href) => href !== '/about'),
      ['/reports', '/improvement', '/recruitment', '/registers'],
    )
  })

  it('reads each plan as counts and ratings, and of no action which it is or whose', async () => {
    const plan = site.person('plan-after-2018')
    const [named] = (await reports()).plans.filter((one) => one.plan.id === plan)
    assert.equal(named?.rated.length, 130)
    const file = await readPlan(site.office, member, plan, '2019-04-10')
    const whole = await readPlan(site.office, analyst, plan, '2019-04-10')
    assert.ok(file.ok && whole.ok)
    assert.deepEqual(file.value.actions, [])
    assert.deepEqual(file.value.rated, whole.value.rated)
    assert.deepEqual(file.value.trend, whole.value.trend)
    const { body } = await site.get(`/improvement/${plan}?on=2019-04-10`, session)
    for (const said of [
      '130 actions',
      '23.1%',
      '30.0%',
      '20.8%',
      'By theme',
      'As it stood on 10 Apr',
    ]) {
      assert.ok(body.includes(said), said)
    }
    for (const behind of [...whole.value.actions.map(({ entry }) => entry.name), 'Gwen Abbott']) {
      assert.ok(!body.includes(behind), behind)
    }
    assert.ok(!body.includes('actions.csv') && !body.includes('/start/'))
    const action = whole.value.actions[0]?.entry.id ?? ''
    for (const url of [
      `/improvement/${plan}/actions.csv`,
      '/registers/improvement-actions',
      `/registers/improvement-actions/${action}`,
    ]) {
      assert.equal(await status(url), 404, url)
    }
  })

  it('reads the papers of a meeting once they are out, and what was recommended and answered once it was held', async () => {
    const personIds = [site.person(committee)]
    const begun = await startProcess(site.office, analyst, {
      process: 'committee-meeting',
      personIds,
    })
    assert.ok(begun.ok, JSON.stringify(begun))
    const { id } = begun.value
    const recommendation = 'Report each quarter on permanence'
    await write(id, { meetsOn: '2026-03-26' })
    assert.deepEqual((await reports()).meetings, [], 'no paper is out')
    await write(id, {
      papersOn: '2026-03-18',
      papers: [{ title: 'How soon homes are found', author: 'A. Officer' }],
      recommendations: [{ recommendation }],
    })
    const [toCome] = (await reports()).meetings
    assert.equal(toCome?.isToCome, true)
    assert.equal(toCome.papers[0]?.title, 'How soon homes are found')
    assert.deepEqual(toCome.recommendations, [], 'what is still being written is not published')
    await write(id, {
      attended: 'none',
      decisions: 'none',
      recommendedOn: '2026-03-26',
      outcome: 'kept',
    })
    const held = await submit(site.office, analyst, id)
    assert.ok(held.ok, JSON.stringify(held))
    const { body: open } = await site.get('/reports', session)
    assert.match(
      open,
      /Not answered yet\.<\/strong> The executive received them on Thu 26 Mar 2026, and has two months/,
    )
    await write(id, {
      answeredOn: '2026-03-26',
      answers: [{ recommendation, accepted: 'partly', answer: 'Twice a year.' }],
    })
    const { body } = await site.get('/reports', session)
    assert.match(body, /Report each quarter on permanence: accepted in part\. Twice a year\./)
    assert.equal(await status(`/records/${id}`), 200)
  })

  it('reads the targets of the drive beside who started, as numbers', async () => {
    const { body } = await site.get('/reports', session)
    for (const target of ['48', '12', '15', 'No number given']) assert.ok(body.includes(target))
    assert.equal(await status('/recruitment'), 200)
  })

  it('reads the county’s figures of the last whole quarter, and no small one', async () => {
    const copies = await readCopies(site.office, member)
    const all = await readMeasures(site.office, site.caller('frances-holt'), {
      ...{ kind: 'quarter', from: '', to: '' },
    })
    assert.ok(copies.ok && all.ok)
    assert.equal(copies.value.period.to, '2025-12-31')
    assert.equal(copies.value.figures.length, all.value.figures.length)
    let hidden = 0
    for (const [at, { measure, whole }] of copies.value.figures.entries()) {
      const told: Figures | undefined = all.value.figures[at]
      assert.equal(told?.measure.id, measure.id)
      if (whole) assert.deepEqual(whole, told.whole, measure.id)
      else hidden += 1
      for (const number of whole ? [whole.counted, whole.met, whole.counted - whole.met] : []) {
        assert.ok(number === 0 || number >= 6, `${measure.id} says ${number}`)
      }
    }
    assert.ok(hidden > 0, 'the demonstration has small numbers to hide')
    const { body } = await site.get('/reports/figures', session)
    assert.ok(body.includes('[c]') && !body.includes('/measures'))
  })

  it('reads the priorities and measures of the partnership', async () => {
    const file = await readPartnership(site.office, member)
    assert.ok(file.ok)
    assert.equal(file.value.measures.length, 5)
    assert.equal(file.value.priorities.length, 5)
    assert.equal(await status('/improvement/partnership'), 200)
  })

  it('finds nobody and no record of anybody, no list behind a figure, and nothing of an allegation', async () => {
    const people = await site.office.store.transaction({ system: true }, (work) =>
      work.hot<{ id: string }>('all-people', 'select id from person order by id limit 60', []),
    )
    const records = await site.office.store.transaction({ system: true }, (work) =>
      work.hot<{ id: string }>(
        'all-records-but-papers',
        "select id from record where process <> 'committee-meeting' order by id limit 60",
        [],
      ),
    )
    assert.ok(people.length > 20)
    for (const url of [
      ...people.map(({ id }) => `/people/${id}`),
      ...records.map(({ id }) => `/records/${id}`),
      ...[
        '/measures',
        '/measures/referrals',
        '/measures/referrals/children',
        '/measures/figures.csv',
      ],
      ...['/improvement/readiness', '/improvement/together/permanence', '/watching/our-care'],
      ...['', '/figures', '/figures.csv', '/figures/allegation-referrals'].map(
        (rest) => `/registers/adults-in-positions-of-trust${rest}`,
      ),
      ...[
        'improvement-actions',
        'peer-reviews',
        'thematic-audits',
        'participation',
        'applicants',
      ].map((register) => `/registers/${register}`),
    ]) {
      assert.equal(await status(url), 404, url)
    }
    for (const url of ['/returns', '/audit', '/workers', '/restricted', '/directory/desk']) {
      const { statusCode } = await site.get(url, session)
      assert.ok(statusCode === 404 || statusCode === 403, `${url}: ${statusCode}`)
    }
  })

  it('finds nobody by a name that is there', async () => {
    const found = await findPeople(site.office, member, { words: 'Mia Crossley' })
    assert.ok(!found.ok || found.value.people.length === 0)
  })

  it('begins no record of any kind', async () => {
    for (const process of site.office.practice.processes.keys()) {
      const personIds = [site.person('mia-crossley')]
      const begun = await startProcess(site.office, member, { process, personIds })
      assert.ok(!begun.ok, process)
    }
  })

  it('is alone with those who keep it and the board: the reports are not there for anybody else', async () => {
    for (const username of ['ben-holroyd', 'margaret-eccles', 'nina-forshaw', 'police-hub']) {
      const theirs = await site.signIn(username)
      for (const url of ['/reports', '/reports/figures']) {
        const { statusCode, body } = await site.get(url, theirs)
        assert.equal(statusCode, 404, `${url} for ${username}`)
        assert.ok(!body.includes('href="/reports"'), username)
      }
    }
    // Whoever reads every number of the county may read the copy of it, and no papers.
    const director = await site.signIn('frances-holt')
    assert.equal((await site.get('/reports', director)).statusCode, 404)
    const { body } = await site.get('/reports/figures', director)
    assert.ok(body.includes('href="/measures"') && !body.includes('href="/reports"'))
    const board = await site.signIn('gwen-abbott')
    assert.equal((await site.get('/reports', board)).statusCode, 200)
  })
})
