import { add, all, before, drop, dropBefore, now } from '../book.ts'
import type { Cases } from './case.ts'

const ad1 = (cells: Record<string, string>) => now('AD1', 'DOT', cells)
const placed = (cells: Record<string, string>) => now('PlacedAdoption', 'DOT', cells)
const reversed = { DATE_PLACED_CEASED: '01/12/2025', REASON_PLACED_CEASED: 'RD1' }
const secondDecision = (DATE_PLACED: string) =>
  add('PlacedAdoption', {
    CHILD: 'DOT',
    DOB: '03/03/2022',
    DATE_PLACED,
    DATE_PLACED_CEASED: '',
    REASON_PLACED_CEASED: '',
  })
/** Leaves care another way than by adoption. */
const notAdopted = now('Episodes', 'DOT', { REC: 'E4A' }, 2)

export const adopterCases: Cases = {
  '151': ad1({ LS_ADOPTR: '' }),
  '331': { fails: ad1({ DATE_MATCH: '02/08/2025' }), holds: ad1({ DATE_MATCH: '01/08/2025' }) },
  '333': { fails: ad1({ DATE_MATCH: '28/02/2025' }), holds: ad1({ DATE_MATCH: '01/03/2025' }) },
  '334': { fails: ad1({ DATE_INT: '09/06/2024' }), holds: ad1({ DATE_INT: '10/06/2024' }) },
  '335': {
    fails: ad1({ FOSTER_CARE: '0' }),
    holds: all(ad1({ FOSTER_CARE: '0' }), now('Episodes', 'DOT', { PLACE: 'A6' }, 2)),
  },
  '511': ad1({ SEX_ADOPTR: 'M1' }),
  '514': {
    fails: ad1({ LS_ADOPTR: 'L0' }),
    holds: ad1({ LS_ADOPTR: 'L0', NB_ADOPTR: '1', SEX_ADOPTR: 'F1' }),
  },
  '517': ad1({ LS_ADOPTR: 'L3', SEX_ADOPTR: 'MM' }),
  '518': { fails: ad1({ LS_ADOPTR: 'L4' }), holds: ad1({ LS_ADOPTR: 'L4', SEX_ADOPTR: 'FF' }) },
  '519': {
    fails: ad1({ LS_ADOPTR: 'L2', SEX_ADOPTR: 'M1' }),
    holds: ad1({ LS_ADOPTR: 'L2', SEX_ADOPTR: 'MM' }),
  },
  '520': ad1({ SEX_ADOPTR: 'FF' }),
  '521': { fails: ad1({ DATE_INT: '02/08/2025' }), holds: ad1({ DATE_INT: '01/08/2025' }) },
  '524': { fails: ad1({ LS_ADOPTR: 'L12' }), holds: ad1({ LS_ADOPTR: 'L12', SEX_ADOPTR: 'MM' }) },
  '582': ad1({ DATE_MATCH: '12/01/2026' }),
  '601': { fails: drop('AD1', 'DOT'), holds: all(drop('AD1', 'DOT'), notAdopted) },
  '602': notAdopted,
}

export const placedForAdoptionCases: Cases = {
  '117': {
    fails: placed({ DATE_PLACED: '13/01/2026' }),
    holds: placed({ DATE_PLACED: '12/01/2026' }),
  },
  '118': {
    fails: placed({ ...reversed, DATE_PLACED_CEASED: '31/03/2025' }),
    holds: placed({ ...reversed, DATE_PLACED_CEASED: '01/04/2025' }),
  },
  '119': placed({ DATE_PLACED_CEASED: '01/12/2025' }),
  '184': {
    fails: placed({ DATE_PLACED: '02/03/2022' }),
    holds: placed({ DATE_PLACED: '03/03/2022' }),
  },
  '199': add('Episodes', { CHILD: 'DOT', DECOM: '01/02/2026', RNE: 'S', LS: 'V2', PLACE: 'U6' }),
  '522': placed({ ...reversed, DATE_PLACED: '02/12/2025' }),
  '523': placed({ DATE_PLACED: '02/03/2025' }),
  '525': placed(reversed),
  '551': drop('PlacedAdoption', 'DOT'),
  '552': {
    fails: placed({ DATE_PLACED: '02/08/2025' }),
    holds: placed({ DATE_PLACED: '01/08/2025' }),
  },
  '553': {
    fails: now('Episodes', 'ANA', { LS: 'E1' }, 1),
    holds: all(
      now('Episodes', 'ANA', { LS: 'E1' }, 1),
      add('PlacedAdoption', {
        CHILD: 'ANA',
        DOB: '12/05/2014',
        DATE_PLACED: '01/08/2025',
        DATE_PLACED_CEASED: '',
      }),
    ),
  },
  '554': {
    fails: placed({ DATE_PLACED: '21/05/2025' }),
    holds: placed({ DATE_PLACED: '20/05/2025' }),
  },
  '557': { fails: notAdopted, holds: all(notAdopted, placed(reversed)) },
  '558': placed(reversed),
  '559': {
    fails: dropBefore('PlacedAdoption', 'DOT'),
    holds: all(dropBefore('PlacedAdoption', 'DOT'), placed({ DATE_PLACED: '01/04/2025' })),
  },
  '560': placed({ DATE_PLACED: '02/04/2025' }),
  '561': before('PlacedAdoption', 'DOT', { DATE_PLACED_CEASED: '20/03/2025' }),
  '563': placed({ ...reversed, DATE_PLACED: '' }),
  '579': {
    fails: all(placed(reversed), secondDecision('30/11/2025')),
    holds: all(placed(reversed), secondDecision('01/12/2025')),
  },
  '583': {
    fails: secondDecision('02/04/2025'),
    holds: all(placed(reversed), secondDecision('02/12/2025')),
  },
  '584': {
    fails: all(
      before('PlacedAdoption', 'DOT', { DATE_PLACED_CEASED: '20/03/2025' }),
      placed({ DATE_PLACED: '20/03/2025' }),
    ),
    holds: all(
      before('PlacedAdoption', 'DOT', { DATE_PLACED_CEASED: '20/03/2025' }),
      placed({ DATE_PLACED: '21/03/2025' }),
    ),
  },
  '1003': {
    fails: placed({ DATE_PLACED: '09/06/2024' }),
    holds: placed({ DATE_PLACED: '10/06/2024' }),
  },
}
