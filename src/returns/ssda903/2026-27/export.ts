import { writerOf } from '../from-record/write.ts'
import { fields2026To27 } from './fields.ts'
import { year2026To27 } from './year.ts'

/** The files of 1 April 2026 to 31 March 2027, from the live record. */
export const ssda903202627Export = writerOf(fields2026To27, year2026To27.tables)
