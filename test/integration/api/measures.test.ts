import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FiguresBody } from '../../../src/api/measures/schemas.ts'
import { downloadMeasures } from '../../../src/cases/measures/download-measures.ts'
import { readMeasureChildren } from '../../../src/cases/measures/read-measure-children.ts'
import { readMeasures } from '../../../src/cases/measures/read-measures.ts'
import { figureInWords } from '../../../src/engine/measures/figure.ts'
import { askBy, keyOf } from '../../support/asking-by-key.ts'
import { somebodyIn } from '../../support/made-up.ts'
import { testSite, type TestSite } from '../../support/site.ts'

const year = { kind: 'year-to-date', from: '', to: '' } as const
const now = '2026-09-11T09:00:00Z'

describe('measures over the API', () => {
  let site: TestSite
  let key: string

  before(async () => {
    site = await testSite(now)
    key = await keyOf(site, 'tamsin-greaves', '2027-09-01')
    for (let n = 0; n < 30; n += 1) {
      const sex = n < 4 ? 'F' : 'M'
      const id = await somebodyIn(site, `20${10 + (n % 12)}-05-01`, { sex })
      await site.office.store.transaction({ system: true }, (work) =>
        work.hot(
          'test-referral',
          `insert into dated_fact (subject_id, kind, excludes, from_on, recorded_at)
           values ($1, 'open-referral', 'open-referral', $2, $3)`,
          [id, n % 2 === 0 ? '2026-08-03' : '2026-05-12', now],
        ),
      )
    }
  })
  after(async () => {
    await site.close()
  })

  async function asked(path: string): Promise<FiguresBody> {
    const reply = await askBy(`${site.address}/api/measures${path}`, key)
    assert.equal(reply.status, 200, path)
    assert.match(String(reply.headers.get('content-type')), /^application\/json/)
    return (await reply.json()) as FiguresBody
  }

  it('are the figures of the page, every one of them', async () => {
    const body = await asked('')
    const file = await readMeasures(site.office, site.caller('tamsin-greaves'), year)
    assert.ok(file.ok)
    assert.equal(body.measures.length, file.value.figures.length)
    assert.deepEqual([body.from, body.to, body.of], ['2026-04-01', '2026-09-11', 'county'])
    for (const [at, { measure, whole }] of file.value.figures.entries()) {
      const one = body.measures[at]
      assert.equal(one?.id, measure.id)
      assert.equal(one.definition, measure.definition)
      assert.deepEqual(
        one.figures.map(({ by, words, suppressed }) => [by, words, suppressed]),
        [['all', figureInWords(measure, whole), false]],
      )
      const [figure] = one.figures
      if ('share' in measure.unit) {
        assert.deepEqual([figure?.numerator, figure?.denominator], [whole.met, whole.counted])
      }
    }
    assert.equal(body.measures.find(({ id }) => id === 'referrals')?.figures[0]?.figure, 30)
  })

  it('come by every cut and month, the numbers of the CSV', async () => {
    const { measures } = await asked('/referrals')
    const lines = measures[0]?.figures ?? []
    const sexes = lines.filter(({ by }) => by === 'sex').map(({ code, figure }) => [code, figure])
    assert.deepEqual(sexes, [
      ['female', 4],
      ['male', 26],
    ])
    assert.deepEqual(
      lines.filter(({ by }) => by === 'age').map(({ title }) => title),
      ['5 to 9', '10 to 15', '16 and 17'],
    )
    assert.equal(lines.filter(({ by }) => by === 'month').length, 12)
    assert.equal(lines.find(({ code }) => code === '2026-05')?.figure, 15)
    const caller = site.caller('tamsin-greaves')
    const csv = await downloadMeasures(site.office, caller, { ...year, shared: false }, 'referrals')
    assert.ok(csv.ok)
    const rows = csv.value.trim().split('\n').slice(1)
    assert.equal(rows.length, lines.length)
    for (const [at, line] of lines.entries()) {
      const numbers = [line.numerator, line.denominator, line.figure].map((one) => one ?? '')
      const row = rows[at] ?? ''
      assert.ok(row.includes(`,${line.by},${line.code ?? ''},`), row)
      assert.ok(row.includes(`,${numbers.join(',')},For use inside only`), row)
    }
    const reply = await askBy(`${site.address}/api/measures/referrals/figures.csv`, key)
    assert.match(String(reply.headers.get('content-type')), /^text\/csv/)
    assert.equal(Buffer.from(await reply.arrayBuffer()).toString(), csv.value)
  })

  it('hide in a shared copy what is small and what would tell it, with no team, month or child', async () => {
    const { measures, smallestShared, copy } = await asked('/referrals?copy=shared')
    assert.deepEqual([smallestShared, copy], [6, 'shared'])
    const lines = measures[0]?.figures ?? []
    for (const line of lines.filter(({ by }) => by === 'sex')) {
      assert.deepEqual(
        [line.suppressed, line.numerator, line.denominator, line.figure, line.words],
        [true, null, null, null, null],
        line.title,
      )
    }
    assert.equal(lines.find(({ by }) => by === 'all')?.figure, 30)
    assert.deepEqual(
      lines.filter(({ by, children }) => by === 'team' || by === 'month' || children !== null),
      [],
    )
    const csv = await askBy(`${site.address}/api/measures/figures.csv?copy=shared`, key)
    assert.doesNotMatch(await csv.text(), /,(month|team),/)
  })

  it('say where the children behind each are opened, by a director and as many of them', async () => {
    const { measures } = await asked('/referrals')
    const lines = measures[0]?.figures ?? []
    const caller = site.caller('frances-holt')
    for (const line of lines.filter(({ by }) => by === 'age' || by === 'month')) {
      const { pathname, searchParams } = new URL(line.children ?? '', site.address)
      assert.equal(pathname, '/measures/referrals/children')
      const [from = '', to = '', cut, place] = ['from', 'to', 'by', 'place'].map(
        (name) => searchParams.get(name) ?? undefined,
      )
      const list = await readMeasureChildren(site.office, caller, {
        ...{ kind: 'days', from, to, measureId: 'referrals' },
        ...(cut ? { of: { cut, place: place === '-' ? undefined : place } } : {}),
      })
      assert.ok(list.ok)
      assert.equal(list.value.children.length, line.figure, line.children ?? '')
    }
  })
})
