import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { downloadRegisterFigures } from '../../src/cases/registers/download-figures.ts'
import type { FiguresShown } from '../../src/cases/registers/figure-periods.ts'
import {
  readBehindRegisterFigure,
  readRegisterFigures,
  type RegisterFigures,
} from '../../src/cases/registers/read-figures.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { guardedSite, type GuardedSite, type Session } from '../security/guarded-site.ts'
import { allegationSaid } from '../support/allegation.ts'

const register = 'adults-in-positions-of-trust'

describe('the figures of a register, month by month', () => {
  let site: GuardedSite
  let officer: Caller
  let session: Session

  const figures = async (shown: FiguresShown): Promise<RegisterFigures> => {
    const file = await readRegisterFigures(site.office, officer, register, shown)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value
  }
  const counts = ({ figures: all }: RegisterFigures, id: string): readonly number[] =>
    (all.find(({ measure }) => measure.id === id)?.counts ?? []).map(({ counted }) => counted)
  const behind = async (period: string) =>
    await readBehindRegisterFigure(site.office, officer, {
      ...{ register, measure: 'allegation-referrals', period },
    })

  before(async () => {
    site = await guardedSite('2026-03-26T15:00:00Z')
    officer = site.caller('margaret-eccles')
    const begun = await startProcess(site.office, officer, {
      ...{ process: 'allegation', personIds: [], entry: { name: 'Desmond Harker' } },
    })
    assert.ok(begun.ok)
    const { id } = begun.value
    const given = Object.entries({ ...allegationSaid, outcome: 'thresholdMet' }).map(
      ([question, raw]) => ({
        ...{ question, raw, reason: 'As it was' },
        version: question === 'receivedAt' ? 1 : 0,
      }),
    )
    const saved = await saveAnswers(site.office, officer, id, given)
    assert.ok(saved.ok && saved.value.answers.every(({ is }) => is === 'saved'))
    const handedIn = await submit(site.office, officer, id)
    assert.ok(handedIn.ok, JSON.stringify(handedIn))
    session = await site.signIn('margaret-eccles')
  })
  after(() => site.close())

  it('stand beside their year: what reached us, by sector and by who told us', async () => {
    const file = await figures('year-to-date')
    assert.deepEqual(
      [file.periods.length, file.periods[0]?.key, file.periods[1]?.title],
      [13, 'year-to-date', 'Apr 2025'],
    )
    assert.equal(file.periods.at(-1)?.title, 'Mar 2026')
    for (const id of [
      'allegation-referrals',
      'allegations-from-education',
      'allegations-sector-schoolmaintained',
    ]) {
      assert.deepEqual(counts(file, id), [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], id)
    }
    assert.ok(counts(file, 'allegations-from-police').every((count) => count === 0))
  })

  it('open the entries of their month, of the two years that are shown and of no other', async () => {
    const march = await behind('2026-03')
    assert.ok(march.ok)
    assert.deepEqual(
      march.value.lines.map(({ entry }) => entry.name),
      ['Desmond Harker'],
    )
    const february = await behind('2026-02')
    assert.ok(february.ok && february.value.lines.length === 0)
    for (const none of ['2026-04', '2019-01', 'every-month', 'soon']) {
      const refused = await behind(none)
      assert.ok(!refused.ok && refused.refusal.kind === 'not-found', none)
    }
  })

  it('show on their page what was counted at all, and leave the noughts out', async () => {
    const { body } = await site.get(`/registers/${register}/figures?months=year-to-date`, session)
    assert.match(body, /figures\/allegation-referrals\?period=2026-03/)
    assert.doesNotMatch(body, /allegations-from-police/)
    assert.match(body, /Nothing was counted of the other \d+ figures in that year/)
    const last = await site.get(`/registers/${register}/figures?months=year`, session)
    assert.match(last.body, /Nothing was counted of any of the \d+ figures in that year/)
    const odd = await site.get(`/registers/${register}/figures?months=other`, session)
    assert.match(odd.body, /<strong>Both years<\/strong>/)
  })

  it('go into a file: both years, and each month in them', async () => {
    const file = await downloadRegisterFigures(site.office, officer, register)
    assert.ok(file.ok)
    const lines = file.value.trim().split('\n')
    const { figures: all } = await figures('years')
    assert.equal(lines.length, 1 + all.length * 26)
    assert.ok(
      lines.some(
        (line) =>
          line.startsWith('allegation-referrals,') &&
          line.includes(',month,Mar 2026,2026-03-01,2026-03-26,1,,1,'),
      ),
    )
    const reply = await site.get(`/registers/${register}/figures.csv`, session)
    assert.ok(reply.body === file.value)
    assert.match(String(reply.headers['content-disposition']), /figures-inside-only\.csv/)
  })

  it('are not there for anybody else, as a page, as a month or as a file', async () => {
    const [nowhere] = await Promise.all([site.get('/registers/nothing/figures.csv', session)])
    assert.equal(nowhere.statusCode, 404)
    for (const username of ['priti-chauhan', 'gwen-abbott', 'philip-greenhalgh', 'frances-holt']) {
      const theirs = await site.signIn(username)
      for (const rest of [
        '/figures',
        '/figures?months=year',
        '/figures.csv',
        '/figures/allegation-referrals?period=2026-03',
      ]) {
        const { statusCode } = await site.get(`/registers/${register}${rest}`, theirs)
        assert.equal(statusCode, 404, `${rest} for ${username}`)
      }
    }
  })

  it('of a new reporting year begin with its months so far', async () => {
    site.clock.moveTo('2026-05-04T10:00:00Z')
    const now = await figures('year-to-date')
    assert.deepEqual(
      now.periods.slice(1).map(({ key }) => key),
      ['2026-04', '2026-05'],
    )
    assert.deepEqual(counts(await figures('year'), 'allegation-referrals'), [
      ...[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ])
  })
})
