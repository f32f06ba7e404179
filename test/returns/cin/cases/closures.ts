import { add, both, put, type RuleCase } from './case.ts'

const another = { ReferralSource: '6', PrimaryNeedCode: 'N1', ReferralNFA: '0' }

export const closureCases: readonly RuleCase[] = [
  {
    rule: '2990',
    breaks: add('closed', 'CINPlanDates', { CINPlanStartDate: '2025-06-01' }),
    holds: both(
      add('closed', 'CINPlanDates', { CINPlanStartDate: '2025-06-01' }),
      put('closed', { ReasonForClosure: 'RC7' }),
    ),
  },
  {
    rule: '8565',
    breaks: add('closed', 'CINPlanDates', {
      CINPlanStartDate: '2025-06-01',
      CINPlanEndDate: '2025-07-02',
    }),
    holds: add('closed', 'CINPlanDates', {
      CINPlanStartDate: '2025-06-01',
      CINPlanEndDate: '2025-07-01',
    }),
  },
  {
    rule: '8585Q',
    breaks: put('closed', { ReasonForClosure: 'RC2' }),
    holds: both(
      put('closed', { ReasonForClosure: 'RC2' }),
      put('ben', { PersonDeathDate: '2025-07-01' }),
    ),
  },
  {
    rule: '8620',
    breaks: put('closed', { CINclosureDate: '2025-03-31' }),
    holds: put('closed', { CINclosureDate: '2025-04-01' }),
  },
  {
    rule: '8630',
    breaks: put('closed', { CINclosureDate: '2025-04-09' }),
    holds: put('closed', { CINclosureDate: '2025-04-10' }),
  },
  {
    rule: '8640',
    breaks: put('closed', { ReasonForClosure: 'RC10' }),
    holds: put('closed', { ReasonForClosure: 'RC9' }),
  },
  {
    rule: '8805',
    breaks: put('closed', { ReasonForClosure: undefined }),
    holds: put('closed', { ReasonForClosure: undefined, CINclosureDate: undefined }),
  },
  {
    rule: '8810',
    breaks: put('closed', { CINclosureDate: undefined }),
    holds: put('closed', { ReasonForClosure: undefined, CINclosureDate: undefined }),
  },
  {
    rule: '8815',
    breaks: add('amina', 'CINdetails', { ...another, CINreferralDate: '2025-04-02' }),
    holds: add('amina', 'CINdetails', {
      ...another,
      CINreferralDate: '2025-04-02',
      ReferralNFA: '1',
    }),
  },
  {
    rule: '8816',
    breaks: add('amina', 'CINdetails', { ...another, CINreferralDate: '2025-05-07' }),
    holds: add('ben', 'CINdetails', { ...another, CINreferralDate: '2025-05-07' }),
  },
  {
    rule: '8820',
    breaks: add('ben', 'CINdetails', { ...another, CINreferralDate: '2025-06-30' }),
    holds: add('ben', 'CINdetails', { ...another, CINreferralDate: '2025-07-01' }),
  },
  {
    rule: '8825Q',
    breaks: put('closed', { Assessments: [] }),
    holds: put('closed', { Assessments: [], ReasonForClosure: 'RC7' }),
  },
  {
    rule: '8867',
    breaks: put('closedAssessment', { AssessmentAuthorisationDate: undefined }),
    holds: put('assessment', { AssessmentAuthorisationDate: undefined }),
  },
  {
    rule: '8868',
    breaks: add('closed', 'Section47', { S47ActualStartDate: '2025-05-01', ICPCnotRequired: '0' }),
    // The peer flags an enquiry with both a conference and “not required”; the department's text asks for either.
    holds: add('closed', 'Section47', {
      S47ActualStartDate: '2025-05-01',
      DateOfInitialCPC: '2025-05-12',
      ICPCnotRequired: '1',
    }),
  },
]
