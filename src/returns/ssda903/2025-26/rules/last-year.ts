import { eachChild, eachRow, type Rules } from '../../judging.ts'
import type { Episode } from '../../tables.ts'
import { isOpen } from '../episodes.ts'

/** The episode that last year's return left open, beside the first one of this year's. */
const sinceLastYear = (differs: (first: Episode, before: Episode) => boolean) =>
  eachChild(({ Episodes: [first], lastYear }) => {
    const before = lastYear?.Episodes.at(-1)
    return first && before && isOpen(before) && differs(first, before) ? [first] : []
  })

/** The department's own tolerance for a distance that was measured twice, in miles. */
const nearEnough = 0.2

const isFarther = (first: Episode, before: Episode): boolean =>
  Math.abs((first.whereabouts?.PL_DISTANCE ?? NaN) - (before.whereabouts?.PL_DISTANCE ?? NaN)) >
  nearEnough

const differsIn =
  (column: 'PL_LA' | 'PL_LOCATION') =>
  (first: Episode, before: Episode): boolean => {
    const [now, then] = [first.whereabouts?.[column], before.whereabouts?.[column]]
    return Boolean(now) && Boolean(then) && now !== then
  }

/** Codes that the department replaced, so that an unchanged placement is written anew: H5 in 2024-25, Z1 in 2025-26. */
const replacedBy = new Map([
  ['H5', ['K3']],
  ['Z1', ['Z11', 'Z12', 'Z13', 'Z14']],
])

const isSamePlace = (now: string, before: string): boolean =>
  now === before || (replacedBy.get(before)?.includes(now) ?? false)

/** This year's episodes lead on from those of last year's return. */
export const lastYearRules: Rules = {
  '452': sinceLastYear(
    (first, before) => first.RNE === before.RNE && differsIn('PL_LA')(first, before),
  ),
  '453': sinceLastYear((first, before) => first.RNE === before.RNE && isFarther(first, before)),
  '502': sinceLastYear((first, before) => first.DECOM !== before.DECOM),
  '503A': sinceLastYear((first, before) => first.RNE !== before.RNE),
  '503B': sinceLastYear((first, before) => first.LS !== before.LS),
  '503C': sinceLastYear((first, before) => first.CIN !== before.CIN),
  '503D': sinceLastYear((first, before) => !isSamePlace(first.PLACE, before.PLACE)),
  '503E': sinceLastYear((first, before) => first.PLACE_PROVIDER !== before.PLACE_PROVIDER),
  '503F': sinceLastYear((first, before) => first.URN !== before.URN),
  '503G': sinceLastYear(isFarther),
  '503H': sinceLastYear(differsIn('PL_LA')),
  '503J': sinceLastYear(differsIn('PL_LOCATION')),
  '562': eachChild(({ Episodes: [first], lastYear }, { startsOn }) =>
    first &&
    first.DECOM < startsOn &&
    lastYear &&
    lastYear.Episodes.length > 0 &&
    !lastYear.Episodes.some(({ DECOM }) => DECOM === first.DECOM)
      ? [first]
      : [],
  ),
  NoE: eachRow(
    'Episodes',
    ({ DECOM, child }, { startsOn }) =>
      DECOM < startsOn && (child.lastYear?.Episodes.length ?? 0) === 0,
  ),
}
