import { put, type RuleCase } from './case.ts'

export const uniquePupilNumberCases: readonly RuleCase[] = [
  {
    rule: '1510',
    breaks: put('amina', { UPN: 'A888000010000' }),
    holds: put('amina', { UPN: 'N88800001000A' }),
  },
  {
    rule: '1520',
    breaks: put('amina', { UPN: 'X888000110000' }),
    holds: put('amina', { UPN: undefined }),
  },
  {
    rule: '1530',
    breaks: put('amina', { UPN: 'N006000010000' }),
    holds: put('amina', { UPN: 'N005000010000' }),
  },
  {
    rule: '1540',
    breaks: put('amina', { UPN: 'N8880000100X0' }),
    holds: put('amina', { UPN: 'N88800001000X' }),
  },
  {
    rule: '1550',
    breaks: put('amina', { UPN: 'N88800001000S' }),
    holds: put('amina', { UPN: 'N88800001000Z' }),
  },
  {
    rule: '1560Q',
    breaks: put('amina', { FormerUPN: 'N88800001000' }),
    holds: put('amina', { FormerUPN: 'N88800001000B' }),
  },
  {
    rule: '8770Q',
    breaks: put('ben', { UPN: undefined, UPNunknown: 'UN1' }),
    holds: put('ben', { UPN: undefined, UPNunknown: 'UN1', PersonBirthDate: '2020-09-01' }),
  },
  {
    rule: '8772',
    breaks: put('noAction', { ReferralNFA: '0' }),
    holds: put('noAction', { ReferralNFA: 'true' }),
  },
]
