import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, ageOn, birthdayOn, daysBetween } from './calendar-days.ts'
import { dateOfDay, readDate } from './temporal.ts'

const dates = fc.integer({ min: 0, max: 40_000 }).map(dateOfDay)

describe('months', () => {
  const table: readonly [string, number, string][] = [
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-24', 6, '2027-02-24'],
    ['2026-12-22', 2, '2027-02-22'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
  ]
  for (const [from, months, expected] of table) {
    it(`${months} from ${from} is ${expected}`, () => equal(addMonths(from, months), expected))
  }

  it('keep the day-number, or take the last day of a month that has none', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months)
        equal(readDate(to), to)
        const isLastDay = addDays(to, 1).endsWith('-01')
        ok(to.slice(8) === from.slice(8) || (isLastDay && to.slice(8) < from.slice(8)))
        const [a, b] = [from, to].map(
          (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)),
        )
        equal(b! - a!, months)
      }),
    )
  })
})

describe('a birthday', () => {
  const bornOnLeapDay: readonly [number, string][] = [
    [1, '2009-03-01'],
    [4, '2012-02-29'],
    [16, '2024-02-29'],
    [17, '2025-03-01'],
    [18, '2026-03-01'],
    [20, '2028-02-29'],
    [92, '2100-03-01'],
  ]
  for (const [age, expected] of bornOnLeapDay) {
    it(`of ${age} for someone born on 29 February 2008 is ${expected}`, () =>
      equal(birthdayOn('2008-02-29', age), expected))
  }

  it('turns the age on the day itself, and on no day before it', () => {
    equal(ageOn('2008-02-29', '2026-02-28').years, 17)
    equal(ageOn('2008-02-29', '2026-03-01').years, 18)
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 25 }), (bornOn, age) => {
        const birthday = birthdayOn(bornOn, age)
        deepEqual(ageOn(bornOn, birthday), { years: age, months: 0, days: 0 })
        equal(ageOn(bornOn, addDays(birthday, -1)).years, age - 1)
      }),
    )
  })
})

describe('an age', () => {
  it('is counted in years, months beyond them and days beyond those', () => {
    deepEqual(ageOn('2026-01-02', '2026-05-02'), { years: 0, months: 4, days: 0 })
    deepEqual(ageOn('2018-09-12', '2026-03-26'), { years: 7, months: 6, days: 14 })
    deepEqual(ageOn('2026-01-31', '2026-03-01'), { years: 0, months: 1, days: 1 })
  })

  it('is below nought before birth', () => ok(ageOn('2026-05-01', '2026-04-30').years < 0))
})

describe('days between', () => {
  it('tell a re-referral from one a year and more ago (story 6)', () => {
    equal(daysBetween('2025-09-10', '2026-08-28'), 352)
    equal(daysBetween('2026-08-28', '2026-10-02'), 35)
    equal(daysBetween('2025-09-10', '2026-10-02'), 387)
  })

  it('are the inverse of adding days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        equal(daysBetween(from, addDays(from, days)), days)
      }),
    )
  })
})
