import { dateOf } from '../../../../engine/temporal.ts'
import { answerOf, isWithin, partsOf, saidOf, spansOf, touches, type Span } from '../as-of.ts'
import { childId, disability, heldNow, whoTheyAre } from '../child-columns.ts'
import { kinds, primaryNeed, sightings } from '../fields.ts'
import { closure, closureNotStated, need, needNotStated } from '../groups.ts'
import { defineList, type OfChild } from '../list.ts'

interface InNeed extends OfChild {
  readonly episode: Span
}

/** Children with an episode of need in the last six months, those on a plan or in our care too. */
export const inNeed = defineList<InNeed>({
  number: 6,
  title: 'Children in need',
  columns: [
    childId,
    ...whoTheyAre,
    disability,
    { title: 'CIN Start Date', kind: 'date', got: ({ episode }) => episode.from },
    { title: 'Primary Need Code', got: (row) => need[needOf(row) ?? ''] ?? needNotStated },
    { title: 'Date Child Was Last Seen', kind: 'date', got: (row) => lastSeen(row) },
    { title: 'CIN Closure Date', kind: 'date', got: ({ episode }) => episode.to },
    {
      title: 'Reason for Closure',
      got: ({ episode }) =>
        episode.to === undefined
          ? undefined
          : (closure[saidOf(episode, 'closureReason') ?? ''] ?? closureNotStated),
    },
    { title: 'Case Status', got: (row) => statusOf(row) },
    ...heldNow(),
  ],
  rows: (of) =>
    spansOf(of, kinds.episode)
      // With no further action nobody was found to be in need.
      .filter((episode) => saidOf(episode, 'noFurtherAction') !== 'yes')
      .filter((episode) => touches(episode, of.at.since))
      .map((episode) => ({ ...of, episode })),
})

/** The last record of the episode that says it. */
function needOf(row: InNeed): string | undefined {
  const said = partsOf(row, ...primaryNeed.processes)
    .filter((part) => isWithin(dateOf(part.happenedAt), row.episode))
    .filter((part) => answerOf(part, primaryNeed.answer) !== undefined)
    .toSorted((one, other) =>
      (one.decidedAt ?? one.startedAt).localeCompare(other.decidedAt ?? other.startedAt),
    )
    .at(-1)
  return said && answerOf(said, primaryNeed.answer)
}

const lastSeen = (row: InNeed): string | undefined =>
  spansOf(row, ...sightings)
    .map(({ from }) => from)
    .filter((on) => isWithin(on, row.episode))
    .toSorted()
    .at(-1)

/** What the child has most of, in the template's order. */
function statusOf(row: InNeed): string {
  if (row.episode.to !== undefined) return 'e) Closed episode'
  const has = (kind: string): boolean => spansOf(row, kind).some(({ to }) => to === undefined)
  if (has(kinds.care)) return 'a) Looked after child'
  if (has(kinds.protection)) return 'b) Child Protection plan'
  // Without a plan the child is being assessed, or is about to be.
  return has(kinds.inNeedPlan) ? 'c) Child in need plan' : 'd) Open assessment'
}
