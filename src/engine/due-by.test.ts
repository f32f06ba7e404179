import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { hours } from '../../authorities/lancashire/hours.ts'
import type { Period } from '../practice/vocabulary/clock.ts'
import { addDays } from './calendar-days.ts'
import { dueBy } from './due-by.ts'
import { serviceHours } from './opening-hours.ts'
import { endOfDayInLondon, instantInLondon, instantText, milliseconds } from './temporal.ts'
import { workingCalendar } from './working-days.ts'

const calendar = workingCalendar(bankHolidays)
const context = { calendar, hours: serviceHours(hours, calendar) }
const dueOn = (period: Period, from: string): string => dueBy(period, from, context).on

describe('hours', () => {
  const table: readonly [string, string, string][] = [
    ['the clocks going forward', '2026-03-27T21:00:00Z', '2026-03-30T21:00:00Z'],
    ['the clocks going back', '2026-10-24T22:40:00Z', '2026-10-27T22:40:00Z'],
  ]
  for (const [through, from, to] of table) {
    it(`are 72 elapsed hours through ${through}`, () => {
      equal(dueBy({ hours: 72 }, from, context).at, to)
    })
  }

  it('are elapsed hours wherever they are counted from, through both clock changes of 2026', () => {
    const aroundAChange = fc
      .tuple(
        fc.constantFrom(Date.UTC(2026, 2, 26), Date.UTC(2026, 9, 22)),
        fc.integer({ min: 0, max: 5 * 86_400_000 }),
      )
      .map(([start, offset]) => instantText(start + offset))
    fc.assert(
      fc.property(aroundAChange, fc.integer({ min: 1, max: 100 }), (from, count) => {
        const due = dueBy({ hours: count }, from, context)
        equal(milliseconds(due.at) - milliseconds(from), count * 3_600_000)
        equal(due.precision, 'instant')
      }),
    )
  })

  it('count from 00:00 where only the day is known, the earliest it can have been', () => {
    equal(dueBy({ hours: 72 }, '2026-06-10', context).at, instantInLondon('2026-06-13', '00:00'))
  })
})

describe('a day', () => {
  it('is due until 24:00 in London, summer or winter', () => {
    equal(dueBy({ weeks: 1 }, '2026-07-17', context).at, '2026-07-24T23:00:00Z')
    equal(dueBy({ weeks: 1 }, '2026-11-17', context).at, '2026-11-25T00:00:00Z')
  })

  it('counts from the London day of an instant', () => {
    equal(dueOn({ days: 1 }, instantInLondon('2026-07-17', '00:10')), '2026-07-18')
  })

  it('is not moved off a day that is not worked, and has a planning date before it', () => {
    const due = dueBy({ days: 28 }, '2026-11-30', context)
    deepEqual([due.on, due.planningOn], ['2026-12-28', '2026-12-24'])
  })

  it('has no planning date before the day it counts from', () => {
    equal(dueBy({ days: 1 }, '2026-05-02', context).planningOn, undefined)
    equal(dueBy({ days: 0 }, '2026-05-02', context).on, '2026-05-02')
  })
})

describe('periods of the register', () => {
  const table: readonly [string, Period, string, string][] = [
    [
      'T54: 26 weeks beginning with the day of issue',
      { weeksBeginningWith: 26 },
      '2026-07-13',
      '2027-01-10',
    ],
    [
      'T56: eight days beginning with the day of the order',
      { daysBeginningWith: 8 },
      '2026-07-13',
      '2026-07-20',
    ],
    ['T110: eight weeks before the order ends', { weeksBefore: 8 }, '2026-12-01', '2026-10-06'],
    [
      'E7: three months before 18, born on 29 February',
      { inTurn: [{ birthday: 18 }, { monthsBefore: 3 }] },
      '2008-02-29',
      '2025-12-01',
    ],
    [
      'T76: by the second review',
      { inTurn: [{ workingDays: 20 }, { months: 3 }] },
      '2026-07-17',
      '2026-11-14',
    ],
    [
      'T106: a month that has no such day',
      { orNextWorkingDay: { months: 1 } },
      '2026-08-31',
      '2026-09-30',
    ],
    ['T106: onto a Saturday', { orNextWorkingDay: { months: 1 } }, '2026-09-03', '2026-10-05'],
    ['six months from the end of August', { months: 6 }, '2026-08-31', '2027-02-28'],
    [
      'whichever falls first',
      { soonest: [{ months: 3 }, { workingDays: 20 }] },
      '2026-05-01',
      '2026-06-02',
    ],
    ['half way, rounded down', { halfOf: { days: 5 } }, '2026-05-01', '2026-05-03'],
  ]
  for (const [what, period, from, expected] of table) {
    it(what, () => equal(dueOn(period, from), expected))
  }

  it('T04: out of hours it is routed by 10:00 on the day of the first opening', () => {
    const openCase: Period = { sameDay: 'front-door', otherwiseAt: '10:00' }
    const due = (date: string, time: string) =>
      dueBy(openCase, instantInLondon(date, time), context)
    equal(due('2026-09-08', '11:00').at, endOfDayInLondon('2026-09-08'))
    equal(due('2026-09-08', '06:30').at, instantInLondon('2026-09-08', '10:00'))
    equal(due('2026-09-04', '20:00').at, instantInLondon('2026-09-07', '10:00'))
    equal(dueBy(openCase, '2026-09-08', context).on, '2026-09-08')
    equal(dueBy(openCase, '2026-09-05', context).at, instantInLondon('2026-09-07', '10:00'))
  })

  it('T65: the age on the day it would be due decides', () => {
    const health: Period = { underAge: 5, within: { months: 6 }, otherwise: { months: 12 } }
    const due = (bornOn?: string) => dueBy(health, '2026-06-01', { ...context, bornOn }).on
    equal(due('2021-12-02'), '2026-12-01')
    equal(due('2021-12-01'), '2027-06-01')
    equal(due(undefined), '2026-12-01')
  })

  it('a period in turn with no parts is a fault', () => {
    throws(() => dueOn({ inTurn: [] }, '2026-05-01'), RangeError)
  })
})

describe('past the bank holidays that are loaded', () => {
  it('a deadline warns, and one within them does not', () => {
    equal(dueBy({ months: 6 }, '2027-07-01', context).beyondCalendar, true)
    equal(dueBy({ workingDays: 1 }, '2027-12-31', context).beyondCalendar, true)
    equal(dueBy({ hours: 72 }, '2027-12-30T10:00:00Z', context).beyondCalendar, true)
    equal(dueBy({ workingDays: 20 }, '2027-11-01', context).beyondCalendar, undefined)
  })

  it('a deadline warns that was counted from before them', () => {
    const first = bankHolidays[0]!.on.slice(0, 4)
    equal(dueBy({ workingDays: 10 }, addDays(`${first}-01-01`, -5), context).beyondCalendar, true)
    equal(dueBy({ birthday: 17 }, '2010-04-14', context).beyondCalendar, undefined)
  })
})

describe('every period forward', () => {
  it('ends on or after the day it counts from, and later for a later start', () => {
    const count = fc.integer({ min: 0, max: 200 })
    const forward: fc.Arbitrary<Period> = fc.oneof(
      count.map((workingDays) => ({ workingDays })),
      count.map((days) => ({ days })),
      count.map((weeks) => ({ weeks })),
      count.map((months) => ({ months })),
      count.map((daysBeginningWith) => ({ daysBeginningWith: daysBeginningWith + 1 })),
      count.map((months) => ({ orNextWorkingDay: { months } })),
      count.map((days) => ({ halfOf: { days } })),
    )
    const dates = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2025-01-01', days))
    fc.assert(
      fc.property(forward, dates, (period, from) => {
        ok(dueOn(period, from) >= from)
        ok(dueOn(period, addDays(from, 1)) >= dueOn(period, from))
      }),
    )
  })
})
