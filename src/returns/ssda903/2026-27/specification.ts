import { specificationOf } from '../specification.ts'
import { year2026To27 } from './year.ts'

/** The return of 1 April 2026 to 31 March 2027. */
export const ssda903202627 = specificationOf(year2026To27)
