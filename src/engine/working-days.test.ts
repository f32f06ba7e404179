import { equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { addDays } from './calendar-days.ts'
import {
  addWorkingDays,
  covers,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextWorkingDay,
  warnsAfter,
  workingCalendar,
  workingDayOnOrAfter,
  workingDaysBefore,
  workingDaysBetween,
} from './working-days.ts'

const calendar = workingCalendar(bankHolidays)
const dates = fc.integer({ min: -100, max: 2500 }).map((days) => addDays('2024-01-01', days))
const counts = fc.integer({ min: 1, max: 300 })

describe('a working day', () => {
  it('is Monday to Friday but no bank holiday; the days around Christmas are worked', () => {
    ok(isWorkingDay(calendar, '2026-04-02'))
    for (const closed of ['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '2026-12-28']) {
      ok(!isWorkingDay(calendar, closed), closed)
    }
    ok(isWorkingDay(calendar, '2026-12-29'))
  })

  it('is found before and after a bank-holiday weekend', () => {
    equal(nextWorkingDay(calendar, '2026-12-24'), '2026-12-29')
    equal(lastWorkingDayOnOrBefore(calendar, '2026-12-28'), '2026-12-24')
    equal(lastWorkingDayOnOrBefore(calendar, '2026-12-29'), '2026-12-29')
    equal(workingDayOnOrAfter(calendar, '2026-12-26'), '2026-12-29')
    equal(workingDayOnOrAfter(calendar, '2026-12-24'), '2026-12-24')
  })
})

describe('counting working days', () => {
  const table: readonly [string, number, string, string][] = [
    ['2026-05-02', 1, '2026-05-05', 'a Saturday before a bank holiday makes Tuesday day 1'],
    ['2026-01-10', 1, '2026-01-12', 'a Saturday makes Monday day 1'],
    ['2026-04-02', 1, '2026-04-07', 'Easter is skipped'],
    ['2026-05-22', 1, '2026-05-26', 'the late-May holiday is skipped'],
    ['2026-08-28', 1, '2026-09-01', 'the August holiday is skipped'],
    ['2026-12-24', 2, '2026-12-30', 'Christmas and the day for Boxing Day are skipped'],
    ['2026-12-25', 5, '2027-01-05', 'a holiday is day 0 too, and New Year is skipped'],
  ]
  for (const [from, count, expected, why] of table) {
    it(`${count} from ${from} is ${expected}: ${why}`, () =>
      equal(addWorkingDays(calendar, from, count), expected))
  }

  it('back does not count the date itself', () => {
    equal(workingDaysBefore(calendar, '2026-05-26', 2), '2026-05-21')
    equal(workingDaysBefore(calendar, '2026-05-24', 1), '2026-05-22')
    equal(workingDaysBefore(calendar, '2026-04-07', 1), '2026-04-02')
  })

  it('between two dates gives how long an assessment took (story 1: 35)', () => {
    equal(workingDaysBetween(calendar, '2026-03-26', '2026-05-19'), 35)
    equal(workingDaysBetween(calendar, '2026-05-19', '2026-03-26'), -35)
    equal(workingDaysBetween(calendar, '2026-05-02', '2026-05-04'), 0)
  })

  it('ends on a working day, which counting finds again', () => {
    fc.assert(
      fc.property(dates, counts, (from, count) => {
        const to = addWorkingDays(calendar, from, count)
        ok(isWorkingDay(calendar, to))
        equal(workingDaysBetween(calendar, from, to), count)
      }),
    )
  })

  it('back ends on a working day, from which counting finds the same number', () => {
    fc.assert(
      fc.property(dates, counts, (from, count) => {
        const to = workingDaysBefore(calendar, from, count)
        ok(isWorkingDay(calendar, to))
        equal(workingDaysBetween(calendar, addDays(to, -1), addDays(from, -1)), count)
      }),
    )
  })

  it('never brings a later start to an earlier end, nor more days to an earlier one', () => {
    fc.assert(
      fc.property(dates, counts, (from, count) => {
        const to = addWorkingDays(calendar, from, count)
        ok(addWorkingDays(calendar, addDays(from, 1), count) >= to)
        ok(addWorkingDays(calendar, from, count + 1) > to)
      }),
    )
  })

  it('is the same as stepping from day to day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (from, count) => {
        let stepped = from
        for (let left = count; left > 0; left -= isWorkingDay(calendar, stepped) ? 1 : 0) {
          stepped = addDays(stepped, 1)
        }
        equal(addWorkingDays(calendar, from, count), stepped)
      }),
    )
  })
})

describe('the bank-holiday table', () => {
  it('covers the whole of its years and warns beyond them', () => {
    ok(covers(calendar, '2027-12-31'))
    equal(warnsAfter(calendar, '2027-12-31'), undefined)
    match(warnsAfter(calendar, '2028-01-01') ?? '', /bank holidays of 2028 are not loaded/)
  })

  it('that is empty covers nothing, and still knows weekends', () => {
    const empty = workingCalendar([])
    ok(!covers(empty, '2026-03-26'))
    equal(addWorkingDays(empty, '2026-04-02', 1), '2026-04-03')
    equal(addWorkingDays(empty, '2026-04-03', 1), '2026-04-06')
  })

  it('may name a holiday that falls on a weekend, or twice, without counting it twice', () => {
    const odd = workingCalendar([
      { on: '2026-12-26', name: 'Boxing Day' },
      { on: '2026-12-25', name: 'Christmas Day' },
      { on: '2026-12-25', name: 'Christmas Day' },
    ])
    equal(addWorkingDays(odd, '2026-12-24', 1), '2026-12-28')
  })
})
