import { instantOf } from '../../engine/clocks.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { reopenDeadlines } from '../../store/deadlines.ts'
import { factsOfPart, moveFactsOfPart } from '../../store/facts.ts'
import type { Act } from '../act.ts'
import type { OpenPart } from './open-record.ts'

/**
 * What was seen or done on a day, as one part recorded it, was of another person. What it had met for the wrong one
 * is open again until their clocks are worked out: a child who was not visited is still to be visited.
 */
export async function moveDayFacts(
  { work, practice }: Act,
  part: OpenPart,
  to: { readonly partId: string; readonly subjectId: string },
): Promise<void> {
  const facts = await factsOfPart(work, part.row)
  if (facts.length === 0) return
  await moveFactsOfPart(work, {
    fromPart: part.row.id,
    toPart: to.partId,
    toSubject: to.subjectId,
  })
  const kinds = facts.map((one) => one.kind)
  const clocks = practice.catalogue.processes.flatMap((definition) =>
    definition.clocks.filter(({ stops }) => 'fact' in stops && kinds.includes(stops.fact)),
  )
  await beyondReach(work, async () => {
    await reopenDeadlines(work, {
      subjectId: part.row.subject_id,
      clocks: clocks.map((one) => one.id),
      metAt: facts.map((one) => instantOf(one.from_on)),
    })
  })
}
