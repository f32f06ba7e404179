import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { downloadMeasures } from '../../src/cases/measures/download-measures.ts'
import { readMeasureChildren } from '../../src/cases/measures/read-measure-children.ts'
import { readMeasures } from '../../src/cases/measures/read-measures.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const year = { kind: 'year-to-date', from: '', to: '' } as const

describe('figures', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-09-11T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  const director = (): Caller => at.caller('frances-holt')
  const counted = async (measure: string, by = director()) => {
    const file = await readMeasures(at.office, by, year, measure)
    assert.ok(file.ok)
    const whole = file.value.figures[0]?.whole
    return [whole?.met, whole?.counted]
  }
  const referred = async (person: string, from: string, to: string): Promise<void> => {
    await at.office.store.transaction({ system: true }, (work) =>
      work.hot(
        'test-referral',
        `insert into dated_fact (subject_id, kind, excludes, from_on, to_on, recorded_at)
         values ($1, 'open-referral', 'open-referral', $2, $3, $4)`,
        [at.person(person), from, to, '2026-09-11T09:00:00Z'],
      ),
    )
  }

  it('count a referral 365 days after an earlier one as a re-referral, and one of 366 days as none', async () => {
    await referred('ellie-mae-thornley', '2025-09-05', '2025-10-01')
    await referred('ellie-mae-thornley', '2026-09-05', '2026-09-06')
    assert.deepEqual(await counted('re-referrals'), [1, 1])
    await referred('jayden-crossley', '2025-09-04', '2025-10-01')
    await referred('jayden-crossley', '2026-09-05', '2026-09-06')
    assert.deepEqual(await counted('re-referrals'), [1, 2])
  })

  it('count a restricted child for those who answer for the county, and list it for nobody', async () => {
    const asked = { ...year, measureId: 'referrals' }
    const restrict = async (restricted: boolean): Promise<void> => {
      await at.office.store.transaction({ system: true }, (work) =>
        work.hot('test-restrict', `update person set restricted = $2 where id = $1`, [
          at.person('jayden-crossley'),
          restricted,
        ]),
      )
    }
    await restrict(true)
    const list = await readMeasureChildren(at.office, director(), asked)
    assert.ok(list.ok)
    assert.equal(list.value.counted, 2)
    assert.deepEqual(
      list.value.children.map(({ person }) => person.id),
      [at.person('ellie-mae-thornley')],
    )
    await restrict(false)
  })

  it('are not there for somebody whose post does not read them', async () => {
    const refused = await readMeasures(at.office, at.caller('joanne-whitworth'), year)
    assert.ok(!refused.ok && refused.refusal.kind === 'not-found')
    const none = await readMeasures(at.office, director(), year, 'no-such-measure')
    assert.ok(!none.ok && none.refusal.kind === 'not-found')
  })

  it('are refused for days that are none, or stand the wrong way round', async () => {
    for (const [from, to] of [
      ['2026-02-30', '2026-03-01'],
      ['2026-03-02', '2026-03-01'],
      ['2027-01-01', '2027-02-01'],
    ] as const) {
      const refused = await readMeasures(at.office, director(), { kind: 'days', from, to })
      assert.ok(!refused.ok && refused.refusal.kind === 'invalid')
    }
  })

  it('leave the house in a copy for others without small numbers, teams or months', async () => {
    const whole = await downloadMeasures(
      at.office,
      director(),
      { ...year, shared: false },
      'referrals',
    )
    assert.ok(whole.ok)
    assert.match(whole.value, /referrals,Referrals,.*,all,,,2,,2,For use inside only/)
    assert.match(whole.value, /,month,/)
    const copy = await downloadMeasures(
      at.office,
      director(),
      { ...year, shared: true },
      'referrals',
    )
    assert.ok(copy.ok)
    assert.match(copy.value, /,all,,,\[c\],\[c\],\[c\],For others/)
    assert.doesNotMatch(copy.value, /,(month|team),|,2,/)
  })
})
