import { given, within } from '../../dates.ts'
import { eachChild, eachRow, type Judge, type Rules } from '../../judging.ts'
import type { Tables } from '../../tables.ts'
import { adoptionIn, isAdopted, isPlacedForAdoption, startsCare } from '../episodes.ts'
import { isUnreadable } from './formats.ts'

type Ad1 = Tables['AD1']

/** Which items of AD1 hold something, in the file's order. */
const filled = (row: Ad1): readonly boolean[] => [
  given(row.DATE_INT) || isUnreadable(row, 'DATE_INT'),
  given(row.DATE_MATCH) || isUnreadable(row, 'DATE_MATCH'),
  row.FOSTER_CARE !== '',
  row.NB_ADOPTR !== '',
  row.SEX_ADOPTR !== '',
  row.LS_ADOPTR !== '',
]

export const hasAdoptionItems = (row: Ad1): boolean => filled(row).some(Boolean)
const hasAllItems = (row: Ad1): boolean => filled(row).every(Boolean)

/** A legal status of the adopters, and who they can then be. */
const adoptersAre = (legalStatus: string, ...sexes: readonly string[]): Judge =>
  eachRow(
    'AD1',
    ({ LS_ADOPTR, SEX_ADOPTR }) => LS_ADOPTR === legalStatus && !sexes.includes(SEX_ADOPTR),
  )

/** Placements with the adopters' own former foster child (A3, A5; A2 of old), and with others. */
const withFosterCarer = ['A2', 'A3', 'A5']
const withOthers = ['A1', 'A4', 'A6']

/** Adoption in the year: who adopted the child, and when they were matched. */
export const adopterRules: Rules = {
  '151': eachRow('AD1', (row) => hasAdoptionItems(row) && !hasAllItems(row)),
  '331': eachChild(({ AD1, Episodes }) => {
    const adoption = Episodes.find(isAdopted)
    const late = AD1.filter(({ DATE_MATCH }) => DATE_MATCH > (adoption?.DECOM ?? NaN))
    return adoption && late.length > 0 ? [...late, adoption] : []
  }),
  '333': eachRow(
    'AD1',
    ({ DATE_MATCH, DATE_INT }) => given(DATE_MATCH) && !(DATE_INT <= DATE_MATCH),
  ),
  '334': eachChild(({ AD1, Episodes }) => {
    const start = Episodes.findLast(startsCare)
    const early = AD1.filter(({ DATE_INT }) => DATE_INT < (start?.DECOM ?? NaN))
    return start && early.length > 0 ? [...early, start] : []
  }),
  '335': eachChild(({ AD1, Episodes }) => {
    const adoption = Episodes.find(isAdopted)
    if (!adoption) return []
    const contradicts = AD1.filter(
      ({ FOSTER_CARE }) =>
        (FOSTER_CARE === '0' && withFosterCarer.includes(adoption.PLACE)) ||
        (FOSTER_CARE === '1' && withOthers.includes(adoption.PLACE)),
    )
    return contradicts.length > 0 ? [...contradicts, adoption] : []
  }),
  '511': eachRow(
    'AD1',
    ({ NB_ADOPTR, SEX_ADOPTR }) => NB_ADOPTR === '2' && !['MM', 'FF', 'MF'].includes(SEX_ADOPTR),
  ),
  '514': adoptersAre('L0', 'M1', 'F1'),
  '517': adoptersAre('L3', 'MF'),
  '518': adoptersAre('L4', 'MM', 'FF'),
  '519': adoptersAre('L2', 'MM', 'FF', 'MF'),
  '520': adoptersAre('L11', 'MF'),
  '524': adoptersAre('L12', 'MM', 'FF'),
  '521': eachChild(({ AD1, Episodes }) => {
    const placed = Episodes.find(isPlacedForAdoption)
    const late = AD1.filter(({ DATE_INT }) => DATE_INT > (placed?.DECOM ?? NaN))
    return placed && late.length > 0 ? [...late, placed] : []
  }),
  '582': eachChild(({ AD1, Episodes }) => {
    const adoption = Episodes.find(isAdopted)
    const sameDay = AD1.filter(({ DATE_MATCH }) => DATE_MATCH === adoption?.DEC)
    return adoption && sameDay.length > 0 ? [...sameDay, adoption] : []
  }),
  '601': eachChild((child, data) => {
    const adoption = adoptionIn(child, data)
    if (!adoption || child.AD1.some(hasAllItems)) return []
    return [...child.AD1, adoption]
  }),
  '602': eachChild(({ AD1, Episodes }, data) => {
    const rows = AD1.filter(hasAdoptionItems)
    const isAdoptedThen = Episodes.some(
      (episode) => isAdopted(episode) && within(episode.DEC, data),
    )
    return isAdoptedThen ? [] : rows
  }),
}
