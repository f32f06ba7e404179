import { inPractice, notAtEntry } from '../2025-26/in-practice.ts'
import { atEntryOf } from '../from-record/at-entry.ts'
import { fields2026To27 } from './fields.ts'
import { inPractice as added } from './in-practice.ts'
import { year2026To27 } from './year.ts'

/** The return of 1 April 2026 to 31 March 2027, as it is judged child by child. */
export const ssda903202627AtEntry = atEntryOf(
  fields2026To27,
  year2026To27,
  { ...inPractice, ...added },
  notAtEntry,
)
