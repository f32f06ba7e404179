import { equal, ok, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { hours } from '../../authorities/lancashire/hours.ts'
import { endOfServiceDay, isOpen, nextOpening, serviceHours } from './opening-hours.ts'
import { atClockTime, dayOf, instantInLondon, instantText, milliseconds } from './temporal.ts'
import { workingCalendar, workingDayAfter } from './working-days.ts'

const calendar = workingCalendar(bankHolidays)
const lancashire = serviceHours(hours, calendar)
const london = (text: string): string => instantInLondon(text.slice(0, 10), text.slice(11))

describe('the front door', () => {
  const table: readonly [string, boolean, string][] = [
    ['2026-03-26 07:59', false, '2026-03-26 08:00'],
    ['2026-03-26 08:00', true, '2026-03-27 08:00'],
    ['2026-03-26 19:59', true, '2026-03-27 08:00'],
    ['2026-03-26 20:00', false, '2026-03-27 08:00'],
    ['2026-03-28 12:00', false, '2026-03-30 08:00'],
    ['2026-05-02 23:40', false, '2026-05-05 08:00'],
    ['2026-12-24 21:00', false, '2026-12-29 08:00'],
  ]
  for (const [at, open, next] of table) {
    it(`is ${open ? 'open' : 'closed'} at ${at} and next opens at ${next}`, () => {
      equal(isOpen(lancashire, 'front-door', london(at)), open)
      equal(nextOpening(lancashire, 'front-door', london(at)), london(next))
    })
  }
})

describe('the emergency duty team', () => {
  const instants = fc
    .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 1) })
    .map(instantText)

  it('is open exactly when the front door is not', () => {
    fc.assert(
      fc.property(instants, (at) => {
        equal(isOpen(lancashire, 'emergency-duty', at), !isOpen(lancashire, 'front-door', at))
      }),
    )
  })

  it('opens when the front door closes', () => {
    equal(
      nextOpening(lancashire, 'emergency-duty', london('2026-03-26 09:00')),
      london('2026-03-26 20:00'),
    )
    equal(
      nextOpening(lancashire, 'emergency-duty', london('2026-03-27 21:00')),
      london('2026-03-30 20:00'),
    )
  })

  it('may have hours of its own, over midnight', () => {
    const source = hours[0]!.source
    const own = serviceHours(
      [{ service: 'emergency-duty', opens: '17:00', closes: '09:00', source }],
      calendar,
    )
    ok(isOpen(own, 'emergency-duty', london('2026-03-26 08:59')))
    ok(!isOpen(own, 'emergency-duty', london('2026-03-26 09:00')))
    ok(isOpen(own, 'emergency-duty', london('2026-03-28 12:00')))
  })
})

describe('hours that nobody gave', () => {
  it('are a fault of the pack, not a guess', () => {
    throws(
      () => isOpen(serviceHours([], calendar), 'front-door', london('2026-03-26 09:00')),
      /no opening hours/,
    )
  })

  it('cannot be counted as a day where a service is open overnight', () => {
    throws(
      () => endOfServiceDay(lancashire, 'emergency-duty', milliseconds('2026-03-26T09:00:00Z')),
      /overnight/,
    )
  })
})

describe('rule T01', () => {
  const table: readonly [string, string, string][] = [
    ['Friday 16:30', '2026-01-09 16:30', '2026-01-12 16:30'],
    ['Friday 22:00', '2026-01-09 22:00', '2026-01-12 20:00'],
    ['Saturday 14:00', '2026-01-10 14:00', '2026-01-12 20:00'],
    ['Tuesday 06:30', '2026-01-13 06:30', '2026-01-14 08:00'],
    ['the eve of Good Friday', '2026-04-02 11:00', '2026-04-07 11:00'],
    ['a Friday before the clocks go forward', '2026-03-27 16:30', '2026-03-30 16:30'],
    ['a Friday before the clocks go back', '2026-10-23 16:30', '2026-10-26 16:30'],
    ['the minute the front door closes', '2026-01-13 20:00', '2026-01-14 20:00'],
    ['just before midnight', '2026-01-13 23:59', '2026-01-14 20:00'],
    ['just after midnight', '2026-01-14 00:01', '2026-01-15 08:00'],
  ]
  for (const [when, received, due] of table) {
    it(`gives a contact received on ${when} until ${due}`, () => {
      equal(
        instantText(endOfServiceDay(lancashire, 'front-door', milliseconds(london(received)))),
        london(due),
      )
    })
  }

  it('never gives longer than the close of the first working day after receipt, and always some time', () => {
    const instants = fc.integer({ min: Date.UTC(2025, 0, 2), max: Date.UTC(2027, 11, 1) })
    fc.assert(
      fc.property(instants, (received) => {
        const due = endOfServiceDay(lancashire, 'front-door', received)
        const close = atClockTime(workingDayAfter(calendar, dayOf(received), 1), 20 * 3_600_000)
        ok(due > received)
        ok(due <= close)
        ok(due - received >= 12 * 3_600_000)
      }),
    )
  })

  it('never gives an earlier deadline to a contact received later', () => {
    const instants = fc.integer({ min: Date.UTC(2025, 0, 2), max: Date.UTC(2027, 11, 1) })
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 86_400_000 }), (received, later) => {
        const due = (at: number) => endOfServiceDay(lancashire, 'front-door', at)
        ok(due(received + later) >= due(received))
      }),
    )
  })
})
