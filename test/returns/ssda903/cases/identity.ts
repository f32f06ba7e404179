import { add, addBefore, all, before, drop, now } from '../book.ts'
import type { Cases } from './case.ts'

const bea = { CHILD: 'BEA', SEX: 'F', DOB: '20/08/2009', ETHNIC: 'WBRI', UPN: 'B123456789012' }

export const identityCases: Cases = {
  '202': before('Header', 'ANA', { SEX: 'F' }),
  '203': before('Header', 'ANA', { DOB: '13/05/2014' }),
  '204': before('Header', 'ANA', { ETHNIC: 'WIRI' }),
  '208': {
    fails: now('Header', 'ANA', { UPN: 'UN5' }),
    holds: before('Header', 'ANA', { UPN: 'UN3' }),
  },
  '209': {
    fails: all(
      now('Header', 'GUS', { DOB: '31/08/2020' }),
      now('OC2', 'GUS', { DOB: '31/08/2020' }),
    ),
    holds: now('Header', 'GUS', { DOB: '01/09/2020' }),
  },
  '210': {
    fails: now('Header', 'EZE', { UPN: 'UN4' }),
    holds: all(
      now('Header', 'EZE', { UPN: 'UN4' }),
      now('Episodes', 'EZE', { DECOM: '24/03/2026' }),
    ),
  },
  '232': now('Header', 'ANA', { SEX: 'U' }),
  '301': now('Header', 'ANA', { DOB: '01/04/2026' }),
  '302': {
    fails: now('Header', 'GUS', { DOB: '13/12/2023' }),
    holds: now('Header', 'GUS', { DOB: '12/12/2023' }),
  },
  '351': {
    fails: now('Header', 'CAL', { DOB: '31/03/2000' }),
    holds: now('Header', 'CAL', { DOB: '01/04/2000' }),
  },
  '442': now('Header', 'ANA', { UPN: '' }),
  '444': {
    fails: now('Header', 'ANA', { UPN: 'B123456789012' }),
    holds: now('Header', 'ANA', { UPN: 'UN1' }),
  },
}

export const motherCases: Cases = {
  '165': now('Header', 'ANA', { MOTHER: '0' }),
  '174': now('Header', 'ANA', { MC_DOB: '01/05/2025' }),
  '207': all(now('Header', 'DOT', { MOTHER: '0' }), before('Header', 'DOT', { MOTHER: '1' })),
  '393': {
    fails: now('Header', 'BEA', { MOTHER: '' }),
    holds: now('Header', 'FAY', { MOTHER: '' }),
  },
  '399': now('Header', 'FAY', { MOTHER: '0' }),
  '607': {
    fails: now('Header', 'BEA', { MOTHER: '' }),
    holds: all(now('Header', 'BEA', { MOTHER: '' }), now('Episodes', 'BEA', { DEC: '', REC: '' })),
  },
  '611': now('Header', 'BEA', { MC_DOB: '' }),
  '612': now('Header', 'DOT', { MC_DOB: '01/05/2025' }),
  '620': {
    fails: now('Header', 'BEA', { DOB: '02/04/2014' }),
    holds: now('Header', 'BEA', { DOB: '01/04/2014' }),
  },
  '621': now('Header', 'BEA', { MC_DOB: '20/08/2009' }),
  '624': addBefore('Header', { ...bea, MOTHER: '1', MC_DOB: '01/01/2025' }),
  '625': {
    fails: now('Header', 'BEA', { MC_DOB: '16/12/2025' }),
    holds: now('Header', 'BEA', { MC_DOB: '15/12/2025' }),
  },
  '626': {
    fails: all(
      addBefore('Header', { ...bea, MOTHER: '0', MC_DOB: '' }),
      now('Header', 'BEA', { MC_DOB: '31/03/2025' }),
    ),
    holds: addBefore('Header', { ...bea, MOTHER: '0', MC_DOB: '' }),
  },
  '628': now('Header', 'CAL', { MOTHER: '0' }),
}

const uascBefore = (DUC: string) =>
  all(
    addBefore('UASC', { CHILD: 'EZE', SEX: 'M', DOB: '05/11/2010', DUC }),
    addBefore('Header', { CHILD: 'EZE', SEX: 'M', DOB: '05/11/2010', ETHNIC: 'BAFR', UPN: 'UN3' }),
  )

export const unaccompaniedCases: Cases = {
  '205A': {
    fails: all(uascBefore('05/11/2028'), drop('UASC', 'EZE')),
    holds: all(uascBefore('01/02/2025'), drop('UASC', 'EZE')),
  },
  '205B': { fails: uascBefore('01/02/2025'), holds: uascBefore('05/11/2028') },
  '205C': now('Header', 'EZE', { UASC: '0' }),
  '205D': addBefore('Header', { CHILD: 'EZE', SEX: 'M', DOB: '05/11/2010' }),
  '231': {
    fails: now('Header', 'EZE', { DOB: '01/04/2015' }),
    holds: now('Header', 'EZE', { DOB: '31/03/2015' }),
  },
  '303': now('Header', 'EZE', { UASC: '0' }),
  '304': now('UASC', 'EZE', { DUC: '06/11/2028' }),
  '1014': add('UASC', { CHILD: 'CAL', SEX: 'M', DOB: '14/09/2006', DUC: '' }),
}
