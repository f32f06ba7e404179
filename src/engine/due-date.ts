import type { DateText } from '../practice/vocabulary/identifiers.ts'
import {
  dateOf,
  dateOfDay,
  dayNumber,
  dayOf,
  instantText,
  isDay,
  milliseconds,
  startOfDay,
} from './temporal.ts'
import type { DayNumber, InstantText, Moment } from './temporal.ts'
import { covers, lastWorkingDayOnOrBefore } from './working-days.ts'
import type { WorkingCalendar } from './working-days.ts'

/** When something is due, as it is stored. */
export interface Due {
  /** The instant due; for a day it is 24:00 London, which is 00:00 of the next. */
  readonly at: InstantText
  readonly precision: 'day' | 'instant'
}

/** When something is due, as it is worked out. */
export interface DueDate extends Due {
  /** The London day it is due on. */
  readonly on: DateText
  /** The last working day before a due day that is none: the deadline does not move, the work has to. */
  readonly planningOn?: DateText
  /** The bank holidays of its year are not loaded, so that it may be wrong and must warn (handbook A 1.1). */
  readonly beyondCalendar?: true
}

export function dueAtInstant(at: number, calendar: WorkingCalendar): DueDate {
  const on = dateOfDay(dayOf(at))
  const due = { at: instantText(at), precision: 'instant', on } as const
  return covers(calendar, on) ? due : { ...due, beyondCalendar: true }
}

/** A due day, counted from a moment: a working day before that moment is no planning date. */
export function dueOnDay(on: DateText, from: Moment, calendar: WorkingCalendar): DueDate {
  const at = instantText(startOfDay(dayNumber(on) + 1))
  const due = { at, precision: 'day', on } as const
  const planningOn = lastWorkingDayOnOrBefore(calendar, on)
  const plans = planningOn !== on && (planningOn >= dateOf(from) || on < dateOf(from))
  return {
    ...due,
    ...(plans ? { planningOn } : {}),
    ...(covers(calendar, on) ? {} : { beyondCalendar: true }),
  }
}

/** Whichever falls first. */
export const sooner = <One extends Due>(a: One, b: One): One => (isAfter(a, b) ? b : a)

export const isAfter = (a: Due, b: Due): boolean => milliseconds(a.at) > milliseconds(b.at)

/** Has it passed at this instant? A day has at 24:00; an instant is still in time when it strikes. */
export function isPastAt(due: Due, at: number): boolean {
  const dueAt = milliseconds(due.at)
  return due.precision === 'day' ? at >= dueAt : at > dueAt
}

/** Has it passed at this moment? A day alone is in time on the day it is due. */
export const isPast = (due: Due, moment: Moment): boolean =>
  isDay(moment) ? dayNumber(moment) > dayDue(due) : isPastAt(due, milliseconds(moment))

/** The London day it is due on: the one that ends at the instant, where only a day was set. */
export const dayDue = (due: Due): DayNumber =>
  dayOf(milliseconds(due.at) - (due.precision === 'day' ? 1 : 0))
