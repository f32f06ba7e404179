import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tinyEnquiry, practiceWith } from '../../../test/support/tiny-enquiry.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import { checkCatalogue } from '../check.ts'

const [clock] = tinyEnquiry.clocks as readonly [ClockDefinition]

const faultsWith = (...clocks: readonly object[]): readonly string[] =>
  checkCatalogue(
    practiceWith({ enquiry: { clocks: clocks.map((changes) => ({ ...clock, ...changes })) } }),
  )

describe('A clock', () => {
  it('has a source, and a time of the authority’s own or in law', () => {
    assert.deepEqual(faultsWith({ source: [] }), ['enquiry › clocks › T90: has no source'])
    assert.deepEqual(faultsWith({ local: [], statutory: [] }), [
      'enquiry › clocks › T90: has neither a local nor a statutory time',
    ])
  })

  it('runs from and to a moment that somebody records, of the record or of the same child', () => {
    assert.deepEqual(
      faultsWith({ from: { answer: 'zz' }, stops: { answered: ['harm', 'seen'] } }),
      [
        'enquiry › clocks › T90 › from › zz: no such question',
        'enquiry › clocks › T90 › stops › harm: is not a date or an instant',
        'enquiry › clocks › T90 › stops › seen: is not a date or an instant',
        'enquiry › clocks › T90 › stops › seen: is asked of each child, and the clock is one for the record',
      ],
    )
    assert.deepEqual(
      faultsWith({ from: { fact: 'zz', at: 'start' }, stops: { fact: 'yy', at: 'end' } }),
      [
        'enquiry › clocks › T90 › from › zz: no such fact',
        'enquiry › clocks › T90 › stops › yy: no such fact',
      ],
    )
  })

  it('has one version in force on any day', () => {
    assert.deepEqual(faultsWith({ inForceTo: '2026-03-31' }, { inForceFrom: '2026-04-01' }), [])
    assert.deepEqual(faultsWith({ inForceTo: '2026-04-01' }, { inForceFrom: '2026-04-01' }), [
      'enquiry › clocks › T90: two versions of it are in force on the same day',
    ])
  })

  it('gives the authority no longer than the law, as far as the two can be compared', () => {
    const late = ['enquiry › clocks › T90: the local time is later than the limit in law']
    const weeks = (count: number): object => ({ within: { weeks: count } })
    assert.deepEqual(faultsWith({ local: [{ within: { workingDays: 11 } }] }), late)
    assert.deepEqual(faultsWith({ local: [weeks(6)], statutory: [{ within: { days: 42 } }] }), [])
    assert.deepEqual(faultsWith({ local: [weeks(7)], statutory: [{ within: { days: 42 } }] }), late)
    assert.deepEqual(
      faultsWith({ local: [weeks(7)] }),
      [],
      'weeks and working days need a calendar',
    )
    const before = (count: number): object => ({ within: { workingDaysBefore: count } })
    assert.deepEqual(faultsWith({ local: [before(2)], statutory: [before(5)] }), late)
    assert.deepEqual(faultsWith({ local: [before(5)], statutory: [before(2)] }), [])
  })

  it('is one for each child only where there are children', () => {
    const faults = checkCatalogue(
      practiceWith({ enquiry: { about: 'nothing', clocks: [{ ...clock, each: 'child' }] } }),
    )
    assert.ok(
      faults.includes(
        'enquiry › clocks › T90: is one for each child, and the process is about nobody',
      ),
    )
  })
})
