import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarPeriod, Period } from '../practice/vocabulary/clock.ts'
import { dayAfterInWords, ordinal, periodInWords } from './period-words.ts'
import { instantInLondon } from './temporal.ts'
import {
  ageInWords,
  agoInWords,
  counted,
  dateInWords,
  instantInWords,
  listInWords,
  momentInWords,
  timeInWords,
  whenInWords,
} from './words.ts'

describe('dates and times in words', () => {
  it('are those of a London clock', () => {
    equal(dateInWords('2026-03-26'), 'Thu 26 Mar 2026')
    equal(dateInWords('1969-12-28'), 'Sun 28 Dec 1969')
    equal(instantInWords('2026-09-08T22:30:00Z'), 'Tue 8 Sep 2026 23:30')
    equal(timeInWords('2026-03-26T15:10:00Z'), '15:10')
    equal(momentInWords('2026-03-26'), 'Thu 26 Mar 2026')
  })

  it('are near the present said as such', () => {
    const now = instantInLondon('2026-07-17', '23:30')
    const said = (date: string, time: string) => whenInWords(instantInLondon(date, time), now)
    equal(said('2026-07-17', '15:10'), 'today 15:10')
    equal(said('2026-07-18', '09:10'), 'tomorrow 09:10')
    equal(said('2026-07-16', '00:05'), 'yesterday 00:05')
    equal(said('2026-07-19', '09:10'), 'Sun 19 Jul 2026 09:10')
  })
})

describe('an age in words', () => {
  const rows: readonly [string, Parameters<typeof ageInWords>[0], string][] = [
    ['in years', { bornOn: '2018-09-12' }, '7'],
    ['in months before the first birthday', { bornOn: '2026-01-02' }, '4 months'],
    ['in days before the first month', { bornOn: '2026-05-01' }, '1 day'],
    ['on the day of birth', { bornOn: '2026-05-02' }, 'newborn'],
    ['as an estimate', { bornOn: '2011-02-15', estimated: true }, 'about 15'],
    ['of an unborn child', { expectedOn: '2026-05-08' }, 'due 8 May 2026'],
    ['that is not known', {}, 'age not known'],
    ['of a date of birth still to come', { bornOn: '2026-05-03' }, 'not born yet'],
  ]
  for (const [what, born, words] of rows) {
    it(`${what}: ${words}`, () => equal(ageInWords(born, '2026-05-02'), words))
  }
})

describe('lists and counts in words', () => {
  it('read as a person would say them', () => {
    equal(listInWords(['Ruby', 'Kian', 'Jay']), 'Ruby, Kian and Jay')
    equal(listInWords(['Ruby', 'Kian'], 'or'), 'Ruby or Kian')
    equal(listInWords(['Ruby']), 'Ruby')
    equal(listInWords([]), '')
    equal(counted(1, 'working day'), '1 working day')
    equal(counted(0, 'working day'), '0 working days')
  })

  it('have their ordinals', () => {
    equal(
      [1, 2, 3, 4, 11, 12, 13, 17, 21, 112].map(ordinal).join(' '),
      '1st 2nd 3rd 4th 11th 12th 13th 17th 21st 112th',
    )
  })
})

describe('a period in words', () => {
  const services = { 'front-door': 'MASH', 'emergency-duty': 'Emergency Duty Team' }
  const rows: readonly [Period, string][] = [
    [{ workingDays: 1 }, '1 working day'],
    [{ workingDaysBefore: 2 }, '2 working days before'],
    [{ hours: 72 }, '72 hours'],
    [{ days: 0 }, 'the same day'],
    [{ days: 28 }, '28 days'],
    [{ weeks: 6 }, '6 weeks'],
    [{ weeksBefore: 8 }, '8 weeks before'],
    [{ months: 3 }, '3 months'],
    [{ monthsBefore: 6 }, '6 months before'],
    [{ years: 1 }, '1 year'],
    [{ asAnswered: 'length', in: 'working-days' }, 'as many working days as “How long?” says'],
    [{ daysBeginningWith: 8 }, '8 days beginning with that day'],
    [{ weeksBeginningWith: 26 }, '26 weeks beginning with that day'],
    [{ birthday: 17 }, 'by their 17th birthday'],
    [{ serviceDay: 'front-door' }, '1 working day in the hours of the MASH'],
    [{ nextOpening: 'front-door' }, 'by the next opening of the MASH'],
    [{ dayOfNextOpening: 'front-door' }, 'by the end of the day the MASH next opens'],
    [
      { sameDay: 'front-door', otherwiseAt: '10:00' },
      'the same day, or by 10:00 on the day the MASH next opens',
    ],
    [
      { soonest: [{ months: 3 }, { workingDays: 20 }] },
      'the soonest of 3 months and 20 working days',
    ],
    [{ inTurn: [{ workingDays: 20 }, { months: 3 }] }, '20 working days and then 3 months'],
    [{ halfOf: { months: 3 } }, 'half way through 3 months'],
    [{ orNextWorkingDay: { months: 1 } }, '1 month, or the next working day'],
    [
      { underAge: 5, within: { months: 6 }, otherwise: { months: 12 } },
      '6 months while under 5, otherwise 12 months',
    ],
  ]
  const named = (): string => '“How long?”'
  for (const [period, words] of rows) {
    it(words, () => equal(periodInWords(period, services, named), words))
  }

  it('as long as an answer says is one that the record says, where nobody can name the question', () => {
    const period = { inTurn: [{ asAnswered: 'length', in: 'months' }, { days: 1 }] } as const
    equal(periodInWords(period, services), 'as many months as the record says and then 1 day')
  })
})

describe('The day that a period ends', () => {
  const rows: readonly (readonly [CalendarPeriod, string])[] = [
    [{ days: 0 }, 'the start'],
    [{ workingDays: 1 }, '1 working day after the start'],
    [{ years: 2 }, '2 years after the start'],
    [{ asAnswered: 'length', in: 'weeks' }, 'as many weeks as the record says after the start'],
    [{ weeksBefore: 6 }, '6 weeks before the start'],
    [{ weeksBeginningWith: 26 }, 'the end of 26 weeks beginning with the start'],
    [{ birthday: 16 }, 'their 16th birthday'],
  ]
  for (const [period, words] of rows) {
    it(words, () => equal(dayAfterInWords(period, 'the start'), words))
  }
})

describe('How long ago something was', () => {
  const now = '2026-03-26T15:10:00Z'
  const rows = [
    ['2026-03-26T15:10:00Z', '0 minutes ago'],
    ['2026-03-26T14:11:00Z', '59 minutes ago'],
    ['2026-03-26T14:10:00Z', '1 hour ago'],
    ['2026-03-24T02:09:00Z', '61 hours ago'],
    ['2026-03-22T15:11:00Z', '95 hours ago'],
    ['2026-03-22T15:10:00Z', '4 days ago'],
  ] as const
  for (const [instant, words] of rows) it(words, () => equal(agoInWords(instant, now), words))
})
