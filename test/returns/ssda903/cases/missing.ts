import { add, addBefore, all, now } from '../book.ts'
import type { Cases } from './case.ts'

const ana = (cells: Record<string, string>) => now('Missing', 'ANA', cells)
const bea = (cells: Record<string, string>) => now('Missing', 'BEA', cells)
const again = (MIS_START: string, MIS_END = '') =>
  add('Missing', { CHILD: 'ANA', DOB: '12/05/2014', MISSING: 'M', MIS_START, MIS_END })
const openLastYear = (MIS_START: string) =>
  addBefore('Missing', { CHILD: 'ANA', DOB: '12/05/2014', MISSING: 'M', MIS_START, MIS_END: '' })

export const missingCases: Cases = {
  '564': ana({ MIS_START: '' }),
  '565': ana({ MISSING: '', MIS_END: '' }),
  '566': ana({ MISSING: '', MIS_START: '' }),
  '567': { fails: ana({ MIS_END: '01/10/2025' }), holds: ana({ MIS_END: '02/10/2025' }) },
  '570': {
    fails: ana({ MIS_START: '01/04/2026', MIS_END: '' }),
    holds: ana({ MIS_START: '31/03/2026', MIS_END: '' }),
  },
  '571': {
    fails: ana({ MIS_START: '20/03/2025', MIS_END: '31/03/2025' }),
    holds: ana({ MIS_START: '20/03/2025', MIS_END: '01/04/2025' }),
  },
  '574': { fails: again('02/10/2025', '05/10/2025'), holds: again('03/10/2025', '05/10/2025') },
  '575': {
    fails: ana({ MIS_START: '01/09/2025', MIS_END: '' }),
    holds: ana({ MIS_START: '15/09/2025', MIS_END: '' }),
  },
  '576': {
    fails: openLastYear('20/03/2025'),
    holds: all(openLastYear('20/03/2025'), again('20/03/2025', '02/04/2025')),
  },
  '577': { fails: bea({ MIS_END: '' }), holds: bea({ MIS_END: '14/12/2025' }) },
  '578': {
    fails: bea({ MIS_START: '16/12/2025', MIS_END: '17/12/2025' }),
    holds: bea({ MIS_START: '15/12/2025', MIS_END: '17/12/2025' }),
  },
  '581': { fails: bea({ MIS_START: '01/06/2025' }), holds: bea({ MIS_START: '02/06/2025' }) },
  '586': {
    fails: now('Header', 'ANA', { DOB: '02/10/2025' }),
    holds: now('Header', 'ANA', { DOB: '01/10/2025' }),
  },
}
