import { add, addBefore, all, now } from '../book.ts'
import type { Cases } from './case.ts'

/** All days are one year later than in the other cases: these are rules of 2026-27. */
const order = (cells: Record<string, string>) => now('DoLo', 'ANA', cells)
const again = (DOLO_START: string, DOLO_END = '') =>
  add('DoLo', { CHILD: 'ANA', DOB: '12/05/2015', DOLO_START, DOLO_END })
const openLastYear = (DOLO_START: string) =>
  addBefore('DoLo', { CHILD: 'ANA', DOB: '12/05/2015', DOLO_START, DOLO_END: '' })
const placement = (PLACE: string) => now('Episodes', 'ANA', { PLACE }, 1)

export const deprivationOfLibertyCases: Cases = {
  '700': order({ DOLO_START: '' }),
  '701': order({ DOLO_END: 'soon' }),
  '702': order({ DOLO_END: '01/11/2026' }),
  '703': {
    fails: order({ DOLO_START: '01/04/2027', DOLO_END: '' }),
    holds: order({ DOLO_START: '31/03/2027', DOLO_END: '' }),
  },
  '704': { fails: order({ DOLO_END: '01/04/2027' }), holds: order({ DOLO_END: '31/03/2027' }) },
  '705': { fails: again('30/11/2026'), holds: again('01/12/2026') },
  '706': {
    fails: openLastYear('01/03/2026'),
    holds: all(openLastYear('01/03/2026'), again('01/03/2026', '01/05/2026')),
  },
  '707': {
    fails: now('Episodes', 'ANA', { DEC: '30/11/2026', REC: 'E4A' }, 1),
    holds: now('Episodes', 'ANA', { DEC: '01/12/2026', REC: 'E4A' }, 1),
  },
  '708': {
    fails: now('Header', 'ANA', { DOB: '01/11/2026' }),
    holds: now('Header', 'ANA', { DOB: '31/10/2026' }),
  },
  '709': { fails: placement('U6'), holds: placement('Z13') },
  '710': { fails: placement('P1'), holds: placement('U6') },
}
