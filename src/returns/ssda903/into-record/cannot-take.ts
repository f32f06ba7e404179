import { given } from '../dates.ts'
import type { Period } from '../from-record/held.ts'
import type { Fields903 } from '../from-record/fields.ts'
import { tableNames, type Child, type Day, type Episode, type Row } from '../tables.ts'
import { dayNumber } from '../../../engine/temporal.ts'
import { sexOf, type CannotTake, type TakenFact } from './taken.ts'

/** Why the rows of a child cannot be made a record, each with the row that stands in the way; nothing where they can. */
export function* whyNotTaken(
  child: Child,
  { goesOn }: Fields903,
  period: Period,
): Generator<CannotTake> {
  const about = ({ table, row }: Row, because: string): CannotTake => ({
    ...{ child: child.id, table, row, because },
  })
  for (const row of tableNames.flatMap((table): readonly Row[] => child[table])) {
    for (const column of row.unreadable) {
      yield about(row, `${column} is no date of the form 31/03/2026.`)
    }
  }
  const anywhere = tableNames.flatMap((table): readonly Row[] => child[table])[0]
  const [header, again] = child.Header
  if (!header && anywhere) {
    yield about(anywhere, 'Header has no row of this child, and says when they were born.')
  }
  if (again)
    yield about(again, 'This child has a row in Header already. Keep the one that is right.')
  if (header && !given(header.DOB)) yield about(header, 'There is no date of birth.')
  if (header && !sexOf(header.SEX)) yield about(header, 'SEX is none of F, M and U.')
  for (const episode of child.Episodes) {
    const because = whyNoEpisode(episode, goesOn, period)
    if (because !== undefined) yield about(episode, because)
  }
  for (const [row, from, to] of spansOf(child)) {
    if (!given(from)) yield about(row, 'The day it began is missing.')
    if (to < from) yield about(row, 'It ends before it begins.')
  }
}

function whyNoEpisode(
  { DECOM, DEC, REC, previous, next }: Episode,
  goesOn: string,
  { until }: Period,
): string | undefined {
  if (!given(DECOM)) return 'DECOM is missing: an episode has a first day.'
  if (DECOM > dayNumber(until)) return 'It begins after the year of the return, or after today.'
  if (DEC < DECOM) return 'DEC is before DECOM: the episode ends before it begins.'
  if (previous && given(previous.DECOM)) {
    const before = `the episode in row ${previous.row}`
    if (!given(previous.DEC)) return `It overlaps ${before}, which has no end (DEC).`
    if (previous.DEC > DECOM) return `It overlaps ${before}, which ends after this one begins.`
  }
  if (REC === goesOn && given(DEC) && next?.DECOM !== DEC) {
    return `REC ${goesOn} says that another episode begins on the day this one ends, and none does.`
  }
  return undefined
}

function* spansOf(child: Child): Generator<readonly [Row, Day, Day]> {
  for (const row of child.Reviews) yield [row, row.REVIEW, NaN]
  for (const row of child.Missing) yield [row, row.MIS_START, row.MIS_END]
  for (const row of child.PlacedAdoption) yield [row, row.DATE_PLACED, row.DATE_PLACED_CEASED]
  for (const row of child.SWEpisodes) yield [row, row.SW_DECOM, row.SW_DEC]
  for (const row of child.DoLo) yield [row, row.DOLO_START, row.DOLO_END]
}

/** Facts of one kind that may not be together and are, by what each kind excludes. */
export function* overlapping(
  number: string,
  facts: readonly TakenFact[],
  excludes: (kind: string) => string | undefined,
): Generator<CannotTake> {
  const groups = Map.groupBy(facts, ({ kind }) => excludes(kind))
  for (const [group, ofGroup] of groups) {
    if (group === undefined) continue
    let before: TakenFact | undefined
    for (const fact of ofGroup) {
      // A fact of no length is on no day, and overlaps nothing.
      if (fact.from === fact.to) continue
      if (before && (before.to === undefined || before.to > fact.from)) {
        const { table, row } = fact
        const because = `It overlaps ${before.table} row ${before.row}, and there can be one at a time.`
        yield { child: number, table, row, because }
      }
      before = fact
    }
  }
}
