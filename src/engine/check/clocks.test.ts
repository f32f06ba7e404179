import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tinyEnquiry, practiceWith } from '../../../test/support/tiny-enquiry.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
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
      faultsWith({
        each: 'child',
        from: { fact: 'zz', at: 'start' },
        stops: { fact: 'yy', at: 'end' },
      }),
      [
        'enquiry › clocks › T90 › from › zz: no such fact',
        'enquiry › clocks › T90 › stops › yy: no such fact',
      ],
    )
  })

  it('stops at an answer that is asked for on a page, not only beside one of its outcomes', () => {
    const questions = {
      ...tinyEnquiry.questions,
      toldAt: { kind: 'instant', text: 'When were they told?' },
    } as const
    const outcomes = {
      ...tinyEnquiry.outcomes,
      closed: { ...tinyEnquiry.outcomes.closed!, asks: ['toldAt'] },
    }
    const clocks = [{ ...clock, stops: { answered: ['toldAt'] } }]
    assert.deepEqual(checkCatalogue(practiceWith({ enquiry: { questions, outcomes, clocks } })), [
      'enquiry › clocks › T90 › stops › toldAt: is asked on no page',
    ])
  })

  it('that hangs on a child’s fact or birth is one for each child', () => {
    const plan = { fact: 'open-plan', at: 'start' }
    assert.deepEqual(faultsWith({ from: plan, stops: plan }), [
      'enquiry › clocks › T90 › from › open-plan: is of each child, and the clock is one for the record',
      'enquiry › clocks › T90 › stops › open-plan: is of each child, and the clock is one for the record',
    ])
    assert.deepEqual(faultsWith({ from: { subject: 'born' } }), [
      'enquiry › clocks › T90 › from: is of each child, and the clock is one for the record',
    ])
    assert.deepEqual(faultsWith({ each: 'child', from: plan, stops: plan }), [])
  })

  it('that comes round says until when', () => {
    const round = { each: 'child', from: { fact: 'open-plan', at: 'start', every: true } }
    assert.deepEqual(faultsWith(round), [
      'enquiry › clocks › T90 › from: comes round, and no “when” says until when',
    ])
    assert.deepEqual(faultsWith({ ...round, when: { holds: 'open-plan' } }), [])
  })

  it('that says the earliest day leaves the authority no sooner one, and none to extend', () => {
    const earliest = { notBefore: true, statutory: [{ within: { months: 6 } }] }
    assert.deepEqual(faultsWith({ ...earliest, local: [{ within: { months: 9 } }] }), [])
    assert.deepEqual(faultsWith({ ...earliest, local: [{ within: { months: 3 } }] }), [
      'enquiry › clocks › T90: the local time is sooner than the law allows',
    ])
    const extension = { atMost: { months: 12 }, reasons: 'partner' }
    assert.deepEqual(faultsWith({ ...earliest, local: [], extension }), [
      'enquiry › clocks › T90: is the earliest day for something, and can be extended',
    ])
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

  it('is as long as a number that somebody has to give, of the record or of the same child', () => {
    const asLong = (kind: object, further: object = {}): readonly string[] => {
      const questions = {
        ...tinyEnquiry.questions,
        length: { kind: 'number', text: 'For how long?', ...kind },
      } as ProcessDefinition['questions']
      const [first, ...rest] = tinyEnquiry.pages
      return checkCatalogue(
        practiceWith({
          enquiry: {
            questions,
            pages: [{ ...first!, asks: [...first!.asks, 'length'] }, ...rest],
            clocks: [
              {
                ...clock,
                ...further,
                local: [
                  { within: { soonest: [{ years: 1 }, { asAnswered: 'length', in: 'weeks' }] } },
                ],
              },
            ],
          },
        }),
      )
    }
    const at = 'enquiry › clocks › T90 › local[0] › within › length'
    assert.deepEqual(asLong({ needed: 'to-submit' }), [])
    assert.deepEqual(asLong({ kind: 'text', needed: 'to-submit' }), [`${at}: is not a number`])
    assert.deepEqual(asLong({}), [`${at}: says how long, and need not be answered`])
    const each = { needed: 'to-submit', each: 'child' }
    assert.deepEqual(asLong(each, { each: 'child' }), [])
    assert.deepEqual(asLong(each), [
      `${at}: is asked of each child, and the clock is one for the record`,
    ])
  })

  it('compares years with months', () => {
    const within = (local: object): readonly string[] =>
      faultsWith({ local: [{ within: local }], statutory: [{ within: { years: 1 } }] })
    assert.deepEqual(within({ months: 12 }), [])
    assert.deepEqual(within({ months: 13 }), [
      'enquiry › clocks › T90: the local time is later than the limit in law',
    ])
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
