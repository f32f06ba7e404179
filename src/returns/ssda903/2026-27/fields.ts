import { fields2025To26 } from '../2025-26/fields.ts'
import type { Fields903 } from '../from-record/fields.ts'

/** As the year before; the orders of the new file are dated facts of their own (handbook C 2.5). */
export const fields2026To27: Fields903 = { ...fields2025To26, year: '2026-27' }
