import type { Otherwise } from './comes-back.ts'

/** Why something that came is written otherwise, by table and column; of a whole row, by table. */
const reasons: Readonly<Record<string, string>> = {
  Header: 'A child is told of who was in care in the year, or is asked about after care.',
  'Header.SEX': 'This year’s codes are F, M and U: 2 and 1 of years before are read as F and M.',
  'Header.UPN':
    'The number is none, or the reason for having none is worked out here from the age and the days in care.',
  'Header.ETHNIC': 'The code is none of the list, so ethnicity is not known here (NOBT).',
  'Header.MOTHER':
    'It follows from a child of hers whose date of birth came, of girls in care who had no short breaks only.',
  'Header.MC_DOB':
    'It follows from a child of hers, of girls in care only, and not from one born after the time the return tells of.',
  'Episodes.CIN':
    'The need is one for a whole period of care: that of its first episode is kept here.',
  'Episodes.RNE':
    'Why an episode began is worked out from what changed: the legal status, the home, the carer.',
  'Episodes.REC':
    'Where another episode follows at once, the reason is that (X1); an episode that goes on has none.',
  'Episodes.DEC': 'An episode ends where the next one begins.',
  'Episodes.REASON_PLACE_CHANGE': 'It is told only where another home took the place of this one.',
  'Episodes.PLACE': home('the kind'),
  'Episodes.PLACE_PROVIDER': home('the provider'),
  'Episodes.HOME_POST': home('the postcode of home'),
  'Episodes.PL_POST': home('the postcode'),
  'Episodes.URN': home('the number of the home'),
  Episodes:
    'Nothing changed on that day, or the episode lasted less than a day, so it is one with its neighbour.',
  Reviews: 'Reviews of the year are told, of days in care other than for short breaks.',
  Missing: 'Absences of the year are told, that began in care.',
  'Missing.MIS_END': 'An absence ends with the period of care at the latest.',
  OC2: 'These questions are asked of children who were in care all year other than for short breaks, and of all of them.',
  'OC2.SDQ_SCORE': 'It is asked of children of 4 to 16.',
  'OC2.SDQ_REASON': 'It is asked of children of 4 to 16 without a score.',
  'OC2.CONVICTED': 'It is asked from 10.',
  'OC2.HEALTH_CHECK': 'It is asked of children under 5.',
  'OC2.TEETH_CHECK': 'What nobody said was done was not done.',
  'OC2.HEALTH_ASSESSMENT': 'What nobody said was done was not done.',
  'OC2.SUBSTANCE_MISUSE': 'Under 10 it is no where nobody said otherwise.',
  'OC2.INTERVENTION_RECEIVED': 'It is asked of those who misuse substances.',
  'OC2.INTERVENTION_OFFERED': 'It is asked of those who had no help.',
  OC3: 'It is told of somebody who has left care, for a birthday from 17 to 21 in the year.',
  'OC3.ACTIV': 'It is not asked of somebody who died or went home.',
  'OC3.ACCOM': 'It is not asked of somebody who died or went home.',
  AD1: 'It is told of a child who was adopted in the year.',
  'AD1.DATE_INT':
    'It is the day of the last decision that the child should be placed for adoption.',
  'AD1.DATE_MATCH': 'It is the day of the last match.',
  PlacedAdoption: 'A decision is told that was in force in the year, of a child in care.',
  'PlacedAdoption.REASON_PLACED_CEASED': 'A decision that did not cease has no reason for it.',
  PrevPerm: 'It is asked of children who came into care in the year.',
  'PrevPerm.LA_PERM':
    'It is a number of three figures, a country or not known, and not asked where there was none.',
  'PrevPerm.DATE_PERM':
    'It is day, month and year as far as they are known, and not asked where there was none.',
  'UASC.DUC': 'It is the 18th birthday where no earlier day has come.',
  UASC: 'It is told of a child in care in the year.',
  'UASC.SEX': 'It is that of Header, in this year’s codes.',
  SWEpisodes:
    'Social workers are told of this year and the one before, of children in care other than for short breaks.',
  DoLo: 'An order is told that was in force in the year, of a child in care.',
}

function home(what: string): string {
  return `Where only the legal status changed, or a stay away ended, the home goes on, and ${what} is that of its first episode; of short breaks, stays away and some kinds of home it is not told.`
}

/** In words, for whoever compares. */
export const whyOtherwise = ({ table, column }: Pick<Otherwise, 'table' | 'column'>): string =>
  (column === undefined ? undefined : reasons[`${table}.${column}`]) ??
  (column === 'DOB' ? 'It is that of Header.' : undefined) ??
  reasons[table] ??
  'It is worked out here from what else is recorded.'
