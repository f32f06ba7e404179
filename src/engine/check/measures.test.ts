import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { Measure } from '../../practice/vocabulary/measure.ts'
import { detachedYouthWork } from '../../practice/early-help/youth/detached.ts'
import { checkMeasures } from './measures.ts'

const onTheStreet: Measure = {
  id: 'met',
  title: 'Met',
  group: 'Street',
  definition: 'Whoever was met.',
  counted: {
    process: detachedYouthWork.id,
    by: 'happened',
    rows: { list: 'met', number: 'number', district: 'district', topic: 'about' },
  },
  unit: { number: 'things' },
  better: 'neither',
  source: [...tinyEnquiry.basis],
}

const faultsOf = (measure: Measure): readonly string[] =>
  checkMeasures(
    practiceWith({
      catalogue: {
        processes: [detachedYouthWork],
        measures: {
          ...{ readBy: [], measures: [measure], notCounted: [], cuts: [] },
          ...{ smallestShared: 6, copiesFor: [], source: [] },
        },
      },
    }),
  )

describe('A measure of what is no child’s', () => {
  it('counts rows of a list that there is, by a number in each', () => {
    assert.deepEqual(faultsOf(onTheStreet), [])
    const rows = { list: 'place', number: 'number', district: 'shire', topic: 'weather' }
    const process = detachedYouthWork.id
    assert.deepEqual(faultsOf({ ...onTheStreet, counted: { process, by: 'happened', rows } }), [
      'measures › met › counted › place: is no list',
      'measures › met › counted › shire: no such question',
      'measures › met › counted › weather: no such question',
    ])
    const byAge = { list: 'met', number: 'ageBand', district: 'district' }
    assert.deepEqual(
      faultsOf({ ...onTheStreet, counted: { process, by: 'happened', rows: byAge } }),
      ['measures › met › counted › met › ageBand: is no number'],
    )
  })

  it('asks of what it says, and is cut as there are cuts', () => {
    const filled: Measure = {
      ...onTheStreet,
      counted: { groups: 'places' },
      unit: { share: { detail: 'filled', is: ['yes'] } },
    }
    assert.deepEqual(faultsOf(filled), [])
    assert.deepEqual(faultsOf({ ...filled, cutBy: ['centre'] }), [
      'measures › met › centre: no such cut',
    ])
    assert.deepEqual(faultsOf({ ...filled, unit: { share: { lasted: 'at-least', months: 1 } } }), [
      'measures › met › share: asks about a fact, and none is counted',
    ])
  })
})
