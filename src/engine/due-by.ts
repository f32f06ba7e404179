import type {
  CalendarPeriod,
  CombinedPeriod,
  Period,
  ServicePeriod,
} from '../practice/vocabulary/clock.ts'
import type { DateText, QuestionId } from '../practice/vocabulary/identifiers.ts'
import { addDays, addMonths, ageOn, birthdayOn, daysBetween } from './calendar-days.ts'
import { dueAtInstant, dueOnDay, sooner } from './due-date.ts'
import type { DueDate } from './due-date.ts'
import { endOfServiceDay, isOpenAt, nextOpeningAfter } from './opening-hours.ts'
import type { ServiceHours } from './opening-hours.ts'
import { atClockTime, dateOf, dateOfDay, dayOf, isDay, momentAt, timeOfDay } from './temporal.ts'
import type { Moment } from './temporal.ts'
import {
  addWorkingDays,
  covers,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDaysBefore,
} from './working-days.ts'
import type { WorkingCalendar } from './working-days.ts'

/** What a due date is worked out from besides the moment it counts from. */
export interface DueContext {
  readonly calendar: WorkingCalendar
  readonly hours: ServiceHours
  /** The date of birth of the subject, for a period that depends on age. */
  readonly bornOn?: DateText | undefined
  /** What an answer says as a number, for a period that is as long as it says. */
  readonly answered?: Answered
}

type Answered = (question: QuestionId) => number | undefined

/**
 * When a period that counts from a day or an instant ends (handbook A 1.2 and 1.3). Where the time is wanted and only
 * the day is known, it counts from 00:00, the earliest it can have been.
 */
export function dueBy(period: Period, from: Moment, context: DueContext): DueDate {
  if ('hours' in period)
    return dueAtInstant(momentAt(from) + period.hours * 3_600_000, context.calendar)
  if (isOfService(period)) return dueInService(period, from, context)
  if (isCombined(period)) return dueOfCombined(period, from, context)
  const on = dueOn(period, dateOf(from), context.calendar, context.answered)
  if (on === undefined) throw new RangeError('A period is as long as an answer that is not there')
  const due = dueOnDay(on, from, context.calendar)
  const countsUncovered = 'workingDays' in period && !covers(context.calendar, dateOf(from))
  return countsUncovered ? { ...due, beyondCalendar: true } : due
}

/** The day a period ends, counted from a day; nothing while it is as long as an answer that is not there. */
export function dueOn(
  period: CalendarPeriod,
  from: DateText,
  calendar: WorkingCalendar,
  answered?: Answered,
): DateText | undefined {
  if ('asAnswered' in period) {
    const many = answered?.(period.asAnswered)
    return many === undefined ? undefined : dueOn(soMany(many, period.in), from, calendar)
  }
  if ('workingDays' in period) return addWorkingDays(calendar, from, period.workingDays)
  if ('workingDaysBefore' in period) {
    return workingDaysBefore(calendar, from, period.workingDaysBefore)
  }
  if ('days' in period) return addDays(from, period.days)
  if ('weeks' in period) return addDays(from, period.weeks * 7)
  if ('weeksBefore' in period) return addDays(from, period.weeksBefore * -7)
  if ('months' in period) return addMonths(from, period.months)
  if ('years' in period) return addMonths(from, 12 * period.years)
  if ('monthsBefore' in period) return addMonths(from, -period.monthsBefore)
  if ('daysBeginningWith' in period) return addDays(from, period.daysBeginningWith - 1)
  if ('weeksBeginningWith' in period) return addDays(from, period.weeksBeginningWith * 7 - 1)
  return birthdayOn(from, period.birthday)
}

function soMany(many: number, of: 'working-days' | 'days' | 'weeks' | 'months'): CalendarPeriod {
  if (of === 'working-days') return { workingDays: many }
  if (of === 'days') return { days: many }
  return of === 'weeks' ? { weeks: many } : { months: many }
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
  const fromAt = momentAt(from)
  if ('serviceDay' in period) {
    return dueAtInstant(endOfServiceDay(hours, period.serviceDay, fromAt), context.calendar)
  }
  if ('nextOpening' in period) {
    return dueAtInstant(nextOpeningAfter(hours, period.nextOpening, fromAt), context.calendar)
  }
  if ('dayOfNextOpening' in period) {
    const opening = nextOpeningAfter(hours, period.dayOfNextOpening, fromAt)
    return dueOnDay(dateOfDay(dayOf(opening)), from, context.calendar)
  }
  const open = isDay(from) ? isWorkingDay(calendar, from) : isOpenAt(hours, period.sameDay, fromAt)
  if (open) return dueOnDay(dateOf(from), from, context.calendar)
  const opening = nextOpeningAfter(hours, period.sameDay, fromAt)
  return dueAtInstant(atClockTime(dayOf(opening), timeOfDay(period.otherwiseAt)), context.calendar)
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
    return dueOnDay(addDays(dateOf(from), Math.floor(whole / 2)), from, context.calendar)
  }
  if ('orNextWorkingDay' in period) {
    const { on } = dueBy(period.orNextWorkingDay, from, context)
    return dueOnDay(workingDayOnOrAfter(context.calendar, on), from, context.calendar)
  }
  const young = dueBy(period.within, from, context)
  const older = dueBy(period.otherwise, from, context)
  if (context.bornOn === undefined) return sooner(young, older)
  return ageOn(context.bornOn, young.on).years < period.underAge ? young : older
}
