import { add, both, put, type RuleCase } from './case.ts'

export const childInNeedPlanCases: readonly RuleCase[] = [
  {
    rule: '4001',
    breaks: put('protection', { CPPendDate: undefined }),
    holds: both(
      put('protection', { CPPendDate: undefined }),
      put('plan', { CINPlanEndDate: '2025-12-01' }),
    ),
  },
  {
    rule: '4003',
    // A review on the day that a child in need plan begins stands only where the protection plan ends that day. The
    // plan is still open here: the peer looks only at plans that have ended.
    breaks: put('protection', { CPPendDate: '2025-11-19' }),
    holds: put('reviews', { CPPreviewDate: ['2025-11-19', '2025-11-20'] }),
  },
  {
    rule: '4004',
    breaks: add('open', 'CINPlanDates', { CINPlanStartDate: '2026-01-05' }),
    holds: add('open', 'CINPlanDates', {
      CINPlanStartDate: '2026-01-05',
      CINPlanEndDate: '2026-02-05',
    }),
  },
  {
    rule: '4008',
    breaks: put('amina', { PersonDeathDate: '2025-11-19' }),
    holds: put('amina', { PersonDeathDate: '2025-11-20' }),
  },
  {
    rule: '4009Q',
    breaks: both(
      put('plan', { CINPlanEndDate: '2026-01-02' }),
      put('amina', { PersonDeathDate: '2026-01-01' }),
    ),
    holds: both(
      put('plan', { CINPlanEndDate: '2026-01-02' }),
      put('amina', { PersonDeathDate: '2026-01-02' }),
    ),
  },
  {
    rule: '4010',
    breaks: put('plan', { CINPlanStartDate: undefined }),
    holds: put('plan', { CINPlanStartDate: '2026-03-31' }),
  },
  {
    rule: '4011',
    breaks: put('plan', { CINPlanEndDate: '2025-11-19' }),
    holds: put('plan', { CINPlanEndDate: '2025-11-20' }),
  },
  {
    rule: '4012Q',
    breaks: put('plan', { CINPlanEndDate: '2025-11-20' }),
    holds: put('plan', { CINPlanEndDate: '2025-11-21' }),
  },
  {
    rule: '4013',
    breaks: put('plan', { CINPlanEndDate: '2026-04-01' }),
    holds: put('plan', { CINPlanEndDate: '2026-03-31' }),
  },
  {
    rule: '4014',
    breaks: both(
      put('plan', { CINPlanEndDate: '2026-01-05' }),
      add('open', 'CINPlanDates', { CINPlanStartDate: '2026-01-05' }),
    ),
    holds: both(
      put('plan', { CINPlanEndDate: '2026-01-05' }),
      add('open', 'CINPlanDates', { CINPlanStartDate: '2026-01-06' }),
    ),
  },
  {
    rule: '4015',
    breaks: put('plan', { CINPlanStartDate: '2025-05-05' }),
    holds: put('plan', { CINPlanStartDate: '2025-05-06' }),
  },
  {
    rule: '4016',
    breaks: put('plan', { CINPlanStartDate: '2025-11-19' }),
    holds: put('plan', { CINPlanStartDate: '2025-11-21' }),
  },
  {
    rule: '4017',
    breaks: put('plan', { CINPlanStartDate: '2025-05-20', CINPlanEndDate: '2025-05-28' }),
    holds: put('plan', { CINPlanStartDate: '2025-05-20', CINPlanEndDate: '2025-05-27' }),
  },
]
