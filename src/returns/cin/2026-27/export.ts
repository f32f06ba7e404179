import type { ReturnWriter } from '../../exports.ts'
import { censusOfYear } from '../2025-26/export.ts'

/** The census of 1 April 2026 to 31 March 2027, as far as it is known: the elements of the year before it. */
export const cin202627Export: ReturnWriter = {
  pieces: (work, madeFor) => censusOfYear(work, madeFor, 2027),
}
