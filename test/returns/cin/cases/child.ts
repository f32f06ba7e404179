import { both, put, type RuleCase } from './case.ts'

export const childCases: readonly RuleCase[] = [
  {
    rule: '1570',
    breaks: put('amina', { LAchildID: 'A23456789012345678901' }),
    holds: put('amina', { LAchildID: 'A2345678901234567890' }),
  },
  {
    rule: '1580',
    breaks: put('amina', { LAchildID: 'A-1' }),
    holds: put('amina', { LAchildID: 'aB1' }),
  },
  { rule: '4180', breaks: put('amina', { Sex: 'X' }), holds: put('amina', { Sex: 'U' }) },
  {
    rule: '4220',
    breaks: put('amina', { Ethnicity: undefined }),
    holds: put('amina', { Ethnicity: 'NOBT' }),
  },
  {
    rule: '8500',
    breaks: put('amina', { LAchildID: undefined }),
    holds: put('amina', { LAchildID: '0' }),
  },
  {
    rule: '8510',
    breaks: put('amina', { LAchildID: 'B2' }),
    holds: put('amina', { LAchildID: 'b2' }),
  },
  {
    rule: '8520',
    breaks: put('amina', { PersonBirthDate: '2026-04-01' }),
    holds: put('amina', { PersonBirthDate: '2026-03-31' }),
  },
  {
    rule: '8525Q',
    breaks: put('unborn', { PersonBirthDate: '2026-03-30' }),
    holds: put('unborn', { PersonBirthDate: '2026-03-30', ExpectedPersonBirthDate: undefined }),
  },
  {
    rule: '8530Q',
    breaks: put('unborn', { ExpectedPersonBirthDate: '2026-12-31' }),
    holds: put('unborn', { ExpectedPersonBirthDate: '2026-12-30' }),
  },
  {
    rule: '8535Q',
    breaks: put('amina', { PersonDeathDate: '2014-05-09' }),
    holds: put('amina', { PersonDeathDate: '2014-05-10' }),
  },
  {
    rule: '8540',
    breaks: put('amina', { Disability: [] }),
    holds: both(put('amina', { Disability: [] }), put('open', { ReferralNFA: '1' })),
  },
  {
    rule: '8545Q',
    breaks: put('amina', { PersonDeathDate: '2026-04-01' }),
    holds: put('amina', { PersonDeathDate: '2025-04-01' }),
  },
  {
    rule: '8590',
    breaks: put('amina', { CINdetails: [] }),
    holds: put('amina', { CINdetails: [{}] }),
  },
  { rule: '8750', breaks: put('unborn', { Sex: 'F' }), holds: put('amina', { Sex: 'U' }) },
  {
    rule: '8775Q',
    breaks: put('amina', { PersonBirthDate: '2001-03-30' }),
    holds: put('amina', { PersonBirthDate: '2001-03-31' }),
  },
  {
    rule: '8790',
    breaks: put('ben', { Disability: ['NONE', 'AUT'] }),
    holds: put('ben', { Disability: ['AUT', 'LD'] }),
  },
  {
    rule: '8794',
    breaks: put('ben', { Disability: ['AUT', 'LD', 'AUT'] }),
    holds: put('ben', { Disability: ['AUT', 'LD'] }),
  },
]
