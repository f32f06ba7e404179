import { noReferenceNumber } from '../../../../src/returns/ssda903/2025-26/codes.ts'
import { all, drop, add, now } from '../book.ts'
import type { Cases } from './case.ts'

/** Ana's second placement as another, whatever else it then breaks. */
const ana = (cells: Record<string, string>) => now('Episodes', 'ANA', cells, 1)

const stay = (PLACE: string, DEC: string) =>
  ana({ PLACE, RNE: 'P', PLACE_PROVIDER: '', URN: '', DEC, REC: 'X1' })

/** Away from the second placement from 14 September, and somewhere again from 1 October. */
const backTo = (cells: Record<string, string>) =>
  all(
    stay('T1', '01/10/2025'),
    add('Episodes', {
      CHILD: 'ANA',
      DECOM: '01/10/2025',
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
      ...cells,
    }),
  )

const born = (DOB: string, PLACE: string) =>
  all(now('Header', 'EZE', { DOB }), now('Episodes', 'EZE', { PLACE }))

const holiday = (DECOM: string, DEC: string) =>
  add('Episodes', {
    CHILD: 'GUS',
    DECOM,
    DEC,
    RNE: 'P',
    LS: 'C2',
    CIN: 'N1',
    PLACE: 'T3',
    REC: 'X1',
  })

const provided = (PLACE_PROVIDER: string, PLACE: string) => ana({ PLACE_PROVIDER, PLACE })

export const placementCases: Cases = {
  '213': { fails: ana({ PLACE: 'Z11' }), holds: ana({ PLACE: 'Z11', PLACE_PROVIDER: '' }) },
  '217': {
    fails: now('Episodes', 'DOT', { RNE: 'P' }, 2),
    holds: now('Episodes', 'DOT', { RNE: 'U' }, 2),
  },
  '218': { fails: ana({ URN: '' }), holds: ana({ URN: '', PLACE: 'R1' }) },
  '222': { fails: ana({ PLACE: 'R1' }), holds: ana({ PLACE: 'R1', URN: noReferenceNumber }) },
  '225': {
    fails: now('Episodes', 'ANA', { REASON_PLACE_CHANGE: '' }),
    holds: all(now('Episodes', 'ANA', { REASON_PLACE_CHANGE: '' }), ana({ PLACE: 'T2' })),
  },
  '226': ana({ PLACE: 'T2' }),
  '233': ana({ REASON_PLACE_CHANGE: 'OTHER' }),
  '234': {
    fails: all(
      now('Header', 'ANA', { DOB: '15/09/2015' }),
      now('Episodes', 'ANA', { REASON_PLACE_CHANGE: 'CUSTOD' }),
    ),
    holds: all(
      now('Header', 'ANA', { DOB: '14/09/2015' }),
      now('Episodes', 'ANA', { REASON_PLACE_CHANGE: 'CUSTOD' }),
    ),
  },
  '336': {
    fails: now('Episodes', 'DOT', { PLACE: 'K2' }, 1),
    holds: now('Episodes', 'DOT', { PLACE: 'U2' }, 1),
  },
  '371': { fails: born('19/07/2009', 'K3'), holds: born('18/07/2009', 'K3') },
  '372': { fails: born('19/07/2015', 'R5'), holds: born('18/07/2015', 'R5') },
  '373': { fails: born('19/07/2021', 'S1'), holds: born('18/07/2021', 'S1') },
  '374': { fails: born('19/07/2011', 'P3'), holds: born('18/07/2011', 'P3') },
  '375': { fails: stay('T1', '27/10/2025'), holds: stay('T1', '26/10/2025') },
  '376': { fails: stay('T3', '06/10/2025'), holds: stay('T3', '05/10/2025') },
  '379': { fails: stay('T4', '22/09/2025'), holds: stay('T4', '21/09/2025') },
  '377': {
    fails: all(
      holiday('01/05/2024', '08/05/2024'),
      holiday('01/08/2024', '08/08/2024'),
      holiday('30/04/2025', '07/05/2025'),
    ),
    holds: all(
      holiday('01/05/2024', '08/05/2024'),
      holiday('01/08/2024', '08/08/2024'),
      holiday('01/05/2025', '08/05/2025'),
    ),
  },
  '380': { fails: ana({ PLACE: 'T1', RNE: 'S' }), holds: ana({ PLACE: 'T1' }) },
  '381': now('Episodes', 'BEA', { PLACE: 'T1' }),
  '383': { fails: backTo({ PLACE: 'U5' }), holds: backTo({}) },
  '408': now('Episodes', 'DOT', { LS: 'C2' }, 2),
  '526': { fails: ana({ PLACE_PROVIDER: '' }), holds: ana({ PLACE_PROVIDER: '', PLACE: 'T1' }) },
  '527': { fails: provided('PR1', 'R2'), holds: provided('PR1', 'R1') },
  '528': { fails: provided('PR2', 'R5'), holds: provided('PR2', 'R3') },
  '529': { fails: provided('PR3', 'K2'), holds: provided('PR3', 'R2') },
  '530': { fails: provided('PR4', 'P1'), holds: provided('PR4', 'P3') },
  '531': { fails: provided('PR5', 'P1'), holds: provided('PR5', 'P3') },
  '550': { fails: provided('PR0', 'U6'), holds: provided('PR0', 'P1') },
}

export const whereaboutsCases: Cases = {
  '164': ana({ PL_POST: 'ZE9 9ZZ' }),
  '169': ana({ PL_POST: 'ZZ9 9ZZ' }),
  '179': ana({ PL_POST: 'ZZ9 9ZZ' }),
  '392a': {
    fails: ana({ HOME_POST: 'ZZ9 9ZZ' }),
    holds: now('Episodes', 'EZE', { HOME_POST: 'ZZ9 9ZZ' }),
  },
  '392b': {
    fails: ana({ HOME_POST: '' }),
    holds: all(now('Episodes', 'EZE', { PL_POST: '' })),
  },
  '392c': ana({ HOME_POST: 'ZZ9 9ZZ' }),
  '392d': { fails: ana({ PL_POST: 'PR11AA' }), holds: ana({ PL_POST: 'PR11AA', PLACE: 'P1' }) },
  '406': {
    fails: now('Episodes', 'EZE', { HOME_POST: 'PR1 1AA' }),
    holds: all(drop('UASC', 'EZE'), now('Episodes', 'EZE', { HOME_POST: 'PR1 1AA' })),
  },
  '454': { fails: ana({ PL_POST: 'KW1 1AA' }), holds: ana({ PL_POST: 'CF10 1AA' }) },
  '1015': { fails: ana({ PL_POST: 'M1 1AA' }), holds: ana({ PL_POST: 'M1 1AA', PLACE: 'U4' }) },
}

export const providerListCases: Cases = {
  '219': ana({ PLACE: 'S1' }),
  '221': ana({ PL_POST: 'PR2 2BB' }),
  '224': ana({ PLACE_PROVIDER: 'PR4' }),
  '227': {
    fails: now('Episodes', 'EZE', { URN: 'SC100006', DECOM: '31/12/2025' }),
    holds: now('Episodes', 'EZE', { URN: 'SC100006', DECOM: '30/12/2025' }),
  },
  '228': {
    fails: ana({ URN: 'SC100006' }),
    holds: ana({ URN: 'SC100006', DEC: '31/12/2025', REC: 'E8' }),
  },
  '229': {
    fails: ana({ URN: 'SC100005' }),
    holds: ana({ URN: 'SC100005', PLACE_PROVIDER: 'PR2' }),
  },
  '1008': { fails: ana({ URN: 'SC999999' }), holds: ana({ URN: noReferenceNumber }) },
}
