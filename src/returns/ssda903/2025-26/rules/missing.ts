import { byDay, given, within } from '../../dates.ts'
import { eachChild, eachRow, type Judge, type Rules } from '../../judging.ts'
import type { Child, Episode, Tables } from '../../tables.ts'
import { bornOn, continues, endsCare, isOpen } from '../episodes.ts'
import { isUnreadable } from './formats.ts'

type Absence = Tables['Missing']

const hasStart = (row: Absence): boolean => given(row.MIS_START) || isUnreadable(row, 'MIS_START')
const hasEnd = (row: Absence): boolean => given(row.MIS_END) || isUnreadable(row, 'MIS_END')

/** Episodes that follow each other without a day between, as one span of care. */
interface PeriodOfCare {
  readonly first: Episode
  readonly last: Episode
}

/** Spans of care, each from its first episode to its last. */
function periodsOfCare({ Episodes }: Child): readonly PeriodOfCare[] {
  const periods: PeriodOfCare[] = []
  for (const episode of Episodes) {
    const current = periods.at(-1)
    const goesOn = current && continues(episode) && !endsCare(current.last)
    if (goesOn) periods[periods.length - 1] = { first: current.first, last: episode }
    else periods.push({ first: episode, last: episode })
  }
  return periods
}

/** The span of care that a day falls in, its last day included; one that is open has none. */
export const periodAround = (child: Child, day: number): PeriodOfCare | undefined =>
  periodsOfCare(child).findLast(
    ({ first, last }) => first.DECOM <= day && (isOpen(last) || day <= last.DEC),
  )

/** Absences of a child that something in the episodes contradicts. */
const absences = (isBroken: (absence: Absence, child: Child) => boolean): Judge =>
  eachRow('Missing', (row) => row.child.Episodes.length > 0 && isBroken(row, row.child))

/** Whether an absence ends inside a span of care, or goes on in one that does. */
const holds =
  (absence: Absence) =>
  ({ first, last }: PeriodOfCare): boolean =>
    hasEnd(absence)
      ? absence.MIS_END >= first.DECOM && !(absence.MIS_END > last.DEC)
      : isOpen(last) && absence.MIS_START >= first.DECOM

const episodeAround = ({ Episodes }: Child, day: number): Episode | undefined =>
  Episodes.findLast(({ DECOM, DEC }) => DECOM <= day && !(DEC < day))

/** Times when a child was missing, or away without leave. */
export const missingRules: Rules = {
  '564': eachRow('Missing', (row) => row.MISSING !== '' && !hasStart(row)),
  '565': eachRow('Missing', (row) => hasStart(row) && row.MISSING === ''),
  '566': eachRow('Missing', (row) => hasEnd(row) && row.MISSING === ''),
  '567': eachRow('Missing', ({ MIS_START, MIS_END }) => MIS_END < MIS_START),
  '570': eachRow('Missing', ({ MIS_START }, { endsOn }) => MIS_START > endsOn),
  '571': eachRow('Missing', ({ MIS_END }, data) => given(MIS_END) && !within(MIS_END, data)),
  '574': eachChild(({ Missing }) => {
    const inOrder = Missing.filter(({ MIS_START }) => given(MIS_START)).toSorted(
      byDay(({ MIS_START }) => MIS_START, 'first'),
    )
    return inOrder.filter((absence, at) => {
      const previous = inOrder[at - 1]
      return previous && (!hasEnd(previous) || absence.MIS_START < previous.MIS_END)
    })
  }),
  '575': absences((absence, child) => {
    const from = episodeAround(child, absence.MIS_START)
    return from !== undefined && given(from.DEC) && !hasEnd(absence)
  }),
  '576': eachChild(({ Missing, lastYear, Header }) => {
    const open = (lastYear?.Missing ?? []).filter((absence) => !hasEnd(absence))
    const isContinued = open.every(({ MIS_START }) =>
      Missing.some((absence) => Object.is(absence.MIS_START, MIS_START)),
    )
    return isContinued ? [] : Missing.length > 0 ? Missing : Header
  }),
  '577': absences(
    (absence, child) => hasStart(absence) && !periodsOfCare(child).some(holds(absence)),
  ),
  '578': absences(({ MIS_START }, child) => {
    const begun = periodsOfCare(child).filter(({ first }) => first.DECOM <= MIS_START)
    const last = begun.at(-1)?.last
    return last !== undefined && endsCare(last) && MIS_START > last.DEC
  }),
  '581': absences(
    ({ MIS_START }, { Episodes: [first] }) => first !== undefined && MIS_START < first.DECOM,
  ),
  '586': eachRow('Missing', ({ MIS_START, child }) => MIS_START <= bornOn(child)),
}
