import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import { cuts } from '../../practice/measures/cuts.ts'
import { leavingCareLists } from '../../practice/codes/leaving-care.ts'
import { earlyHelpLists } from '../../practice/codes/early-help.ts'
import { ethnicity, disability, sex } from '../../practice/codes/person.ts'
import type { MeasureCut } from '../../practice/vocabulary/measure.ts'
import { cutFaults } from './cuts.ts'

const [source] = tinyEnquiry.basis
const codeLists = [sex, ethnicity, disability, ...earlyHelpLists, ...leavingCareLists]
const practice = practiceWith({ catalogue: { codeLists } })
const bySex: MeasureCut = {
  id: 'sex',
  title: 'Sex',
  said: 'sex',
  parts: [{ id: 'female', title: 'Female', codes: ['F'] }],
  source: [source!],
}
const byAge: MeasureCut = {
  id: 'age',
  title: 'Age',
  ages: [
    { id: 'young', title: 'Young', from: 0, under: 10 },
    { id: 'old', title: 'Old', from: 10 },
  ],
  source: [source!],
}
const faultsOf = (...all: readonly MeasureCut[]): readonly string[] => cutFaults(all, practice)

describe('What figures are cut by', () => {
  it('has no fault as it stands in the practice model', () => {
    assert.deepEqual(faultsOf(...cuts), [])
    assert.deepEqual(faultsOf(bySex, byAge), [])
  })

  it('is not called as a place is, nor as another cut', () => {
    assert.deepEqual(faultsOf({ ...bySex, id: 'team' }), [
      'measures › by team: another cut has this id',
    ])
    assert.deepEqual(faultsOf(bySex, { ...byAge, id: 'sex' }), [
      'measures › by sex: another cut has this id',
    ])
  })

  it('has a source, and codes that there are, each in one part', () => {
    const female = { id: 'female', title: 'Female', codes: ['F', 'X'] }
    assert.deepEqual(
      faultsOf({ ...bySex, source: [], parts: [female, { ...female, codes: ['F'] }] }),
      [
        'measures › by sex: has no source',
        'measures › by sex › female: two parts have this id',
        'measures › by sex › X: no such code',
        'measures › by sex › F: stands in two parts',
      ],
    )
  })

  it('names what the thing itself says by a list that there is', () => {
    const byTopic: MeasureCut = {
      ...{ id: 'topic', title: 'Topic', detail: 'topic', source: [source!] },
      codes: 'no-such-list',
    }
    assert.deepEqual(faultsOf(byTopic), ['measures › by topic › no-such-list: no such code list'])
  })

  it('has ages that follow each other without a gap', () => {
    const gap = [
      { id: 'young', title: 'Young', from: 0, under: 9 },
      { id: 'old', title: 'Old', from: 10 },
    ]
    assert.deepEqual(faultsOf({ ...byAge, ages: gap }), [
      'measures › by age › young: does not end where the next begins',
    ])
  })
})
