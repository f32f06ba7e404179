import { answerOf, lastOf, partsOf, saidOf, type Span } from '../as-of.ts'
import { kinds, placementArea } from '../fields.ts'
import { placementIn, placementType, provider } from '../groups.ts'
import type { Column } from '../list.ts'
import type { InCare } from './in-care-row.ts'

const home = (row: InCare): Span | undefined => lastOf(row, kinds.placement, row.care)

/** Where the child lives, or lived at the end. */
export const placementColumns: readonly Column<InCare>[] = [
  {
    title: 'Start Date of Most Recent Placement',
    kind: 'date',
    got: (row) => home(row)?.from,
  },
  { title: 'Placement Type', got: (row) => placementType[saidOf(home(row), 'type') ?? ''] },
  { title: 'Placement Provider', got: (row) => provider[saidOf(home(row), 'provider') ?? ''] },
  { title: 'Placement postcode', got: (row) => saidOf(home(row), 'postcode') },
  { title: 'URN of Placement', got: (row) => saidOf(home(row), 'uniqueReference') },
  {
    title: 'Placement Location',
    got: (row) => placementIn[saidOf(home(row), 'inOurArea') ?? ''],
  },
  { title: 'LA of Placement', got: (row) => areaOf(row) },
]

/** Ours, or the one that the record of the placement names. */
function areaOf(row: InCare): string | undefined {
  const placement = home(row)
  if (saidOf(placement, 'inOurArea') === 'yes') return row.at.authority
  const began = partsOf(row, placementArea.process).find(
    ({ id }) => id === placement?.fact.startedByPart,
  )
  return began && answerOf(began, placementArea.answer)
}
