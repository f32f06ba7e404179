import { add, both, put, type RuleCase } from './case.ts'

const started = (on: string) => ({ S47ActualStartDate: on, ICPCnotRequired: '0' })

export const section47Cases: readonly RuleCase[] = [
  {
    rule: '1104',
    breaks: put('section47', { DateOfInitialCPC: '2025-05-05' }),
    holds: put('section47', { DateOfInitialCPC: '2025-05-06' }),
  },
  {
    rule: '2884',
    breaks: put('open', { DateOfInitialCPC: '2025-05-27' }),
    holds: put('open', { DateOfInitialCPC: '2025-05-28' }),
  },
  {
    rule: '2889',
    breaks: put('section47', { S47ActualStartDate: '2025-05-05' }),
    holds: put('section47', { S47ActualStartDate: '2025-05-06' }),
  },
  {
    rule: '2991Q',
    breaks: put('open', { Assessments: [] }),
    holds: put('closed', { Assessments: [] }),
  },
  {
    rule: '8615',
    breaks: put('section47', { S47ActualStartDate: '2025-05-28' }),
    holds: put('section47', { S47ActualStartDate: '2025-05-27' }),
  },
  {
    rule: '8675Q',
    // 15 working days before 31 March 2026 is 10 March.
    breaks: put('enquiry', { S47ActualStartDate: '2026-03-09' }),
    holds: put('enquiry', { S47ActualStartDate: '2026-03-10' }),
  },
  {
    rule: '8715',
    breaks: put('section47', { DateOfInitialCPC: '2025-03-31' }),
    holds: put('section47', { DateOfInitialCPC: '2025-04-01' }),
  },
  {
    rule: '8740',
    breaks: put('enquiry', { S47ActualStartDate: '2025-03-31', ICPCnotRequired: 'false' }),
    holds: put('enquiry', { S47ActualStartDate: '2025-03-31', ICPCnotRequired: 'true' }),
  },
  {
    rule: '8839',
    breaks: add('beforeBirth', 'Section47', started('2026-03-23')),
    holds: add('beforeBirth', 'Section47', { ...started('2026-03-23'), ICPCnotRequired: '1' }),
  },
  {
    rule: '8870Q',
    breaks: put('section47', { InitialCPCtarget: '2025-05-31' }),
    holds: put('section47', { InitialCPCtarget: '2025-05-30' }),
  },
  {
    rule: '8875',
    breaks: put('section47', { DateOfInitialCPC: '2025-06-01' }),
    holds: put('section47', { DateOfInitialCPC: '2025-06-02' }),
  },
  {
    rule: '8890',
    breaks: add('open', 'Section47', started('2025-05-27')),
    holds: both(
      put('section47', { DateOfInitialCPC: undefined, ICPCnotRequired: '1' }),
      add('open', 'Section47', started('2025-05-27')),
    ),
  },
]
