import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { downloadMeasures } from '../../src/cases/measures/download-measures.ts'
import { readMeasureChildren } from '../../src/cases/measures/read-measure-children.ts'
import { readMeasures } from '../../src/cases/measures/read-measures.ts'
import { somebodyIn } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const year = { kind: 'year-to-date', from: '', to: '' } as const
const now = '2026-09-11T09:00:00Z'

/** Everybody who is referred on 3 August 2026: born on, sex, ethnicity and disabilities as they are kept. */
const referred = [
  ...Array.from({ length: 9 }, () => ['2012-08-03', 'M', 'WBRI', ['NONE']] as const),
  ['2012-08-04', 'F', 'APKN', ['LD', 'MOB']],
  ['2016-08-03', 'F', 'MWBC', ['NONE']],
  ['2025-08-04', 'F', undefined, undefined],
  ['2025-08-03', 'U', 'NOBT', undefined],
  ['2026-08-20', 'U', undefined, undefined],
  [undefined, 'U', 'REFU', ['DDA']],
] as const

describe('figures that are cut by who the children are', () => {
  let at: TestOffice
  const ids: string[] = []

  before(async () => {
    at = await testOffice(now)
    for (const [bornOn, sex, ethnicity, disabilities] of referred) {
      const id = await somebodyIn(at, bornOn, { sex, ethnicity, disabilities })
      ids.push(id)
      await at.office.store.transaction({ system: true }, (work) =>
        work.hot(
          'test-referral',
          `insert into dated_fact (subject_id, kind, excludes, from_on, recorded_at)
           values ($1, 'open-referral', 'open-referral', '2026-08-03', $2)`,
          [id, now],
        ),
      )
    }
  })
  after(async () => {
    await at.close()
  })

  async function parts(cut: string): Promise<Record<string, number>> {
    const file = await readMeasures(at.office, at.caller('frances-holt'), year, 'referrals')
    assert.ok(file.ok)
    const all = file.value.figures[0]?.places.filter((one) => one.cut === cut) ?? []
    return Object.fromEntries(all.map(({ place, counted }) => [place ?? '-', counted]))
  }

  it('count the age on the day that counts, and whoever is not born yet as not known', async () => {
    assert.deepEqual(await parts('age'), {
      'under-1': 1,
      '1-to-4': 1,
      '10-to-15': 11,
      '-': 2,
    })
  })

  it('count the sex, the main group of the ethnicity, and whether a disability is recorded', async () => {
    assert.deepEqual(await parts('sex'), { male: 9, female: 3, '-': 3 })
    assert.deepEqual(await parts('ethnicity'), {
      ...{ white: 9, asian: 1, mixed: 1, refused: 1, '-': 3 },
    })
    assert.deepEqual(await parts('disability'), { none: 10, disabled: 2, '-': 3 })
  })

  it('open the children of a part, and those of whom it is not known', async () => {
    const opened = async (cut: string, place: string | undefined): Promise<readonly string[]> => {
      const list = await readMeasureChildren(at.office, at.caller('frances-holt'), {
        ...{ ...year, measureId: 'referrals', of: { cut, place } },
      })
      assert.ok(list.ok)
      assert.equal(list.value.counted, list.value.children.length)
      return list.value.children.map(({ person }) => person.id).toSorted()
    }
    const those = (...which: readonly number[]): readonly string[] =>
      which.map((one) => ids.at(one) ?? '').toSorted()
    assert.deepEqual(await opened('disability', 'disabled'), those(9, 14))
    assert.deepEqual(await opened('age', undefined), those(13, 14))
    assert.deepEqual(await opened('ethnicity', 'mixed'), those(10))
  })

  it('are refused as not there by a cut that there is not', async () => {
    const list = await readMeasureChildren(at.office, at.caller('frances-holt'), {
      ...{ ...year, measureId: 'referrals', of: { cut: 'shoe-size', place: undefined } },
    })
    assert.ok(!list.ok && list.refusal.kind === 'not-found')
  })

  it('hide in a copy for others what is small, and the next smallest with one that is alone', async () => {
    const csv = await downloadMeasures(
      ...[at.office, at.caller('frances-holt'), { ...year, shared: true }, 'referrals'],
    )
    assert.ok(csv.ok)
    const lines = csv.value.split(/\r?\n/).filter((line) => line.startsWith('referrals,'))
    const said = (by: string, part: string): string | undefined =>
      lines.find((line) => line.includes(`,${by},`) && line.includes(`,${part},`))
    assert.match(said('all', '') ?? '', /,15,,15,For others/)
    assert.match(said('sex', 'Male') ?? '', /,9,,9,For others/)
    for (const part of ['Female', 'Not known']) {
      assert.match(said('sex', part) ?? '', /,\[c\],\[c\],\[c\],For others/)
    }
    assert.match(said('disability', 'No disability') ?? '', /,\[c\],\[c\],\[c\],For others/)
  })
})
