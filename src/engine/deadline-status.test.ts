import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { deadlineStatus, type DeadlineRead } from './deadline-status.ts'
import { endOfDayInLondon, instantInLondon, instantText } from './temporal.ts'
import { workingCalendar } from './working-days.ts'

const calendar = workingCalendar(bankHolidays)
const day = (date: string) => ({ at: endOfDayInLondon(date), precision: 'day' }) as const
const london = (text: string): string => instantInLondon(text.slice(0, 10), text.slice(11))
const instant = (text: string) => ({ at: london(text), precision: 'instant' }) as const

// Story 1: 20 working days end on Mon 27 April 2026, 45 on Wed 3 June.
const assessment: DeadlineRead = {
  startedAt: '2026-03-26',
  local: day('2026-04-27'),
  statutory: day('2026-06-03'),
}
// Story 1: the contact decision.
const decision: DeadlineRead = {
  startedAt: london('2026-03-26 15:10'),
  local: instant('2026-03-27 15:10'),
  statutory: day('2026-03-27'),
}
const returnInterview: DeadlineRead = {
  startedAt: london('2026-10-23 17:00'),
  local: instant('2026-10-26 16:00'),
  statutory: instant('2026-10-26 16:00'),
}
const careLeaver: DeadlineRead = { startedAt: '2026-11-30', statutory: day('2026-12-28') }

const rows: readonly [string, DeadlineRead, string, string, string][] = [
  [
    'more than five working days left',
    assessment,
    '2026-04-17 09:00',
    'due',
    '6 working days left',
  ],
  ['five working days left', assessment, '2026-04-20 09:00', 'dueSoon', '5 working days left'],
  ['the last day', assessment, '2026-04-27 23:59', 'dueToday', 'due today'],
  ['the day after', assessment, '2026-04-28 00:00', 'overdueLocal', '1 working day over'],
  [
    'within the statutory limit still',
    assessment,
    '2026-06-03 23:59',
    'overdueLocal',
    '25 working days over',
  ],
  [
    'past the statutory limit',
    assessment,
    '2026-06-04 00:00',
    'overdueStatutory',
    '26 working days over',
  ],
  [
    'a short time, due later today',
    decision,
    '2026-03-27 03:09',
    'dueToday',
    '12 hours 1 minute left',
  ],
  ['a short time just begun', decision, '2026-03-26 15:11', 'due', '23 hours 59 minutes left'],
  ['the last minutes', decision, '2026-03-27 14:45', 'dueToday', '25 minutes left'],
  ['the last seconds', decision, '2026-03-27 15:10', 'dueToday', 'less than a minute left'],
  [
    'an hour and a quarter late',
    decision,
    '2026-03-27 16:25',
    'overdueLocal',
    '1 hour 15 minutes over',
  ],
  ['three days late', decision, '2026-03-30 16:25', 'overdueStatutory', '1 working day over'],
  [
    'all of 72 hours, over a weekend in which the clocks go back',
    returnInterview,
    '2026-10-23 17:00',
    'due',
    '72 hours left',
  ],
  [
    'hours of the law before half of a weekend',
    returnInterview,
    '2026-10-25 03:59',
    'due',
    '36 hours 1 minute left',
  ],
  [
    'hours of the law after half of a weekend',
    returnInterview,
    '2026-10-25 04:00',
    'dueSoon',
    '36 hours left',
  ],
  [
    'hours of the law gone by',
    returnInterview,
    '2026-10-28 17:30',
    'overdueStatutory',
    '49 hours 30 minutes over',
  ],
  [
    'hours of the law long gone',
    returnInterview,
    '2026-11-02 16:00',
    'overdueStatutory',
    '7 days over',
  ],
  [
    'no working day left, two calendar days',
    careLeaver,
    '2026-12-26 09:00',
    'dueSoon',
    '2 days left',
  ],
  [
    'a bank holiday that was not moved, gone by',
    careLeaver,
    '2026-12-29 00:00',
    'overdueStatutory',
    '1 working day over',
  ],
]

describe('an open deadline', () => {
  for (const [when, deadline, now, status, timeLeft] of rows) {
    it(`with ${when} is ${status}: ${timeLeft}`, () => {
      const found = deadlineStatus(deadline, london(now), calendar)
      deepEqual([found.status, found.timeLeft], [status, timeLeft])
    })
  }

  it('of 72 hours of the law says hours at every minute of them, and never working days', () => {
    const startedAt = london('2026-10-23 17:00')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 72 * 60 - 1 }), (minutes) => {
        const now = instantText(Date.parse(startedAt) + minutes * 60_000)
        const { timeLeft } = deadlineStatus(returnInterview, now, calendar)
        const [, hours = '0'] = /(\d+) hours?/.exec(timeLeft) ?? []
        const [, rest = '0'] = /(\d+) minutes?/.exec(timeLeft) ?? []
        equal(Number(hours) * 60 + Number(rest), 72 * 60 - minutes, timeLeft)
      }),
    )
  })

  it('over a weekend says days, for none of them is worked', () => {
    const found = deadlineStatus(
      { startedAt: '2026-04-01', local: day('2026-04-10') },
      london('2026-04-12 10:00'),
      calendar,
    )
    deepEqual([found.status, found.timeLeft], ['overdueLocal', '2 days over'])
  })

  it('that was extended says so, until it is close', () => {
    const extended = { ...assessment, local: day('2026-05-22'), extended: true }
    const at = (now: string) => deadlineStatus(extended, london(now), calendar).status
    equal(at('2026-04-28 09:00'), 'extended')
    equal(at('2026-05-18 09:00'), 'dueSoon')
    equal(at('2026-05-23 09:00'), 'overdueLocal')
  })

  it('that lies before what it counts from (a report before its conference) has five working days to be soon', () => {
    const report = { startedAt: '2026-05-26', local: day('2026-05-21') }
    deepEqual(
      ['2026-05-01 09:00', '2026-05-15 09:00'].map(
        (now) => deadlineStatus(report, london(now), calendar).status,
      ),
      ['due', 'dueSoon'],
    )
  })

  it('with no date at all is a fault', () => {
    throws(
      () => deadlineStatus({ startedAt: '2026-05-26' }, london('2026-05-26 09:00'), calendar),
      RangeError,
    )
  })
})

describe('a finished deadline', () => {
  const met = (deadline: DeadlineRead, metAt: string) => {
    const { status, timeLeft } = deadlineStatus(
      { ...deadline, metAt },
      london('2026-11-01 09:00'),
      calendar,
    )
    return [status, timeLeft]
  }

  it('is in time up to its last moment', () => {
    deepEqual(met(assessment, london('2026-04-27 23:59')), ['completedInTime', 'done in time'])
    deepEqual(met(decision, london('2026-03-27 15:10')), ['completedInTime', 'done in time'])
    deepEqual(met(assessment, '2026-04-27'), ['completedInTime', 'done in time'])
  })

  it('is late locally after the local date, and late after the statutory one', () => {
    deepEqual(met(assessment, london('2026-04-28 00:00')), ['completedLate', 'done late locally'])
    deepEqual(met(assessment, '2026-06-03'), ['completedLate', 'done late locally'])
    deepEqual(met(assessment, '2026-06-04'), ['completedLate', 'done late'])
    deepEqual(met(careLeaver, '2026-12-29'), ['completedLate', 'done late'])
  })

  it('was cancelled, whatever the time', () => {
    const cancelled = { ...assessment, cancelled: true }
    equal(deadlineStatus(cancelled, london('2026-11-01 09:00'), calendar).status, 'cancelled')
  })
})

describe('the share of time left', () => {
  it('runs from one to nought, and never back', () => {
    const share = (at: number) => deadlineStatus(assessment, instantText(at), calendar).shareLeft
    const instants = fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 6, 1) })
    equal(share(Date.UTC(2026, 2, 1)), 1)
    equal(share(Date.UTC(2026, 6, 1)), 0)
    fc.assert(
      fc.property(instants, fc.nat(86_400_000), (at, later) => ok(share(at + later) <= share(at))),
    )
  })

  it('never gets less urgent as time passes', () => {
    const order = ['due', 'dueSoon', 'dueToday', 'overdueLocal', 'overdueStatutory']
    const instants = fc.integer({ min: Date.UTC(2026, 2, 26), max: Date.UTC(2026, 6, 1) })
    fc.assert(
      fc.property(
        instants,
        fc.nat(20 * 86_400_000),
        fc.constantFrom(assessment, decision),
        (at, later, deadline) => {
          const rank = (now: number) =>
            order.indexOf(deadlineStatus(deadline, instantText(now), calendar).status)
          ok(rank(at) >= 0 && rank(at + later) >= rank(at))
        },
      ),
    )
  })
})
