import type { DirectoryRules } from '../../practice/vocabulary/directory.ts'
import type { DateText } from '../../practice/vocabulary/identifiers.ts'
import { addDays, addMonths } from '../calendar-days.ts'

/** Does somebody stand for what an entry says? */
export type Assurance = 'assured' | 'due-soon' | 'overdue'

/** When an entry that was looked at on a day is to be looked at again. */
export const reviewAfter = (assuredOn: DateText, { review }: DirectoryRules): DateText =>
  addMonths(assuredOn, review.months)

/** Overdue the day after its review was due; due soon from the day its keeper is reminded. */
export function assuranceOf(
  reviewOn: DateText,
  today: DateText,
  { review }: DirectoryRules,
): Assurance {
  if (today > reviewOn) return 'overdue'
  return today >= addDays(reviewOn, -review.remindDays) ? 'due-soon' : 'assured'
}
