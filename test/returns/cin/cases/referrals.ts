import { add, both, put, type RuleCase } from './case.ts'

export const referralCases: readonly RuleCase[] = [
  {
    rule: '4000',
    breaks: add('noAction', 'CINPlanDates', { CINPlanStartDate: '2025-10-01' }),
    holds: add('closed', 'CINPlanDates', { CINPlanStartDate: '2025-06-01' }),
  },
  {
    rule: '8555Q',
    breaks: put('amina', { PersonDeathDate: '2025-05-05' }),
    holds: put('amina', { PersonDeathDate: '2025-05-06' }),
  },
  {
    rule: '8568',
    breaks: put('open', { ReferralNFA: 'no' }),
    holds: put('open', { ReferralNFA: 'false' }),
  },
  {
    rule: '8569Q',
    // 31 March 2025 was a Monday: one working day before the year.
    breaks: put('noAction', { CINreferralDate: '2025-03-30' }),
    holds: put('noAction', { CINreferralDate: '2025-03-31' }),
  },
  {
    rule: '8600',
    breaks: put('open', { CINreferralDate: '2026-04-01' }),
    holds: put('open', { CINreferralDate: '2026-03-31' }),
  },
  {
    rule: '8606',
    breaks: put('beforeBirth', { CINreferralDate: '2025-08-24' }),
    holds: put('beforeBirth', { CINreferralDate: '2025-08-25' }),
  },
  {
    rule: '8610',
    breaks: put('open', { PrimaryNeedCode: undefined }),
    holds: put('noAction', { PrimaryNeedCode: undefined }),
  },
  {
    rule: '8650',
    breaks: put('open', { PrimaryNeedCode: 'N10' }),
    holds: put('open', { PrimaryNeedCode: 'N0' }),
  },
  {
    rule: '8831',
    breaks: add('noAction', 'Assessments', { AssessmentActualStartDate: '2025-09-02' }),
    holds: add('noAction', 'Assessments', { AssessmentInternalReviewDate: '2025-09-02' }),
  },
  {
    rule: '8832',
    breaks: add('noAction', 'ChildProtectionPlans', { CPPstartDate: '2025-09-20' }),
    holds: both(
      add('noAction', 'ChildProtectionPlans', { CPPstartDate: '2025-09-20' }),
      put('noAction', { ReferralNFA: '0' }),
    ),
  },
  {
    rule: '8866',
    breaks: put('open', { CINreferralDate: '2013-04-01', ReferralSource: '1E' }),
    holds: put('open', { CINreferralDate: '2013-03-31', ReferralSource: undefined }),
  },
]
