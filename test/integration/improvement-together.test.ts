import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPartnership } from '../../src/cases/improvement/read-partnership.ts'
import { readReadiness } from '../../src/cases/improvement/read-readiness.ts'
import { readFiguresTogether } from '../../src/cases/improvement/read-together.ts'
import { readMeasures } from '../../src/cases/measures/read-measures.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import type { Raw } from '../../src/engine/answers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { addFact } from '../support/facts-added.ts'
import { guardedSite, type GuardedSite } from '../security/guarded-site.ts'

const child = 'mia-crossley'

describe('what is read together of improvement', () => {
  let site: GuardedSite
  let analyst: Caller
  let board: Caller

  const record = async (
    process: string,
    about: string,
    answers: Readonly<Record<string, Raw>>,
    happened: string,
  ): Promise<string> => {
    const personIds = [site.person(about)]
    const begun = await startProcess(site.office, analyst, { process, personIds })
    assert.ok(begun.ok, JSON.stringify(begun))
    const { id } = begun.value
    const given = Object.entries(answers).map(([question, raw]) => ({
      question,
      raw,
      version: question === happened ? 1 : 0,
      reason: 'As it was',
    }))
    const saved = await saveAnswers(site.office, analyst, id, given)
    assert.ok(saved.ok && saved.value.answers.every(({ is }) => is === 'saved'))
    const done = await submit(site.office, analyst, id)
    assert.ok(done.ok, JSON.stringify(done))
    return id
  }

  before(async () => {
    site = await guardedSite('2026-03-26T15:00:00Z')
    analyst = site.caller('farrah-nuttall')
    board = site.caller('gwen-abbott')
    await addFact(site, child, { kind: 'looked-after', from: '2025-01-01' })
    const plan = { kind: 'permanence-plan', from: '2025-04-11', to: '2025-07-20' }
    await addFact(site, child, { ...plan, detail: { plan: 'fostering' } })
    await addFact(site, child, { kind: 'permanence-plan', from: '2025-07-20' })
    const home = { kind: 'permanence-achieved', from: '2025-07-20', to: '2025-07-20' }
    await addFact(site, child, { ...home, detail: { route: 'fostering' } })
  })
  after(async () => {
    await site.close()
  })

  const permanence = async (on = '') => {
    const file = await readFiguresTogether(site.office, analyst, 'permanence', on)
    assert.ok(file.ok, JSON.stringify(file))
    return new Map(file.value.figures.map(({ measure, whole }) => [measure.id, whole]))
  }

  it('counts the days from coming into care to the first decision and to a home, and the ways by code', async () => {
    const figures = await permanence()
    const days = (id: string) => [figures.get(id)?.total, figures.get(id)?.valued]
    assert.deepEqual(days('permanence-days-to-decision'), [100, 1])
    assert.deepEqual(days('permanence-days-to-home'), [200, 1])
    assert.equal(figures.get('permanence-by-fostering')?.counted, 1)
    assert.equal(figures.get('permanence-by-adoption')?.counted, 0)
  })

  it('says of an earlier day only what was so by then', async () => {
    const figures = await permanence('2025-06-30')
    assert.equal(figures.get('permanence-days-to-decision')?.valued, 1)
    assert.equal(figures.get('permanence-days-to-home')?.valued, 0)
  })

  it('says what Measures says, and counts nothing in another way', async () => {
    const figures = await permanence()
    const asked = { kind: 'year-to-date', from: '', to: '' } as const
    const all = await readMeasures(site.office, analyst, asked)
    assert.ok(all.ok)
    assert.ok(figures.size > 10)
    for (const [id, whole] of figures) {
      assert.deepEqual(whole, all.value.figures.find(({ measure }) => measure.id === id)?.whole, id)
    }
  })

  it('is refused for a day to come, and not there for those who read no figures', async () => {
    for (const on of ['2026-03-27', 'soon']) {
      const file = await readFiguresTogether(site.office, analyst, 'permanence', on)
      assert.ok(!file.ok)
      assert.match(file.refusal.message, /Enter a day that has been.*Nothing was changed/)
    }
    const worker = site.caller('ben-holroyd')
    for (const read of [
      readFiguresTogether(site.office, worker, 'permanence'),
      readReadiness(site.office, worker),
      readPartnership(site.office, worker),
    ]) {
      const file = await read
      assert.ok(!file.ok && file.refusal.kind === 'not-found')
    }
    const session = await site.signIn('ben-holroyd')
    for (const path of ['readiness', 'partnership', 'together/permanence', 'together/nothing']) {
      assert.equal((await site.get(`/improvement/${path}`, session)).statusCode, 404, path)
    }
  })

  it('lists what peers look into, every version of their report, and what no action answers yet', async () => {
    const review = await record(
      'peer-review',
      'peer-review-2019',
      {
        beginsOn: '2026-03-02',
        endsOn: '2026-03-05',
        lines: [{ line: 'How quickly are final decisions made?' }],
        team: [{ name: 'A. Colleague', role: 'Director', council: 'Another council' }],
        timetable: 'none',
        documents: 'none',
        findings: [
          { finding: 'Drift is watched', type: 'strength' },
          { finding: 'Decisions wait for panels', type: 'consider' },
        ],
        letterOn: '2026-03-20',
        reports: [
          { version: '1', cameOn: '2026-03-12', state: 'draft' },
          { version: '2', cameOn: '2026-03-20', state: 'final' },
        ],
        published: 'no',
      },
      'beginsOn',
    )
    const before = await readReadiness(site.office, board)
    assert.ok(before.ok)
    assert.deepEqual(before.value.lines, [], 'what is not decided is not listed')
    const signing = {
      outcome: 'answered',
      boardsAnswer: 'A permanence panel meets each week from April on, and decides.',
    }
    const signed = await saveAnswers(
      site.office,
      board,
      review,
      Object.entries(signing).map(([question, raw]) => ({ question, raw, version: 0 })),
    )
    assert.ok(signed.ok)
    assert.ok((await authorise(site.office, board, review)).ok)
    const ready = await readReadiness(site.office, board)
    assert.ok(ready.ok)
    const said = (rows: typeof ready.value.lines, column: string) =>
      rows.map(({ row }) => row[column])
    assert.deepEqual(said(ready.value.lines, 'line'), ['How quickly are final decisions made?'])
    assert.deepEqual(said(ready.value.unanswered, 'finding'), ['Decisions wait for panels'])
    assert.deepEqual(said(ready.value.reports, 'state'), ['draft', 'final'])
    const { body } = await site.get('/improvement/readiness', await site.signIn('gwen-abbott'))
    assert.match(body, /Draft, for us to check/)
    assert.match(body, /Lists 1 to 11 of Annex A/)
    assert.ok(!body.includes('/start/inspection-readiness'), 'the board checks no documents')
  })

  it('shows children in care for every 10,000 from our own count, beside the band', async () => {
    await record(
      'partnership-figure',
      'The right number of children in care',
      {
        asAtOn: '2026-03-26',
        counts: 'population',
        value: '20000',
        unit: 'children',
        source: 'A yearly estimate of the population',
        publishedOn: '2026-03-01',
        least: '60',
        most: '80',
        outcome: 'kept',
      },
      'asAtOn',
    )
    const asked = { kind: 'days', from: '2026-03-26', to: '2026-03-26' } as const
    const counted = await readMeasures(site.office, analyst, asked, 'in-our-care')
    assert.ok(counted.ok)
    const inCare = counted.value.figures[0]?.whole.counted ?? 0
    assert.ok(inCare > 0)
    const file = await readPartnership(site.office, board)
    assert.ok(file.ok)
    const figure = file.value.measures.find(({ figures }) => figures.length > 0)?.figures[0]
    assert.equal(figure?.value, (10_000 * inCare) / 20_000)
    assert.equal(figure.stands, 'below')
    const { body } = await site.get('/improvement/partnership', await site.signIn('gwen-abbott'))
    assert.match(body, /Below what it should be/)
    assert.match(body, /A yearly estimate of the population/)
  })
})
