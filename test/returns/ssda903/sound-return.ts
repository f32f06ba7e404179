import type { Book, CellRow } from './book.ts'

const header = (
  CHILD: string,
  SEX: string,
  DOB: string,
  UPN: string,
  more: CellRow = {},
): CellRow => ({ CHILD, SEX, DOB, ETHNIC: 'WBRI', UPN, MOTHER: '', MC_DOB: '', ...more })

const episode = (CHILD: string, cells: CellRow): CellRow => ({
  CHILD,
  DECOM: '',
  RNE: '',
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
  ...cells,
})

const health = (CHILD: string, DOB: string, cells: CellRow): CellRow => ({
  CHILD,
  DOB,
  SDQ_SCORE: '',
  SDQ_REASON: '',
  CONVICTED: '',
  HEALTH_CHECK: '',
  IMMUNISATIONS: '1',
  TEETH_CHECK: '1',
  HEALTH_ASSESSMENT: '1',
  SUBSTANCE_MISUSE: '0',
  INTERVENTION_RECEIVED: '',
  INTERVENTION_OFFERED: '',
  ...cells,
})

const spell = (CHILD: string, DOB: string, SW_DECOM: string, more: CellRow = {}): CellRow => ({
  CHILD,
  DOB,
  SW_ID: 'SW10001',
  SW_DECOM,
  SW_DEC: '',
  SW_REASON: 'FCONTA',
  ...more,
})

const births = {
  ANA: '12/05/2014',
  BEA: '20/08/2009',
  CAL: '14/09/2006',
  DOT: '03/03/2022',
  EZE: '05/11/2010',
  FAY: '09/09/2017',
  GUS: '10/10/2022',
}

/** In foster care for years, and since September in a children's home: looked after for all of the year. */
const ana = [
  episode('ANA', {
    DECOM: '10/01/2025',
    RNE: 'L',
    DEC: '14/09/2025',
    REC: 'X1',
    REASON_PLACE_CHANGE: 'CARPL',
  }),
  episode('ANA', {
    DECOM: '14/09/2025',
    RNE: 'P',
    PLACE: 'K2',
    PL_POST: 'LA1 1AA',
    URN: 'SC100002',
  }),
]

/** A young mother, accommodated from June to December. */
const bea = [
  episode('BEA', {
    DECOM: '02/06/2025',
    RNE: 'S',
    LS: 'V2',
    PLACE: 'K2',
    PLACE_PROVIDER: 'PR4',
    PL_POST: 'LA1 1AA',
    URN: 'SC100003',
    DEC: '15/12/2025',
    REC: 'E4A',
  }),
]

/** Adopted by her foster carers in January. */
const dot = [
  episode('DOT', { DECOM: '10/06/2024', RNE: 'S', LS: 'C1', DEC: '20/05/2025', REC: 'X1' }),
  episode('DOT', {
    DECOM: '20/05/2025',
    RNE: 'L',
    LS: 'E1',
    DEC: '01/08/2025',
    REC: 'X1',
    REASON_PLACE_CHANGE: 'PLACE',
  }),
  episode('DOT', {
    DECOM: '01/08/2025',
    RNE: 'T',
    LS: 'E1',
    PLACE: 'A5',
    DEC: '12/01/2026',
    REC: 'E12',
  }),
]

/** An unaccompanied boy with carers of an agency since July. */
const eze = [
  episode('EZE', {
    DECOM: '18/07/2025',
    RNE: 'S',
    LS: 'V2',
    CIN: 'N8',
    PLACE_PROVIDER: 'PR4',
    HOME_POST: '',
    URN: 'SC100004',
  }),
]

/** A weekend of short break. */
const fay = [
  episode('FAY', {
    DECOM: '04/07/2025',
    RNE: 'S',
    LS: 'V3',
    CIN: 'N2',
    PLACE: 'K2',
    DEC: '06/07/2025',
    REC: 'E8',
    HOME_POST: '',
    PL_POST: '',
    URN: '',
  }),
]

/** Three years old, with the same carers for two years. */
const gus = [episode('GUS', { DECOM: '12/12/2023', RNE: 'S' })]

const openBefore = (row: CellRow | undefined): CellRow => ({
  ...row,
  DEC: '',
  REC: '',
  REASON_PLACE_CHANGE: '',
})

const children = {
  ana: header('ANA', 'M', births.ANA, 'A12345678901A'),
  cal: header('CAL', 'M', births.CAL, 'C123456789012'),
  dot: header('DOT', 'F', births.DOT, 'UN1', { MOTHER: '0' }),
  gus: header('GUS', 'M', births.GUS, 'UN1'),
}

const decision: CellRow = {
  CHILD: 'DOT',
  DOB: births.DOT,
  DATE_PLACED: '01/03/2025',
  DATE_PLACED_CEASED: '',
  REASON_PLACED_CEASED: '',
}

/** A return for 2025-26 that breaks no rule, with a child of each kind the rules speak of. All are invented. */
export const soundReturn: Book = {
  now: {
    Header: [
      children.ana,
      header('BEA', 'F', births.BEA, 'B123456789012', { MOTHER: '1', MC_DOB: '11/11/2025' }),
      children.cal,
      children.dot,
      header('EZE', 'M', births.EZE, 'UN3', { ETHNIC: 'BAFR' }),
      header('FAY', 'F', births.FAY, ''),
      children.gus,
    ],
    Episodes: [...ana, ...bea, ...dot, ...eze, ...fay, ...gus],
    Reviews: [
      { CHILD: 'ANA', DOB: births.ANA, REVIEW: '01/07/2025', REVIEW_CODE: 'PN1' },
      { CHILD: 'DOT', DOB: births.DOT, REVIEW: '01/05/2025', REVIEW_CODE: 'PN0' },
    ],
    UASC: [{ CHILD: 'EZE', SEX: 'M', DOB: births.EZE, DUC: '05/11/2028' }],
    OC2: [
      health('ANA', births.ANA, { SDQ_SCORE: '12', CONVICTED: '0' }),
      health('GUS', births.GUS, { HEALTH_CHECK: '1' }),
    ],
    OC3: [{ CHILD: 'CAL', DOB: births.CAL, IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'U1' }],
    AD1: [
      {
        CHILD: 'DOT',
        DOB: births.DOT,
        DATE_INT: '01/03/2025',
        DATE_MATCH: '10/07/2025',
        FOSTER_CARE: '1',
        NB_ADOPTR: '2',
        SEX_ADOPTR: 'MF',
        LS_ADOPTR: 'L11',
      },
    ],
    PlacedAdoption: [decision],
    PrevPerm: [
      {
        CHILD: 'BEA',
        DOB: births.BEA,
        PREV_PERM: 'P1',
        LA_PERM: '888',
        DATE_PERM: 'ZZ/02/2015',
      },
      { CHILD: 'EZE', DOB: births.EZE, PREV_PERM: 'Z1', LA_PERM: '', DATE_PERM: '' },
      { CHILD: 'FAY', DOB: births.FAY, PREV_PERM: 'Z1', LA_PERM: '', DATE_PERM: '' },
    ],
    Missing: [
      {
        CHILD: 'ANA',
        DOB: births.ANA,
        MISSING: 'M',
        MIS_START: '02/10/2025',
        MIS_END: '03/10/2025',
      },
      {
        CHILD: 'BEA',
        DOB: births.BEA,
        MISSING: 'A',
        MIS_START: '10/12/2025',
        MIS_END: '15/12/2025',
      },
    ],
    SWEpisodes: [
      spell('ANA', births.ANA, '03/02/2024', { SW_DEC: '01/06/2025' }),
      spell('ANA', births.ANA, '01/06/2025', { SW_ID: 'SW10002', SW_REASON: 'LEFTRL' }),
      spell('BEA', births.BEA, '02/06/2025'),
      spell('DOT', births.DOT, '10/06/2024'),
      spell('EZE', births.EZE, '18/07/2025'),
      spell('GUS', births.GUS, '12/12/2023'),
    ],
  },
  before: {
    Header: [{ ...children.ana }, { ...children.cal }, { ...children.dot }, { ...children.gus }],
    Episodes: [
      episode('ANA', {
        DECOM: '03/02/2024',
        RNE: 'S',
        LS: 'C1',
        DEC: '10/01/2025',
        REC: 'X1',
      }),
      openBefore(ana[0]),
      episode('CAL', { DECOM: '05/05/2021', RNE: 'S', DEC: '14/09/2024', REC: 'E5' }),
      openBefore(dot[0]),
      openBefore(gus[0]),
    ],
    Reviews: [],
    UASC: [],
    OC2: [],
    OC3: [],
    AD1: [],
    PlacedAdoption: [{ ...decision }],
    PrevPerm: [],
    Missing: [],
    SWEpisodes: [],
  },
}

/** The same return one year later: every year that a cell names is the next. */
export function aYearLater(book: Book): Book {
  const later = (cell: string): string =>
    cell.replace(/^(.{2}\/.{2}\/)(\d{4})$/, (_all, day: string, year: string) =>
      [day, String(Number(year) + 1)].join(''),
    )
  return JSON.parse(
    JSON.stringify(book, (_key, value: unknown) =>
      typeof value === 'string' ? later(value) : value,
    ),
  ) as Book
}
