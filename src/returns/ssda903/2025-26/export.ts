import { writerOf } from '../from-record/write.ts'
import { fields2025To26 } from './fields.ts'
import { year2025To26 } from './year.ts'

/** The files of 1 April 2025 to 31 March 2026, from the live record. */
export const ssda903202526Export = writerOf(fields2025To26, year2025To26.tables)
