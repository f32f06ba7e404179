import type {
  CalendarPeriod,
  CombinedPeriod,
  Period,
  ServicePeriod,
} from '../practice/vocabulary/clock.ts'
import type { DateText } from '../practice/vocabulary/identifiers.ts'
import { addDays, addMonths, ageOn, birthdayOn, daysBetween } from './calendar-days.ts'
import { endOfServiceDay, isOpenAt, nextOpeningAfter } from './opening-hours.ts'
import type { ServiceHours } from './opening-hours.ts'
import {
  atClockTime,
  dateOfDay,
  dayNumber,
  dayOf,
  instantText,
  isDay,
  milliseconds,
  startOfDay,
  timeOfDay,
} from './temporal.ts'
import type { InstantText, Moment } from './temporal.ts'
import {
  addWorkingDays,
  covers,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  workingDayOnOrAfter,
  workingDaysBefore,
} from './working-days.ts'
import type { WorkingCalendar } from './working-days.ts'

/** When something is due. */
export interface DueDate {
  /** Done before this instant is in time; a day ends at 24:00 London. */
  readonly at: InstantText
  readonly precision: 'day' | 'instant'
  /** The London day it is due on. */
  readonly on: DateText
  /** The last working day before a due day that is none: the deadline does not move, the work has to. */
  readonly planningOn?: DateText
  /** The bank holidays of its year are not loaded, so that it may be wrong and must warn (handbook A 1.1). */
  readonly beyondCalendar?: true
}

/** What a due date is worked out from besides the moment it counts from. */
export interface DueContext {
  readonly calendar: WorkingCalendar
  readonly hours: ServiceHours
  /** The date of birth of the subject, for a period that depends on age. */
  readonly bornOn?: DateText | undefined
}

/**
 * When a period that counts from a day or an instant ends (handbook A 1.2 and 1.3). Where the time is wanted and only
 * the day is known, it counts from 00:00, the earliest it can have been.
 */
export function dueBy(period: Period, from: Moment, context: DueContext): DueDate {
  if ('hours' in period) return instant(instantOf(from) + period.hours * 3_600_000, context)
  if (isOfService(period)) return dueInService(period, from, context)
  if (isCombined(period)) return dueOfCombined(period, from, context)
  const on = dueOn(period, dateOf(from), context.calendar)
  const due = day(on, from, context)
  const countsUncovered = 'workingDays' in period && !covers(context.calendar, dateOf(from))
  return countsUncovered ? { ...due, beyondCalendar: true } : due
}

function dueOn(period: CalendarPeriod, from: DateText, calendar: WorkingCalendar): DateText {
  if ('workingDays' in period) return addWorkingDays(calendar, from, period.workingDays)
  if ('workingDaysBefore' in period) {
    return workingDaysBefore(calendar, from, period.workingDaysBefore)
  }
  if ('days' in period) return addDays(from, period.days)
  if ('weeks' in period) return addDays(from, period.weeks * 7)
  if ('weeksBefore' in period) return addDays(from, period.weeksBefore * -7)
  if ('months' in period) return addMonths(from, period.months)
  if ('monthsBefore' in period) return addMonths(from, -period.monthsBefore)
  if ('daysBeginningWith' in period) return addDays(from, period.daysBeginningWith - 1)
  if ('weeksBeginningWith' in period) return addDays(from, period.weeksBeginningWith * 7 - 1)
  return birthdayOn(from, period.birthday)
}

const isOfService = (
  period: Exclude<Period, { readonly hours: number }>,
): period is ServicePeriod =>
  'serviceDay' in period ||
  'nextOpening' in period ||
  'dayOfNextOpening' in period ||
  'sameDay' in period

function dueInService(period: ServicePeriod, from: Moment, context: DueContext): DueDate {
  const { hours, calendar } = context
  const fromAt = instantOf(from)
  if ('serviceDay' in period) {
    return instant(endOfServiceDay(hours, period.serviceDay, fromAt), context)
  }
  if ('nextOpening' in period) {
    return instant(nextOpeningAfter(hours, period.nextOpening, fromAt), context)
  }
  if ('dayOfNextOpening' in period) {
    const opening = nextOpeningAfter(hours, period.dayOfNextOpening, fromAt)
    return day(dateOfDay(dayOf(opening)), from, context)
  }
  const open = isDay(from) ? isWorkingDay(calendar, from) : isOpenAt(hours, period.sameDay, fromAt)
  if (open) return day(dateOf(from), from, context)
  const opening = nextOpeningAfter(hours, period.sameDay, fromAt)
  return instant(atClockTime(dayOf(opening), timeOfDay(period.otherwiseAt)), context)
}

const isCombined = (period: CalendarPeriod | CombinedPeriod): period is CombinedPeriod =>
  'soonest' in period ||
  'inTurn' in period ||
  'halfOf' in period ||
  'orNextWorkingDay' in period ||
  'underAge' in period

function dueOfCombined(period: CombinedPeriod, from: Moment, context: DueContext): DueDate {
  if ('soonest' in period) {
    return period.soonest.map((one) => dueBy(one, from, context)).reduce(sooner)
  }
  if ('inTurn' in period) {
    const [first, ...rest] = period.inTurn
    if (!first) throw new RangeError('A period in turn has no parts')
    const due = dueBy(first, from, context)
    if (rest.length === 0) return due
    return dueBy({ inTurn: rest }, due.precision === 'day' ? due.on : due.at, context)
  }
  if ('halfOf' in period) {
    const whole = daysBetween(dateOf(from), dueBy(period.halfOf, from, context).on)
    return day(addDays(dateOf(from), Math.floor(whole / 2)), from, context)
  }
  if ('orNextWorkingDay' in period) {
    const { on } = dueBy(period.orNextWorkingDay, from, context)
    return day(workingDayOnOrAfter(context.calendar, on), from, context)
  }
  const young = dueBy(period.within, from, context)
  const older = dueBy(period.otherwise, from, context)
  if (context.bornOn === undefined) return sooner(young, older)
  return ageOn(context.bornOn, young.on).years < period.underAge ? young : older
}

/** Whichever falls first. */
export const sooner = (a: DueDate, b: DueDate): DueDate =>
  milliseconds(b.at) < milliseconds(a.at) ? b : a

function instant(at: number, { calendar }: DueContext): DueDate {
  const on = dateOfDay(dayOf(at))
  const due = { at: instantText(at), precision: 'instant', on } as const
  return covers(calendar, on) ? due : { ...due, beyondCalendar: true }
}

function day(on: DateText, from: Moment, { calendar }: DueContext): DueDate {
  const at = instantText(startOfDay(dayNumber(on) + 1))
  const planningOn = lastWorkingDayOnOrBefore(calendar, on)
  // A working day before the clock began is no plan.
  const planned = planningOn !== on && (planningOn >= dateOf(from) || on < dateOf(from))
  return {
    at,
    precision: 'day',
    on,
    ...(planned ? { planningOn } : {}),
    ...(covers(calendar, on) ? {} : { beyondCalendar: true }),
  }
}

const instantOf = (moment: Moment): number =>
  isDay(moment) ? startOfDay(dayNumber(moment)) : milliseconds(moment)

const dateOf = (moment: Moment): DateText =>
  isDay(moment) ? moment : dateOfDay(dayOf(milliseconds(moment)))
