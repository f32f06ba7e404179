import { add, put, type RuleCase } from './case.ts'

export const assessmentCases: readonly RuleCase[] = [
  {
    rule: '1103',
    breaks: put('assessment', { AssessmentActualStartDate: '2025-05-05' }),
    holds: put('assessment', { AssessmentActualStartDate: '2025-05-06' }),
  },
  {
    rule: '8608',
    breaks: put('assessment', { AssessmentActualStartDate: '2025-06-19' }),
    holds: put('assessment', { AssessmentActualStartDate: '2025-06-18' }),
  },
  {
    rule: '8614',
    breaks: put('unfinished', { AssessmentFactors: ['3A'] }),
    holds: put('unfinished', {
      AssessmentFactors: ['3A'],
      AssessmentAuthorisationDate: '2026-03-02',
    }),
  },
  {
    rule: '8670Q',
    // 45 working days before 31 March 2026 is 27 January: no bank holiday lies between.
    breaks: put('unfinished', { AssessmentActualStartDate: '2026-01-26' }),
    holds: put('unfinished', { AssessmentActualStartDate: '2026-01-27' }),
  },
  {
    rule: '8696',
    breaks: put('assessment', { AssessmentAuthorisationDate: '2026-04-01' }),
    holds: put('assessment', { AssessmentAuthorisationDate: '2026-03-31' }),
  },
  {
    rule: '8736',
    breaks: put('unfinished', { AssessmentActualStartDate: '2025-03-31' }),
    holds: put('unfinished', { AssessmentActualStartDate: '2025-04-01' }),
  },
  {
    rule: '8863Q',
    breaks: add('open', 'Assessments', { AssessmentActualStartDate: '2025-06-18' }),
    holds: add('open', 'Assessments', { AssessmentActualStartDate: '2025-06-19' }),
  },
  {
    rule: '8869',
    breaks: put('assessment', { AssessmentFactors: ['21', '3A'] }),
    holds: put('assessment', { AssessmentFactors: ['21'] }),
  },
  {
    rule: '8873Q',
    breaks: put('closed', { ReasonForClosure: 'RC7' }),
    holds: put('closed', { ReasonForClosure: 'RC9' }),
  },
  {
    rule: '8896',
    breaks: add('beforeBirth', 'Assessments', { AssessmentActualStartDate: '2026-03-01' }),
    holds: add('beforeBirth', 'Assessments', {
      AssessmentActualStartDate: '2026-03-01',
      AssessmentAuthorisationDate: '2026-03-20',
    }),
  },
  {
    rule: '8897Q',
    breaks: put('assessment', { AssessmentFactors: ['99'] }),
    holds: put('assessment', { AssessmentFactors: [], AssessmentAuthorisationDate: '2025-03-31' }),
  },
  {
    rule: '8898',
    breaks: put('assessment', { AssessmentFactors: ['3A', '16A', '3A'] }),
    holds: put('assessment', { AssessmentFactors: ['3A', '3B'] }),
  },
  {
    rule: '8945Q',
    breaks: put('assessment', { AssessmentFactors: ['18A'] }),
    holds: put('assessment', { AssessmentFactors: ['18B', '18C'] }),
  },
  {
    rule: '8950Q',
    breaks: put('assessment', { AssessmentFactors: ['3A', '19A'] }),
    holds: put('assessment', { AssessmentFactors: ['19B', '19C'] }),
  },
]
