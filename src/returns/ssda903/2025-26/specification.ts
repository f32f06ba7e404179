import { specificationOf } from '../specification.ts'
import { year2025To26 } from './year.ts'

/** The return of 1 April 2025 to 31 March 2026. */
export const ssda903202526 = specificationOf(year2025To26)
