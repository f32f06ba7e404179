import { year2025To26 } from '../2025-26/year.ts'
import { publish, type Year903 } from '../specification.ts'
import { deprivationOfLibertyRules } from './deprivation-of-liberty.ts'
import wording from './wording.json' with { type: 'json' }

/** The return for 1 April 2026 to 31 March 2027: the year before, and deprivation of liberty orders with 11 rules. */
export const year2026To27: Year903 = {
  year: '2026-27',
  tables: [...year2025To26.tables, 'DoLo'],
  rules: [...year2025To26.rules, ...publish(wording, deprivationOfLibertyRules)],
}
