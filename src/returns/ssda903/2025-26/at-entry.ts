import { atEntryOf } from '../from-record/at-entry.ts'
import { fields2025To26 } from './fields.ts'
import { inPractice, notAtEntry } from './in-practice.ts'
import { year2025To26 } from './year.ts'

/** The return of 1 April 2025 to 31 March 2026, as it is judged child by child. */
export const ssda903202526AtEntry = atEntryOf(fields2025To26, year2025To26, inPractice, notAtEntry)
