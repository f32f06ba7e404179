import { birthday, given, hasReached, isUnder, within } from '../../dates.ts'
import { eachChild, eachRow, type Rules } from '../../judging.ts'
import type { Child, Day, Episode, Return903, Row, Tables } from '../../tables.ts'
import {
  bornOn,
  isAdopted,
  isLookedAfterAllYear,
  isOpen,
  isShortBreak,
  lastDay,
  leftCareOn,
  touches,
} from '../episodes.ts'
import { hasAdoptionItems } from './adopters.ts'

/** Rows of OC3 that say something: the care leaver's own. */
const leaverRows = ({ OC3 }: Child) =>
  OC3.filter(({ IN_TOUCH, ACTIV, ACCOM }) => IN_TOUCH !== '' || ACTIV !== '' || ACCOM !== '')

/** The care leaver's rows, where something about the child says that there should be none. */
const noLeaverIf = (isBroken: (child: Child, data: Return903) => boolean) =>
  eachChild((child, data) => {
    const rows = leaverRows(child)
    return rows.length > 0 && isBroken(child, data) ? rows : []
  })

const isNothing = (row: Tables['OC3']): boolean => row.ACTIV === '0' && row.ACCOM === '0'

/** All episodes that were given, last year's before this year's, each once. */
function history({ Episodes, lastYear }: Child): readonly Episode[] {
  const begun = new Set(Episodes.map(({ DECOM }) => DECOM))
  return [...(lastYear?.Episodes ?? []).filter(({ DECOM }) => !begun.has(DECOM)), ...Episodes]
}

/** Days in care from a birthday on, short breaks apart. */
const daysInCareFrom = (child: Child, from: Day, data: Return903): number =>
  history(child)
    .filter((episode) => !isShortBreak(episode) && given(episode.DECOM))
    .reduce((days, episode) => {
      const begins = Math.max(episode.DECOM, from)
      return days + Math.max(0, lastDay(episode, data) - begins)
    }, 0)

/** Thirteen weeks' care from fourteen, some of it at sixteen: Children Act 1989 schedule 2, paragraph 19B. */
const isRelevant = (child: Child, data: Return903): boolean =>
  daysInCareFrom(child, birthday(bornOn(child), 14), data) >= 91 &&
  daysInCareFrom(child, birthday(bornOn(child), 16), data) >= 1 &&
  !history(child).some(isAdopted)

/** The 17th or 18th birthday that falls in the year. */
const comingOfAge = (child: Child, data: Return903): Day | undefined =>
  [17, 18].map((age) => birthday(bornOn(child), age)).find((day) => within(day, data))

/** In care on a day and still after it, short breaks apart. */
const isInCareAfter = (day: Day, child: Child): boolean =>
  child.Episodes.some(
    (episode) =>
      !isShortBreak(episode) && episode.DECOM <= day && (isOpen(episode) || episode.DEC > day),
  )

/** Everything else that a return may hold about a child who has left care. */
const otherRows = (child: Child): readonly Row[] => [
  ...child.PlacedAdoption,
  ...child.Missing,
  ...child.Reviews,
  ...child.AD1,
  ...child.PrevPerm,
  ...child.OC2,
]

/** Young people of 17 to 21 who have left care. */
export const careLeaverRules: Rules = {
  '134': eachChild((child) => {
    const adopters = child.AD1.filter(hasAdoptionItems)
    const leavers = leaverRows(child)
    return adopters.length > 0 && leavers.length > 0 ? [...leavers, ...adopters] : []
  }),
  '153': eachRow('OC3', ({ IN_TOUCH, ACTIV, ACCOM }) => {
    const filled = [IN_TOUCH, ACTIV, ACCOM].filter((cell) => cell !== '').length
    return filled > 0 && filled < 3
  }),
  '187': eachChild((child, data) => {
    const rows = [...leaverRows(child), ...child.AD1.filter(hasAdoptionItems)]
    return rows.length > 0 && isLookedAfterAllYear(child, data) ? rows : []
  }),
  '344': eachRow(
    'OC3',
    (row) => (row.IN_TOUCH === 'DIED' || row.IN_TOUCH === 'RHOM') && !isNothing(row),
  ),
  '345': eachRow(
    'OC3',
    ({ IN_TOUCH, ACTIV, ACCOM }) => IN_TOUCH === 'YES' && (ACTIV === '0' || ACCOM === '0'),
  ),
  '347': eachRow(
    'OC3',
    ({ ACCOM, DOB }, { startsOn }) => /^T[12]$/.test(ACCOM) && isUnder(18, DOB, startsOn),
  ),
  '348': eachRow('OC3', ({ IN_TOUCH, child }) => {
    const before = child.lastYear?.OC3 ?? []
    return before.some((row) => row.IN_TOUCH === 'DIED') && IN_TOUCH !== 'DIED'
  }),
  // Aged 17, 18, 19, 20 or 21 at some time in the year.
  '391': eachRow(
    'OC3',
    ({ DOB }, { startsOn, endsOn }) => isUnder(17, DOB, endsOn) || hasReached(22, DOB, startsOn),
  ),
  '1000': noLeaverIf((child) => history(child).some(({ REC }) => REC === 'E2')),
  '1001': noLeaverIf((child, data) => given(bornOn(child)) && !isRelevant(child, data)),
  '1002': noLeaverIf((child) => history(child).length === 0),
  '1007': noLeaverIf((child, data) => {
    const day = comingOfAge(child, data)
    return day !== undefined && isInCareAfter(day, child)
  }),
  '1010': noLeaverIf(({ Episodes, lastYear }) => {
    const before = lastYear?.Episodes.at(-1)
    return Episodes.length === 0 && before !== undefined && isOpen(before)
  }),
  '1011': noLeaverIf((child) => history(child).at(-1)?.REC === 'E3'),
  '1012': eachChild((child, data) =>
    child.OC3.length > 0 && !child.Episodes.some((episode) => touches(episode, data))
      ? otherRows(child)
      : [],
  ),
  '1016': noLeaverIf((child, data) => {
    const day = comingOfAge(child, data)
    const left = leftCareOn(child)
    return day !== undefined && within(left, data) && left >= day
  }),
  '3001': eachRow(
    'OC3',
    ({ ACCOM, child }, data) => /^Z[12]$/.test(ACCOM) && within(birthday(bornOn(child), 17), data),
  ),
}
