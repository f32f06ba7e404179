import { given, readDay } from '../../dates.ts'
import { eachRow, type Rules } from '../../judging.ts'
import type { Day, Row } from '../../tables.ts'
import { isCode, isCodeOrBlank } from '../codes.ts'
import { needsNoProvider } from '../episodes.ts'

/** Something stands where a date should, and is none. */
export const isUnreadable = ({ unreadable }: Row, column: string): boolean =>
  unreadable.includes(column)

/** A letter that is not I, O or S, eleven digits, and a digit or such a letter. */
const isUpn = (upn: string): boolean =>
  isCode('UPN', upn) || /^[A-HJ-NP-RT-Z]\d{11}(\d|[A-HJ-NP-RT-Z])$/.test(upn)

const isSdqScore = (score: string): boolean => /^\d{1,2}$/.test(score) && Number(score) <= 40

/** A three-digit authority, or a place that has none. */
const isAuthorityOrPlace = (code: string): boolean =>
  isCode('LA_PERM', code) || /^[2-9]\d{2}$/.test(code)

/**
 * The earliest day that a date can be of which the day, the day and month, or all may be unknown: `ZZ/ZZ/2019`. No day
 * where even the year is unknown; undefined where the text is no such date.
 */
function earliestDay(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{2}|ZZ)\/(\d{2}|ZZ)\/(\d{4}|ZZZZ)$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  const known = (part: string) => part.replace('ZZ', '01')
  // A leap year stands for one that is not known, so that 29 February is possible.
  const earliest = readDay(`${known(day)}/${known(month)}/${year.replace('ZZZZ', '2004')}`)
  if (!given(earliest)) return undefined
  return year === 'ZZZZ' ? NaN : earliest
}

/** What each cell may hold, whatever the others say. */
export const formatRules: Rules = {
  '101': eachRow('Header', ({ SEX }) => !isCode('SEX', SEX)),
  '102': eachRow('Header', ({ DOB }) => !given(DOB)),
  '103': eachRow('Header', ({ ETHNIC }) => !isCode('ETHNIC', ETHNIC)),
  '104': eachRow('UASC', (row, { startsOn }) => isUnreadable(row, 'DUC') || row.DUC < startsOn),
  '105': eachRow('Header', ({ UASC }) => UASC !== undefined && UASC !== '0' && UASC !== '1'),
  '168': eachRow('Header', ({ UPN }) => UPN !== '' && !isUpn(UPN)),
  '171': eachRow('Header', (row) => isUnreadable(row, 'MC_DOB')),

  '112': eachRow('AD1', (row) => isUnreadable(row, 'DATE_INT')),
  '113': eachRow('AD1', (row) => isUnreadable(row, 'DATE_MATCH')),
  '114': eachRow('AD1', ({ FOSTER_CARE }) => !isCodeOrBlank('FOSTER_CARE', FOSTER_CARE)),
  '175': eachRow('AD1', ({ NB_ADOPTR }) => !isCodeOrBlank('NB_ADOPTR', NB_ADOPTR)),
  '176': eachRow('AD1', ({ SEX_ADOPTR }) => !isCodeOrBlank('SEX_ADOPTR', SEX_ADOPTR)),
  '177': eachRow('AD1', ({ LS_ADOPTR }) => !isCodeOrBlank('LS_ADOPTR', LS_ADOPTR)),
  '115': eachRow('PlacedAdoption', (row) => isUnreadable(row, 'DATE_PLACED')),
  '116': eachRow('PlacedAdoption', (row) => isUnreadable(row, 'DATE_PLACED_CEASED')),
  '120': eachRow(
    'PlacedAdoption',
    ({ REASON_PLACED_CEASED }) => !isCodeOrBlank('REASON_PLACED_CEASED', REASON_PLACED_CEASED),
  ),

  '131': eachRow('OC3', ({ IN_TOUCH }) => !isCodeOrBlank('IN_TOUCH', IN_TOUCH)),
  '132': eachRow('OC3', ({ ACTIV }) => !isCodeOrBlank('ACTIV', ACTIV)),
  '133': eachRow('OC3', ({ ACCOM }) => !isCodeOrBlank('ACCOM', ACCOM)),

  '141': eachRow('Episodes', ({ DECOM }) => !given(DECOM)),
  '143': eachRow('Episodes', ({ RNE }) => !isCode('RNE', RNE)),
  '144': eachRow('Episodes', ({ LS }) => !isCode('LS', LS)),
  '145': eachRow('Episodes', ({ CIN }) => !isCode('CIN', CIN)),
  '146': eachRow('Episodes', ({ PLACE }) => !isCode('PLACE', PLACE)),
  '147': eachRow('Episodes', (row) => isUnreadable(row, 'DEC')),
  '149': eachRow('Episodes', ({ REC }) => !isCodeOrBlank('REC', REC)),
  // A provider where none is asked for breaks this too; of such placements T4 is left to 213.
  '178': eachRow(
    'Episodes',
    (episode) =>
      episode.PLACE_PROVIDER !== '' &&
      (!isCode('PLACE_PROVIDER', episode.PLACE_PROVIDER) ||
        (needsNoProvider(episode) && episode.PLACE !== 'T4')),
  ),
  '1009': eachRow(
    'Episodes',
    ({ REASON_PLACE_CHANGE }) => !isCodeOrBlank('REASON_PLACE_CHANGE', REASON_PLACE_CHANGE),
  ),

  '166': eachRow('Reviews', ({ REVIEW }) => !given(REVIEW)),
  '167': eachRow(
    'Reviews',
    (row) =>
      (given(row.REVIEW) || isUnreadable(row, 'REVIEW')) && !isCode('REVIEW_CODE', row.REVIEW_CODE),
  ),

  '180': eachRow('OC2', ({ SDQ_SCORE }) => SDQ_SCORE !== '' && !isSdqScore(SDQ_SCORE)),
  '181': eachRow('OC2', (row) =>
    [
      row.CONVICTED,
      row.HEALTH_CHECK,
      row.IMMUNISATIONS,
      row.TEETH_CHECK,
      row.HEALTH_ASSESSMENT,
      row.SUBSTANCE_MISUSE,
      row.INTERVENTION_RECEIVED,
      row.INTERVENTION_OFFERED,
    ].some((answer) => !isCodeOrBlank('YES_NO', answer)),
  ),
  '196': eachRow('OC2', ({ SDQ_REASON }) => !isCodeOrBlank('SDQ_REASON', SDQ_REASON)),

  '631': eachRow('PrevPerm', ({ PREV_PERM }) => !isCodeOrBlank('PREV_PERM', PREV_PERM)),
  '632': eachRow('PrevPerm', ({ DATE_PERM, child }) => {
    if (DATE_PERM === '') return false
    const earliest = earliestDay(DATE_PERM)
    return earliest === undefined || earliest >= (child.Episodes[0]?.DECOM ?? NaN)
  }),
  '633': eachRow('PrevPerm', ({ LA_PERM }) => LA_PERM !== '' && !isAuthorityOrPlace(LA_PERM)),

  '1004': eachRow('Missing', ({ MIS_START }) => !given(MIS_START)),
  '1005': eachRow('Missing', (row) => isUnreadable(row, 'MIS_END')),
  '1006': eachRow('Missing', ({ MISSING }) => !isCodeOrBlank('MISSING', MISSING)),
}
