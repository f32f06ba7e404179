import { add, both, put, type RuleCase } from './case.ts'

const later = (on: string) => ({
  CPPstartDate: on,
  InitialCategoryOfAbuse: 'EMO',
  LatestCategoryOfAbuse: 'EMO',
  NumberOfPreviousCPP: '1',
})

export const childProtectionPlanCases: readonly RuleCase[] = [
  {
    rule: '1105',
    breaks: put('protection', { CPPstartDate: '2025-05-05' }),
    holds: put('protection', { CPPstartDate: '2025-05-06' }),
  },
  {
    rule: '2885',
    breaks: put('protection', { CPPstartDate: '2025-05-28' }),
    // A family that moved in: the conference stands in the episode, and the enquiry called for none.
    holds: both(
      put('section47', { DateOfInitialCPC: undefined, ICPCnotRequired: '1' }),
      put('open', { DateOfInitialCPC: '2025-05-27' }),
    ),
  },
  {
    rule: '8720',
    breaks: put('protection', { CPPstartDate: '2026-04-01' }),
    holds: put('protection', { CPPstartDate: '2020-01-01' }),
  },
  {
    rule: '8730',
    breaks: put('protection', { NumberOfPreviousCPP: '-1' }),
    holds: put('protection', { NumberOfPreviousCPP: '12' }),
  },
  {
    rule: '8840',
    breaks: put('protection', { CPPendDate: '2025-05-27' }),
    holds: put('protection', { CPPendDate: '2025-05-28' }),
  },
  {
    rule: '8841',
    breaks: put('reviews', { CPPreviewDate: ['2025-08-20', '2025-05-27'] }),
    holds: put('reviews', { CPPreviewDate: ['2025-08-20', '2025-05-28'] }),
  },
  {
    rule: '8842Q',
    breaks: add('protection', 'Reviews', { CPPreviewDate: '' }),
    holds: add('protection', 'Reviews', { CPPreviewDate: '2025-10-01' }),
  },
  {
    rule: '8905',
    breaks: put('protection', { InitialCategoryOfAbuse: 'NEGLECT' }),
    holds: put('protection', { InitialCategoryOfAbuse: 'MUL' }),
  },
  {
    rule: '8910',
    breaks: put('protection', { LatestCategoryOfAbuse: undefined }),
    holds: put('protection', { LatestCategoryOfAbuse: 'SAB' }),
  },
  {
    rule: '8915',
    breaks: put('amina', { PersonDeathDate: '2025-05-26' }),
    holds: put('amina', { PersonDeathDate: '2025-05-27' }),
  },
  {
    rule: '8920',
    breaks: put('amina', { PersonDeathDate: '2025-11-19' }),
    holds: put('amina', { PersonDeathDate: '2025-11-20' }),
  },
  {
    rule: '8925',
    breaks: put('protection', { CPPendDate: '2025-05-26' }),
    holds: put('protection', { CPPendDate: '2025-05-27' }),
  },
  {
    rule: '8930',
    breaks: put('protection', { CPPendDate: '2026-04-01' }),
    holds: put('protection', { CPPendDate: '2026-03-31' }),
  },
  {
    rule: '8935',
    breaks: both(
      put('protection', { CPPendDate: undefined }),
      add('open', 'ChildProtectionPlans', later('2025-12-01')),
    ),
    holds: add('open', 'ChildProtectionPlans', later('2025-12-01')),
  },
  {
    rule: '8940',
    breaks: add('open', 'ChildProtectionPlans', later('2025-11-20')),
    holds: add('open', 'ChildProtectionPlans', later('2025-11-21')),
  },
]
