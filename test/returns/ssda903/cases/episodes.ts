import { add, all, before, drop, dropBefore, now } from '../book.ts'
import type { Cases } from './case.ts'

const anaLater = {
  CHILD: 'ANA',
  DECOM: '20/02/2026',
  RNE: 'P',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'U6',
  PLACE_PROVIDER: 'PR1',
  DEC: '',
  REC: '',
  REASON_PLACE_CHANGE: '',
  HOME_POST: 'PR1 1AA',
  PL_POST: 'PR2 2BB',
  URN: 'SC100001',
}

/** Ends the second episode, so that another can follow. */
const anaEnds = (REC: string) => now('Episodes', 'ANA', { DEC: '20/02/2026', REC }, 1)

export const sequenceCases: Cases = {
  '142': now('Episodes', 'ANA', { DEC: '', REC: '' }),
  '148': now('Episodes', 'BEA', { REC: '' }),
  '353': {
    fails: now('Episodes', 'GUS', { DECOM: '13/10/1991' }),
    holds: now('Episodes', 'GUS', { DECOM: '14/10/1991' }),
  },
  '354': {
    fails: now('Episodes', 'EZE', { DECOM: '01/04/2026' }),
    holds: now('Episodes', 'EZE', { DECOM: '31/03/2026' }),
  },
  '355': now('Episodes', 'BEA', { DEC: '02/06/2025' }),
  '356': now('Episodes', 'BEA', { DEC: '01/06/2025' }),
  '357': now('Episodes', 'EZE', { RNE: 'P' }),
  '385': {
    fails: now('Episodes', 'BEA', { DEC: '01/04/2026' }),
    holds: now('Episodes', 'BEA', { DEC: '31/03/2026' }),
  },
  '388': now('Episodes', 'BEA', { REC: 'X1' }),
  '431': {
    fails: now('Episodes', 'ANA', { RNE: 'S' }, 1),
    holds: all(anaEnds('X1'), add('Episodes', anaLater)),
  },
  '432': now('Episodes', 'ANA', { REC: 'E4A' }),
  '433': now('Episodes', 'ANA', { DECOM: '15/09/2025' }, 1),
  '434': now('Episodes', 'ANA', { RNE: 'L' }, 1),
  '435': now('Episodes', 'ANA', { LS: 'C1' }, 1),
  '436': {
    fails: now('Episodes', 'ANA', { RNE: 'B' }, 1),
    holds: now('Episodes', 'ANA', { RNE: 'B', LS: 'E1' }, 1),
  },
  '437': now('Episodes', 'ANA', { REC: 'E15' }),
  '501': now('Episodes', 'ANA', { DECOM: '13/09/2025' }, 1),
  '504': now('Episodes', 'ANA', { CIN: 'N5' }, 1),
}

export const lastYearCases: Cases = {
  '452': before('Episodes', 'ANA', { PL_POST: 'M1 1AA' }, 1),
  '453': before('Episodes', 'ANA', { PL_POST: 'LA1 1AA' }, 1),
  '502': now('Episodes', 'ANA', { DECOM: '11/01/2025' }),
  '503A': now('Episodes', 'ANA', { RNE: 'B' }),
  '503B': now('Episodes', 'ANA', { LS: 'C1' }),
  '503C': now('Episodes', 'ANA', { CIN: 'N2' }),
  '503D': {
    fails: now('Episodes', 'ANA', { PLACE: 'U5' }),
    holds: all(
      before('Episodes', 'ANA', { PLACE: 'Z1' }, 1),
      now('Episodes', 'ANA', { PLACE: 'Z12' }),
    ),
  },
  '503E': now('Episodes', 'ANA', { PLACE_PROVIDER: 'PR4' }),
  '503F': now('Episodes', 'ANA', { URN: 'SC100004' }),
  '503G': before('Episodes', 'ANA', { RNE: 'S', PL_POST: 'LA1 1AA' }, 1),
  '503H': before('Episodes', 'ANA', { RNE: 'S', PL_POST: 'M1 1AA' }, 1),
  '503J': before('Episodes', 'ANA', { RNE: 'S', PL_POST: 'M1 1AA' }, 1),
  '562': now('Episodes', 'GUS', { DECOM: '13/12/2023' }),
  NoE: { fails: dropBefore('Episodes', 'GUS'), holds: drop('Episodes', 'GUS') },
}

const inBreak = (cells: Record<string, string>) => now('Episodes', 'FAY', cells)
const anaFor = (LS: string, DECOM: string, DEC: string) =>
  all(
    drop('Episodes', 'ANA'),
    add('Episodes', { ...anaLater, RNE: 'S', LS, DECOM, DEC, REC: DEC === '' ? '' : 'E8' }),
  )
const fayAlso = (cells: Record<string, string>) =>
  add('Episodes', {
    ...anaLater,
    CHILD: 'FAY',
    LS: 'V3',
    RNE: 'S',
    HOME_POST: '',
    PL_POST: '',
    URN: '',
    REC: 'E8',
    ...cells,
  })

export const legalStatusCases: Cases = {
  '214': inBreak({ URN: 'SC100002' }),
  '358': {
    fails: all(now('Header', 'EZE', { DOB: '19/07/2015' }), now('Episodes', 'EZE', { LS: 'J1' })),
    holds: all(now('Header', 'EZE', { DOB: '18/07/2015' }), now('Episodes', 'EZE', { LS: 'J1' })),
  },
  '359': {
    fails: now('Header', 'GUS', { DOB: '30/03/2008' }),
    holds: all(
      now('Header', 'GUS', { DOB: '30/03/2008' }),
      now('Episodes', 'GUS', { LS: 'V2', PLACE: 'K2' }),
    ),
  },
  '361': {
    fails: anaFor('L1', '01/10/2025', '05/10/2025'),
    holds: anaFor('L1', '01/10/2025', '04/10/2025'),
  },
  '362': {
    fails: anaFor('L2', '01/10/2025', '23/10/2025'),
    holds: anaFor('L2', '01/10/2025', '22/10/2025'),
  },
  '363': {
    fails: anaFor('L3', '23/03/2026', ''),
    holds: anaFor('L3', '24/03/2026', ''),
  },
  '364': {
    fails: anaFor('J2', '01/10/2025', '23/10/2025'),
    holds: anaFor('J2', '01/10/2025', '22/10/2025'),
  },
  '365': { fails: inBreak({ DEC: '22/07/2025' }), holds: inBreak({ DEC: '21/07/2025' }) },
  '366': inBreak({ RNE: 'P' }),
  '367': {
    fails: fayAlso({ DECOM: '01/08/2025', DEC: '14/10/2025' }),
    holds: fayAlso({ DECOM: '01/08/2025', DEC: '13/10/2025' }),
  },
  '378': now('Episodes', 'EZE', { PLACE: 'P1' }),
  '382': inBreak({ PLACE: 'T4' }),
  '384': { fails: inBreak({ PLACE: 'U4' }), holds: inBreak({ PLACE: 'U6' }) },
  '398': inBreak({ HOME_POST: 'PR1 1AA' }),
  '420': inBreak({ PL_POST: 'PR1 1AA' }),
  '426': {
    fails: fayAlso({ LS: 'V4', DECOM: '01/08/2025', DEC: '03/08/2025' }),
    holds: fayAlso({ LS: 'V4', DECOM: '01/08/2024', DEC: '03/08/2024' }),
  },
  '446': {
    fails: all(
      drop('Episodes', 'ANA'),
      add('Episodes', { ...anaLater, LS: 'E1', DECOM: '30/11/2005' }),
    ),
    holds: all(
      drop('Episodes', 'ANA'),
      add('Episodes', { ...anaLater, LS: 'E1', DECOM: '01/12/2005' }),
    ),
  },
}

export const reasonCeasedCases: Cases = {
  '352': {
    fails: now('Header', 'EZE', { DOB: '18/07/2007' }),
    holds: now('Header', 'EZE', { DOB: '19/07/2007' }),
  },
  '386': {
    fails: now('Header', 'DOT', { DOB: '12/01/2008' }),
    holds: now('Header', 'DOT', { DOB: '13/01/2008' }),
  },
  '387': {
    fails: all(now('Header', 'BEA', { DOB: '16/12/2011' }), now('Episodes', 'BEA', { REC: 'E5' })),
    holds: all(now('Header', 'BEA', { DOB: '15/12/2011' }), now('Episodes', 'BEA', { REC: 'E5' })),
  },
  '389': {
    fails: all(now('Header', 'BEA', { DOB: '16/12/2009' }), now('Episodes', 'BEA', { REC: 'E7' })),
    holds: now('Episodes', 'BEA', { REC: 'E7' }),
  },
  '390': now('Episodes', 'BEA', { REC: 'E11' }),
  '407': {
    fails: all(now('Header', 'BEA', { DOB: '15/12/2007' }), now('Episodes', 'BEA', { REC: 'E47' })),
    holds: all(now('Header', 'BEA', { DOB: '16/12/2007' }), now('Episodes', 'BEA', { REC: 'E47' })),
  },
  '460': {
    fails: now('Episodes', 'BEA', { REC: 'E17' }),
    holds: all(now('Header', 'BEA', { DOB: '15/12/2007' }), now('Episodes', 'BEA', { REC: 'E17' })),
  },
  '516': {
    fails: now('Episodes', 'BEA', { REC: 'E45' }),
    holds: now('Episodes', 'BEA', { REC: 'E45', PLACE: 'U1' }),
  },
  '580': {
    fails: now('Header', 'BEA', { DOB: '15/12/2007' }),
    holds: all(now('Header', 'BEA', { DOB: '15/12/2007' }), now('Episodes', 'BEA', { REC: 'E8' })),
  },
}

export const reviewCases: Cases = {
  '440': {
    fails: now('Reviews', 'DOT', { DOB: '01/05/2021' }),
    holds: now('Reviews', 'DOT', { DOB: '02/05/2021' }),
  },
  '441': {
    fails: now('Reviews', 'ANA', { DOB: '02/07/2021' }),
    holds: now('Reviews', 'ANA', { DOB: '01/07/2021' }),
  },
}

export const previousPermanenceCases: Cases = {
  '630': {
    fails: now('PrevPerm', 'BEA', { LA_PERM: '' }),
    holds: now('PrevPerm', 'BEA', { PREV_PERM: 'Z1', LA_PERM: '', DATE_PERM: '' }),
  },
  '634': {
    fails: all(
      now('Episodes', 'GUS', { DECOM: '31/03/2016' }),
      add('PrevPerm', {
        CHILD: 'GUS',
        DOB: '10/10/2022',
        PREV_PERM: 'Z1',
        LA_PERM: '',
        DATE_PERM: '',
      }),
    ),
    holds: all(
      now('Episodes', 'GUS', { DECOM: '01/04/2016' }),
      add('PrevPerm', {
        CHILD: 'GUS',
        DOB: '10/10/2022',
        PREV_PERM: 'Z1',
        LA_PERM: '',
        DATE_PERM: '',
      }),
    ),
  },
  '635': now('PrevPerm', 'EZE', { LA_PERM: '888' }),
}
