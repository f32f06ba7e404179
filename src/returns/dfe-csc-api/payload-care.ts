import type { DateText } from '../../practice/vocabulary/identifiers.ts'
import type { ChildRead } from '../../store/return-reading.ts'
import { goesOnElsewhere, kinds } from './fields.ts'
import { known, said, spans, type Span, type Told, type Within } from './spans.ts'

/** Placements and adoption of an episode. */
export function careOf(child: ChildRead, within: Within, today: DateText): Told {
  const periods = spans(child, today, kinds.care)
  const placements = spans(child, today, kinds.placement)
  const first = (kind: string): Span | undefined =>
    spans(child, today, kind).findLast(({ from }) => within(from))
  const adoption = known({
    initial_decision_date: first(kinds.adoption)?.from,
    matched_date: first(kinds.match)?.from,
    placed_date: first(kinds.placedForAdoption)?.from,
  })
  return {
    child_looked_after_placements: placements
      .filter(({ from }) => within(from))
      .map(({ fact, from, to }) =>
        known({
          child_looked_after_placement_id: fact.id,
          start_date: from,
          start_reason: said(fact, 'episode'),
          placement_type: said(fact, 'type'),
          postcode: said(fact, 'postcode'),
          end_date: to,
          end_reason: to === undefined ? undefined : whyEnded(to, placements, periods),
          change_reason: said(fact, 'changeReason'),
        }),
      ),
    adoption: Object.keys(adoption).length > 0 ? adoption : undefined,
  }
}

/** A move goes on in another placement; the last one ends as the care does. */
function whyEnded(
  to: DateText,
  placements: readonly Span[],
  periods: readonly Span[],
): string | undefined {
  if (placements.some(({ from }) => from === to)) return goesOnElsewhere
  const ended = periods.find((period) => period.to === to)
  return ended && said(ended.fact, 'endReason')
}

/** What was last known of a young person who left our care. The feed has the letter of their home, not whether it suits. */
export function leaverOf(child: ChildRead, within: Within, today: DateText): Told {
  const last = spans(child, today, kinds.adviserContact).findLast(({ from }) => within(from))
  if (!last) return {}
  return {
    care_leavers: known({
      contact_date: last.from,
      activity: said(last.fact, 'activity'),
      accommodation: said(last.fact, 'home')?.charAt(0),
    }),
  }
}
