import { saidOf, spansOf, touches, yesOrNo, type Span } from '../as-of.ts'
import { kinds } from '../fields.ts'
import type { Column } from '../list.ts'
import type { InCare } from './in-care-row.ts'

/** Missing, and away without authorisation, as the return on looked-after children tells them apart. */
const missing = 'M'
const absent = 'A'

/** Episodes of the last twelve months, and whether somebody talked with the child after the last one. */
export const absenceColumns: readonly Column<InCare>[] = [
  {
    title:
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    got: (row) => episodes(row, missing).length,
  },
  {
    title:
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
    got: (row) => episodes(row, absent).length,
  },
  {
    title: 'Was the child offered a Return Interview after their last missing episode (Y/N)?',
    got: (row) => {
      const last = lastMissing(row)
      return last && yesOrNo(interview(row, last) !== undefined)
    },
  },
  {
    title: 'Did the child accept a Return Interview after their last missing episode (Y/N)?',
    got: (row) => {
      const offered = interview(row, lastMissing(row))
      return offered && yesOrNo(saidOf(offered, 'answer') === 'accepted')
    },
  },
]

const episodes = (row: InCare, type: string): readonly Span[] =>
  spansOf(row, kinds.missing).filter(
    (one) => saidOf(one, 'type') === type && touches(one, row.at.yearAgo),
  )

/** The last from which the child came back: before that nobody can be asked. */
const lastMissing = (row: InCare): Span | undefined =>
  episodes(row, missing).findLast(({ to }) => to !== undefined)

const interview = (row: InCare, after: Span | undefined): Span | undefined =>
  after && spansOf(row, kinds.returnInterview).find(({ from }) => from >= (after.to ?? after.from))
