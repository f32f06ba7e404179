import { deepEqual, equal, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  Temporal,
  atClockTime,
  clockTime,
  dateInLondon,
  dateOfDay,
  dayNumber,
  dayOf,
  endOfDayInLondon,
  instantInLondon,
  instantText,
  london,
  readDate,
  startOfDayInLondon,
  timeInLondon,
  timeOfDay,
} from './temporal.ts'

describe('London time', () => {
  it('ends a day at 24:00, in winter and in summer', () => {
    equal(endOfDayInLondon('2026-03-27'), '2026-03-28T00:00:00Z')
    equal(endOfDayInLondon('2026-07-17'), '2026-07-17T23:00:00Z')
    equal(startOfDayInLondon('2026-07-17'), '2026-07-16T23:00:00Z')
  })

  it('reads a time that does not exist one hour later', () => {
    equal(instantInLondon('2026-03-29', '01:30'), '2026-03-29T01:30:00Z')
    equal(timeInLondon('2026-03-29T01:30:00Z'), '02:30')
  })

  it('reads a time that occurs twice as the first', () => {
    equal(instantInLondon('2026-10-25', '01:30'), '2026-10-25T00:30:00Z')
    equal(timeInLondon('2026-10-25T00:30:00Z'), '01:30')
    equal(timeInLondon('2026-10-25T01:30:00Z'), '01:30')
  })

  it('puts an instant on its London day, not on its day in UTC', () => {
    equal(dateInLondon('2026-07-17T22:59:59Z'), '2026-07-17')
    equal(dateInLondon('2026-07-17T23:00:00Z'), '2026-07-18')
    equal(dateInLondon('2026-12-17T23:30:00Z'), '2026-12-17')
  })

  it('says what Temporal says, for any instant', () => {
    const instants = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2100, 0, 1) })
    fc.assert(
      fc.property(instants, (at) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(london)
        equal(dateOfDay(dayOf(at)), zoned.toPlainDate().toString())
        equal(timeInLondon(instantText(at)), zoned.toPlainTime().toString().slice(0, 5))
      }),
    )
  })

  it('finds the instant that Temporal finds, for any time on days around the clock changes', () => {
    const days = fc.constantFrom(
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-10-24',
      '2026-10-25',
    )
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        const expected = Temporal.PlainDateTime.from(date).add({ minutes }).toZonedDateTime(london)
        equal(atClockTime(dayNumber(date), minutes * 60_000), expected.epochMilliseconds)
      }),
    )
  })

  it('shows on the clock the time it was asked for, unless that time does not exist', () => {
    fc.assert(
      fc.property(
        // Until 1972 the clocks changed an hour later in the night than they have since.
        fc.integer({ min: dayNumber('1981-01-01'), max: 40_000 }),
        fc.integer({ min: 2 * 60, max: 1439 }),
        (day, minutes) => {
          equal(clockTime(atClockTime(day, minutes * 60_000)), minutes * 60_000)
        },
      ),
    )
  })
})

describe('dates and instants as text', () => {
  it('knows the days that do not exist', () => {
    equal(readDate(' 2026-02-28 '), '2026-02-28')
    deepEqual(
      ['2026-02-29', '2026-02-30', '2026-13-01', '2026-3-27', '27/03/2026', ''].map(readDate),
      Array(6).fill(undefined),
    )
    equal(readDate('2028-02-29'), '2028-02-29')
  })

  it('writes instants as the database does, so that they can be compared as text', () => {
    equal(instantText(Date.UTC(2026, 2, 26, 15, 10)), '2026-03-26T15:10:00Z')
    equal(instantText(Date.UTC(2026, 2, 26, 15, 10, 0, 120)), '2026-03-26T15:10:00.12Z')
    equal(instantText(Date.UTC(2026, 2, 26, 0, 0, 10)), '2026-03-26T00:00:10Z')
  })

  it('throws for what is neither, because typed text is read before it comes here', () => {
    throws(() => dayNumber('soon'), RangeError)
    throws(() => dayNumber('2026-03-27T10:00:00Z'), RangeError)
    throws(() => dateInLondon('2026-03-27'), RangeError)
    throws(() => timeOfDay('24:00'), RangeError)
  })
})
