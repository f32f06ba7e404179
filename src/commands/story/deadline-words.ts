import type { Due } from '../../engine/due-date.ts'
import { dayDue } from '../../engine/due-date.ts'
import type { DeadlineStatus } from '../../engine/deadline-status.ts'
import { dateOfDay } from '../../engine/temporal.ts'
import { dueInWords } from '../../engine/timescales.ts'

/** The words of handbook A 1.5, as a story writes them. */
export const inWords = {
  completedInTime: 'done in time',
  completedLate: 'done late',
  due: 'due',
  dueSoon: 'due soon',
  dueToday: 'due today',
  overdueLocal: 'overdue',
  overdueStatutory: 'overdue by law',
  cancelled: 'cancelled',
  notBefore: 'not before',
  extended: 'extended',
} as const satisfies Readonly<Record<DeadlineStatus, string>>

export const readsWords = Object.values(inWords)

/** "Fri 27 Mar 2026 15:10" or "end of Fri 27 Mar 2026". */
export const dueText = (due: Due): string => dueInWords({ ...due, on: dateOfDay(dayDue(due)) })
