import { byDay, given } from '../../dates.ts'
import { eachChild, eachRow, eachRowBeside, type Judge, type Rules } from '../../judging.ts'
import type { Child, Tables } from '../../tables.ts'
import {
  bornOn,
  endsCare,
  isAdopted,
  isOpen,
  isPlacedForAdoption,
  isShortBreak,
  startsCare,
} from '../episodes.ts'
import { hasAdoptionItems } from './adopters.ts'
import { isUnreadable } from './formats.ts'

type Decision = Tables['PlacedAdoption']

const hasPlaced = (row: Decision): boolean =>
  given(row.DATE_PLACED) || isUnreadable(row, 'DATE_PLACED')

const hasCeased = (row: Decision): boolean =>
  given(row.DATE_PLACED_CEASED) || isUnreadable(row, 'DATE_PLACED_CEASED')

const hasCeasedInfo = (row: Decision): boolean => hasCeased(row) && row.REASON_PLACED_CEASED !== ''

/** Decisions in order of their date; one without a date stands first. */
const inOrder = ({ PlacedAdoption }: Child): readonly Decision[] =>
  PlacedAdoption.toSorted(byDay(({ DATE_PLACED }) => DATE_PLACED, 'first'))

const latestDecision = (child: Child): Decision | undefined => inOrder(child).at(-1)

const firstPlacementOrder = ({ Episodes }: Child) => Episodes.find(({ LS }) => LS === 'E1')

/** The child's latest decision, where it came after the first episode of a kind. */
const latestIsAfter = (first: (child: Child) => Child['Episodes'][number] | undefined): Judge =>
  eachChild((child) => {
    const [decision, episode] = [latestDecision(child), first(child)]
    return decision && episode && decision.DATE_PLACED > episode.DECOM ? [decision, episode] : []
  })

/** Each decision beside the one before it. */
const sincePrevious = (isBroken: (decision: Decision, previous: Decision) => boolean): Judge =>
  eachChild((child) => {
    const decisions = inOrder(child).filter(hasPlaced)
    return decisions.filter((decision, at) => {
      const previous = decisions[at - 1]
      return previous !== undefined && isBroken(decision, previous)
    })
  })

/** Those of this year's decisions that last year's latest one contradicts. */
const besideLastYear = (
  contradicted: (now: readonly Decision[], before: Decision) => readonly Decision[],
): Judge =>
  eachChild(({ lastYear, PlacedAdoption }) => {
    const before = lastYear && latestDecision(lastYear)
    return before && given(before.DATE_PLACED) ? contradicted(PlacedAdoption, before) : []
  })

const isSame = (a: Decision, b: Decision): boolean => a.DATE_PLACED === b.DATE_PLACED

/** Decisions that a child should be placed for adoption, and their reversal. */
export const placedForAdoptionRules: Rules = {
  '117': eachRowBeside('PlacedAdoption', (row, { endsOn }) => {
    const days = [row.DATE_PLACED, row.DATE_PLACED_CEASED]
    const last = row.child.Episodes.findLast(({ REC }) => REC !== 'X1')
    if (!days.some((day) => day > endsOn || day > (last?.DEC ?? NaN))) return undefined
    return last ? [last] : []
  }),
  '118': eachRowBeside('PlacedAdoption', ({ DATE_PLACED_CEASED, child }, { startsOn }) => {
    const first = child.Episodes.find((episode) => !isShortBreak(episode))
    const isEarly = DATE_PLACED_CEASED < startsOn || DATE_PLACED_CEASED < (first?.DECOM ?? NaN)
    if (!isEarly) return undefined
    return first ? [first] : []
  }),
  '119': eachRow('PlacedAdoption', (row) => hasCeased(row) !== (row.REASON_PLACED_CEASED !== '')),
  '184': eachRow('PlacedAdoption', ({ DATE_PLACED, child }) => DATE_PLACED < bornOn(child)),
  '199': eachChild(({ Episodes, lastYear }) => {
    const adoptions = [...(lastYear?.Episodes ?? []), ...Episodes].filter(isAdopted)
    const first = Math.min(...adoptions.map(({ DECOM }) => DECOM))
    return Episodes.filter(({ DECOM }) => DECOM > first)
  }),
  '522': eachRow(
    'PlacedAdoption',
    ({ DATE_PLACED, DATE_PLACED_CEASED }) => DATE_PLACED > DATE_PLACED_CEASED,
  ),
  '523': eachChild((child) => {
    const decision = latestDecision(child)
    if (!decision || !given(decision.DATE_PLACED)) return []
    const others = child.AD1.filter(
      ({ DATE_INT }) => given(DATE_INT) && DATE_INT !== decision.DATE_PLACED,
    )
    return others.length > 0 ? [decision, ...others] : []
  }),
  '525': eachChild((child) => {
    const decision = latestDecision(child)
    const adopters = child.AD1.filter(hasAdoptionItems)
    return decision && hasCeased(decision) && adopters.length > 0 ? [decision, ...adopters] : []
  }),
  '551': eachRow(
    'Episodes',
    (episode) => isPlacedForAdoption(episode) && !episode.child.PlacedAdoption.some(hasPlaced),
  ),
  '552': latestIsAfter(({ Episodes }) => Episodes.find(isPlacedForAdoption)),
  '553': eachChild((child) => {
    const orders = child.Episodes.filter(({ LS }) => LS === 'E1')
    if (orders.length === 0) return []
    const decision = latestDecision(child)
    if (!decision) return orders
    const isInForce = orders.some((episode) => isOpen(episode))
    return isInForce && hasCeased(decision) ? [decision, ...orders] : []
  }),
  '554': latestIsAfter(firstPlacementOrder),
  '557': eachChild((child) => {
    const left = child.Episodes.filter(
      (episode) =>
        endsCare(episode) &&
        !isAdopted(episode) &&
        (isPlacedForAdoption(episode) || episode.LS === 'E1'),
    )
    if (left.length === 0) return []
    const unfinished = child.PlacedAdoption.filter((decision) => !hasCeasedInfo(decision))
    return child.PlacedAdoption.length === 0 || unfinished.length > 0
      ? [...unfinished, ...left]
      : []
  }),
  '558': eachChild((child) => {
    const adoption = child.Episodes.find(isAdopted)
    const decision = latestDecision(child)
    return adoption && decision && hasCeased(decision) ? [decision, adoption] : []
  }),
  '559': eachRow(
    'PlacedAdoption',
    ({ DATE_PLACED, child }, { startsOn }) =>
      DATE_PLACED < startsOn &&
      !child.lastYear?.PlacedAdoption.some((before) => before.DATE_PLACED === DATE_PLACED),
  ),
  '560': besideLastYear((now, before) =>
    hasCeased(before) || now.some((decision) => isSame(decision, before)) ? [] : now,
  ),
  '561': besideLastYear((now, before) =>
    hasCeased(before) ? now.filter((decision) => isSame(decision, before)) : [],
  ),
  '563': eachRow(
    'PlacedAdoption',
    (row) => !hasPlaced(row) && (hasCeased(row) || row.REASON_PLACED_CEASED !== ''),
  ),
  '579': sincePrevious(
    (decision, previous) =>
      !hasCeased(previous) || decision.DATE_PLACED < previous.DATE_PLACED_CEASED,
  ),
  '583': eachChild((child) =>
    inOrder(child)
      .filter(hasPlaced)
      .slice(0, -1)
      .filter((row) => !hasCeased(row)),
  ),
  '584': besideLastYear((now, before) =>
    now.filter(
      (decision) => !isSame(decision, before) && decision.DATE_PLACED <= before.DATE_PLACED_CEASED,
    ),
  ),
  '1003': eachChild(({ Episodes, PlacedAdoption }) => {
    const start = Episodes.find(startsCare)
    const early = PlacedAdoption.filter(({ DATE_PLACED }) => DATE_PLACED < (start?.DECOM ?? NaN))
    return start && early.length > 0 ? [...early, start] : []
  }),
}
