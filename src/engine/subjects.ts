import type { SubjectTest } from '../practice/vocabulary/condition.ts'
import { ageOn, daysBetween } from './calendar-days.ts'

/** What is known of a person, as far as a condition or a line on a page needs it. */
export interface Subject {
  readonly bornOn?: string | undefined
  readonly expectedOn?: string | undefined
  readonly restricted: boolean
  readonly diedOn?: string | undefined
  readonly lookedAfterBy?: string | undefined
  readonly place: 'district' | 'out-of-area' | 'unknown'
}

/** An expected date further off than this is refused: no pregnancy is longer (intake rule 9). */
export const longestPregnancyDays = 280

/** Which of the closed set of tests a subject passes on a day, the day the record is about. */
export function subjectTests(subject: Subject, on: string): ReadonlySet<SubjectTest> {
  const tests = new Set<SubjectTest>()
  if (subject.bornOn) {
    tests.add('born')
    if (ageOn(subject.bornOn, on).years >= 18) tests.add('adult')
  } else if (subject.expectedOn) {
    tests.add('unborn')
    if (daysBetween(on, subject.expectedOn) > longestPregnancyDays) tests.add('due-beyond-40-weeks')
  } else {
    tests.add('age-unknown')
  }
  if (subject.restricted) tests.add('restricted')
  if (subject.diedOn) tests.add('deceased')
  if (subject.lookedAfterBy) tests.add('looked-after-by-another-authority')
  if (subject.place === 'out-of-area') tests.add('lives-out-of-area')
  if (subject.place === 'unknown') tests.add('district-unknown')
  return tests
}
