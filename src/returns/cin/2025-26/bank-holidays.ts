import type { BankHoliday } from '../../../practice/vocabulary/authority.ts'

// Bank holidays in England and Wales as announced on gov.uk, Open Government Licence v3.0: the department counts
// working days over them, whatever calendar an authority keeps for itself.
export const bankHolidays: readonly BankHoliday[] = [
  { on: '2025-01-01', name: 'New Year’s Day' },
  { on: '2025-04-18', name: 'Good Friday' },
  { on: '2025-04-21', name: 'Easter Monday' },
  { on: '2025-05-05', name: 'Early May bank holiday' },
  { on: '2025-05-26', name: 'Spring bank holiday' },
  { on: '2025-08-25', name: 'Summer bank holiday' },
  { on: '2025-12-25', name: 'Christmas Day' },
  { on: '2025-12-26', name: 'Boxing Day' },
  { on: '2026-01-01', name: 'New Year’s Day' },
]
