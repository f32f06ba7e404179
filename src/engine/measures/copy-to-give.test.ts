import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { practiceWith } from '../../../test/support/tiny-enquiry.ts'
import { measures } from '../../practice/measures/index.ts'
import { cutsLeftOut, leftOut, type PartCounts } from './copy-to-give.ts'

const practice = practiceWith({ catalogue: { measures } })
const smallest = measures.smallestShared
const isSmall = (number: number): boolean => number > 0 && number < smallest

const part = (cut: string, place: string | null, counted: number, met = counted): PartCounts => ({
  ...{ cut, place, counted, met: Math.min(met, counted) },
  ...{ total: 0, valued: 0, workers: 0 },
})

/** The same things, sorted into parts in several ways at once. */
const things = fc.array(
  fc.record({
    met: fc.boolean(),
    sex: fc.constantFrom('female', 'male', null),
    age: fc.constantFrom('under-1', '1-to-4', '5-to-9', '10-to-15'),
    disability: fc.oneof({ weight: 9, arbitrary: fc.constant('none') }, fc.constant('disabled')),
  }),
  { maxLength: 80 },
)
const cuts = ['sex', 'age', 'disability'] as const

describe('a copy for others', () => {
  it('hides in every cut what is small, and what could be worked out from the whole and the parts that are shown', () => {
    fc.assert(
      fc.property(things, (all) => {
        const parts = cuts.flatMap((cut) =>
          [...new Set(all.map((one) => one[cut]))].map((place) => {
            const those = all.filter((one) => one[cut] === place)
            return part(cut, place, those.length, those.filter(({ met }) => met).length)
          }),
        )
        const { whole, isHidden } = leftOut(parts, practice)
        for (const cut of cuts) {
          const of = parts.filter((one) => one.cut === cut)
          const kept = of.filter(isHidden)
          if (whole) assert.equal(kept.length, of.length)
          else {
            for (const number of [
              (one: PartCounts) => one.counted,
              (one: PartCounts) => one.met,
              (one: PartCounts) => one.counted - one.met,
            ]) {
              assert.ok(of.every((one) => isHidden(one) || !isSmall(number(one))))
              assert.ok(!isSmall(kept.reduce((sum, one) => sum + number(one), 0)))
            }
            assert.notEqual(kept.length, 1)
          }
        }
      }),
    )
  })

  it('hides the boys with the three girls of whom they would tell, and leaves ages that tell nothing', () => {
    const parts = [
      part('sex', 'female', 3),
      part('sex', 'male', 40),
      part('age', '5-to-9', 20),
      part('age', '10-to-15', 23),
      part('team', 'any', 43),
    ]
    const { whole, isHidden } = leftOut(parts, practice)
    assert.equal(whole, false)
    assert.deepEqual(parts.map(isHidden), [true, true, false, false, true])
  })

  it('says nothing of areas made of districts, nor of places inside one, which a hidden district could be worked out from', () => {
    const areas = [{ id: 'north', title: 'North', districts: [] }]
    const nhs = { id: 'nhs-area', title: 'NHS area', areas, source: [] }
    const { catalogue } = practice
    const cuts = [...measures.cuts.filter((cut) => !('areas' in cut)), nhs]
    const withAreas = { ...practice, catalogue: { ...catalogue, measures: { ...measures, cuts } } }
    assert.deepEqual(cutsLeftOut(withAreas), ['team', 'centre', 'nhs-area'])
    assert.ok(
      leftOut([part('nhs-area', 'north', 40)], withAreas).isHidden(part('nhs-area', 'north', 40)),
    )
  })

  it('says nothing at all of a whole that is small', () => {
    const { whole, isHidden } = leftOut([part('sex', 'female', 4)], practice)
    assert.ok(whole && isHidden(part('age', '5-to-9', 4)))
  })
})
