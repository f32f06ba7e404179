import { birthday, hasReached, isUnder, within } from '../../dates.ts'
import { eachChild, eachRow, type Rules } from '../../judging.ts'
import type { Return903, Tables } from '../../tables.ts'
import { isLookedAfterAllYear } from '../episodes.ts'

type Oc2 = Tables['OC2']

/** The four items asked of every child looked after for the year. */
const fourItems = (row: Oc2): readonly string[] => [
  row.IMMUNISATIONS,
  row.TEETH_CHECK,
  row.HEALTH_ASSESSMENT,
  row.SUBSTANCE_MISUSE,
]

/** The items asked of some: by age, or by the answer to another. */
const furtherItems = (row: Oc2): readonly string[] => [
  row.CONVICTED,
  row.HEALTH_CHECK,
  row.INTERVENTION_RECEIVED,
  row.INTERVENTION_OFFERED,
]

const isFilled = (cell: string): boolean => cell !== ''
const areAllFilled = (row: Oc2): boolean => fourItems(row).every(isFilled)

/** Anything but the strengths and difficulties questionnaire. */
const hasHealthItems = (row: Oc2): boolean =>
  fourItems(row).some(isFilled) || furtherItems(row).some(isFilled)

const hasSdq = ({ SDQ_SCORE, SDQ_REASON }: Oc2): boolean => SDQ_SCORE !== '' || SDQ_REASON !== ''

const allYear = (isBroken: (row: Oc2, data: Return903) => boolean) =>
  eachRow('OC2', (row, data) => isLookedAfterAllYear(row.child, data) && isBroken(row, data))

const notAllYear = (isBroken: (row: Oc2) => boolean) =>
  eachRow('OC2', (row, data) => !isLookedAfterAllYear(row.child, data) && isBroken(row))

/** Children looked after for the whole year: health, the questionnaire, convictions, substance misuse. */
export const healthRules: Rules = {
  '158': eachRow(
    'OC2',
    (row) => row.INTERVENTION_RECEIVED === '1' && row.INTERVENTION_OFFERED !== '',
  ),
  '159': eachRow(
    'OC2',
    (row) =>
      row.SUBSTANCE_MISUSE === '1' &&
      row.INTERVENTION_RECEIVED === '0' &&
      row.INTERVENTION_OFFERED === '',
  ),
  '182': eachRow('OC2', (row) => furtherItems(row).some(isFilled) && !areAllFilled(row)),
  '190': notAllYear(hasHealthItems),
  '191': eachChild((child, data) => {
    if (!isLookedAfterAllYear(child, data)) return []
    return child.OC2.length > 0 ? child.OC2.filter((row) => !areAllFilled(row)) : child.Episodes
  }),
  '192': eachRow('OC2', (row) => row.SUBSTANCE_MISUSE === '1' && row.INTERVENTION_RECEIVED === ''),
  '193': eachRow(
    'OC2',
    (row) =>
      row.SUBSTANCE_MISUSE !== '1' &&
      (row.INTERVENTION_RECEIVED !== '' || row.INTERVENTION_OFFERED !== ''),
  ),
  '215': eachChild(({ OC3, OC2 }) => {
    const items = OC2.filter(hasHealthItems)
    const leavers = OC3.filter((row) => [row.IN_TOUCH, row.ACTIV, row.ACCOM].some(isFilled))
    return items.length > 0 && leavers.length > 0 ? [...leavers, ...items] : []
  }),
  '542': eachRow('OC2', ({ CONVICTED, DOB }, { endsOn }) => {
    return CONVICTED !== '' && isUnder(10, DOB, endsOn)
  }),
  '543': allYear(
    ({ CONVICTED, DOB }, { endsOn }) => CONVICTED === '' && hasReached(10, DOB, endsOn),
  ),
  '544': eachRow('OC2', (row) => row.CONVICTED === '1' && !areAllFilled(row)),
  '545': allYear(
    ({ HEALTH_CHECK, DOB }, { endsOn }) => HEALTH_CHECK === '' && isUnder(5, DOB, endsOn),
  ),
  '546': allYear(
    ({ HEALTH_CHECK, DOB }, { endsOn }) => HEALTH_CHECK !== '' && hasReached(5, DOB, endsOn),
  ),
  '547': eachRow('OC2', (row) => row.HEALTH_CHECK === '1' && !areAllFilled(row)),
}

/** Four by the beginning of the year and not yet seventeen at its end: the ages of the questionnaire. */
const isOfSdqAge = (row: Oc2, { startsOn, endsOn }: Return903): boolean =>
  hasReached(4, row.DOB, startsOn) && isUnder(17, row.DOB, endsOn)

/** The strengths and difficulties questionnaire. */
export const questionnaireRules: Rules = {
  '157': allYear(
    (row, data) => isOfSdqAge(row, data) && row.SDQ_SCORE === '' && row.SDQ_REASON === 'SDQ1',
  ),
  '185': notAllYear(({ SDQ_SCORE }) => SDQ_SCORE !== ''),
  '186': allYear((row, data) => isOfSdqAge(row, data) && !hasSdq(row)),
  '188': eachRow('OC2', (row, { endsOn }) => hasSdq(row) && isUnder(4, row.DOB, endsOn)),
  '189': eachRow('OC2', (row, { startsOn }) => hasSdq(row) && hasReached(17, row.DOB, startsOn)),
  '197a': eachRow('OC2', ({ SDQ_SCORE, SDQ_REASON }) => SDQ_SCORE !== '' && SDQ_REASON !== ''),
  '197B': allYear(
    (row, data) =>
      !hasSdq(row) && (within(birthday(row.DOB, 4), data) || within(birthday(row.DOB, 17), data)),
  ),
  '198': notAllYear(({ SDQ_REASON }) => SDQ_REASON !== ''),
}
