import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { airyOf, milesInWords, pointOf, positionOf } from './national-grid.ts'

const inDegrees = (radians: number): number => (radians * 180) / Math.PI
const near = (actual: number, wanted: number, by: number): void => {
  assert.ok(Math.abs(actual - wanted) < by, `${actual} is not ${wanted}`)
}

describe('the National Grid', () => {
  it('is turned into degrees as in the worked example of the Ordnance Survey', () => {
    const { latitude, longitude } = airyOf({ easting: 651_409.903, northing: 313_177.27 })
    near(inDegrees(latitude), 52 + 39 / 60 + 27.2531 / 3600, 1e-7)
    near(inDegrees(longitude), 1 + 43 / 60 + 4.5177 / 3600, 1e-7)
  })

  it('is where the maps of the world have it', () => {
    const { latitude, longitude } = positionOf({ easting: 651_409.903, northing: 313_177.27 })
    near(latitude, 52.657977, 0.0001)
    near(longitude, 1.716038, 0.0001)
  })

  it('is found from a postcode to 100 metres, however it is typed, and from no other text', () => {
    const table = { 'BB1 4': { from: [3700, 4300], units: 'AA2.13 LH0.7' } }
    assert.deepEqual(pointOf(table, 'bb14aa'), { easting: 370_250, northing: 431_350 })
    assert.deepEqual(pointOf(table, 'BB1 4LH'), { easting: 370_050, northing: 430_750 })
    for (const text of ['BB1 4AB', 'BB2 4AA', 'BB1 4', '', 'my house']) {
      assert.equal(pointOf(table, text), undefined, text)
    }
  })

  it('says how far in miles, with a tenth where it is near', () => {
    assert.equal(milesInWords(0), '0.0 miles')
    assert.equal(milesInWords(1600), '1 mile')
    assert.equal(milesInWords(4828), '3.0 miles')
    assert.equal(milesInWords(20_000), '12 miles')
  })
})
