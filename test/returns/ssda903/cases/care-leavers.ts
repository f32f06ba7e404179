import { add, addBefore, all, before, dropBefore, now } from '../book.ts'
import type { Cases } from './case.ts'

const cal = (cells: Record<string, string>) => now('OC3', 'CAL', cells)
const born = (DOB: string) => all(cal({ DOB }), now('Header', 'CAL', { DOB }))

const inCare = (cells: Record<string, string>) =>
  add('Episodes', {
    CHILD: 'CAL',
    DECOM: '05/05/2021',
    RNE: 'S',
    LS: 'C2',
    PLACE: 'U4',
    DEC: '',
    REC: '',
    ...cells,
  })

const ad1 = {
  CHILD: 'CAL',
  DOB: '14/09/2006',
  DATE_INT: '01/03/2025',
  DATE_MATCH: '10/07/2025',
  FOSTER_CARE: '1',
  NB_ADOPTR: '2',
  SEX_ADOPTR: 'MF',
  LS_ADOPTR: 'L11',
}

export const careLeaverCases: Cases = {
  '134': { fails: add('AD1', ad1), holds: add('AD1', { CHILD: 'CAL', DOB: '14/09/2006' }) },
  '153': cal({ ACCOM: '' }),
  '187': inCare({}),
  '344': {
    fails: cal({ IN_TOUCH: 'RHOM' }),
    holds: cal({ IN_TOUCH: 'RHOM', ACTIV: '0', ACCOM: '0' }),
  },
  '345': { fails: cal({ ACTIV: '0' }), holds: cal({ IN_TOUCH: 'NO', ACTIV: '0' }) },
  '347': {
    fails: all(cal({ ACCOM: 'T1' }), born('02/04/2007')),
    holds: all(cal({ ACCOM: 'T2' }), born('01/04/2007')),
  },
  '348': {
    fails: addBefore('OC3', {
      CHILD: 'CAL',
      DOB: '14/09/2006',
      IN_TOUCH: 'DIED',
      ACTIV: '0',
      ACCOM: '0',
    }),
    holds: addBefore('OC3', {
      CHILD: 'CAL',
      DOB: '14/09/2006',
      IN_TOUCH: 'NO',
      ACTIV: '0',
      ACCOM: '0',
    }),
  },
  '391': { fails: born('01/04/2003'), holds: born('02/04/2003') },
  '1000': before('Episodes', 'CAL', { REC: 'E2' }),
  '1001': {
    fails: before('Episodes', 'CAL', { DECOM: '16/06/2024' }),
    holds: before('Episodes', 'CAL', { DECOM: '15/06/2024' }),
  },
  '1002': dropBefore('Episodes', 'CAL'),
  '1007': {
    fails: all(born('14/09/2007'), inCare({ DEC: '15/09/2025', REC: 'E5' })),
    holds: all(born('14/09/2007'), inCare({ DEC: '14/09/2025', REC: 'E5' })),
  },
  '1010': before('Episodes', 'CAL', { DEC: '', REC: '' }),
  '1011': before('Episodes', 'CAL', { REC: 'E3' }),
  '1012': add('Reviews', {
    CHILD: 'CAL',
    DOB: '14/09/2006',
    REVIEW: '01/05/2025',
    REVIEW_CODE: 'PN1',
  }),
  '1016': {
    fails: all(born('14/09/2007'), inCare({ DEC: '14/09/2025', REC: 'E5' })),
    holds: all(born('14/09/2007'), inCare({ DEC: '13/09/2025', REC: 'E5' })),
  },
  '3001': {
    fails: all(cal({ ACCOM: 'Z1' }), born('31/03/2009')),
    holds: all(cal({ ACCOM: 'Z1' }), born('01/04/2009')),
  },
}
