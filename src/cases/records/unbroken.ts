import { refused, type Result } from '../../engine/refusal.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import type { FactType } from '../../practice/vocabulary/fact.ts'
import type { Act } from '../act.ts'

type Refused = Extract<Result<never>, { ok: false }>

/**
 * Refuses a gap: while a child is in our care there is always a placement and a legal status, the first from the day
 * care began, each from the day the one before it ended. One that is not recorded yet at all is no gap; it is
 * still to be written down.
 */
export async function refuseGaps(
  request: Act,
  subjectIds: readonly string[],
  moved: ReadonlySet<string>,
): Promise<Refused | undefined> {
  const types = [...request.practice.facts.values()].filter(
    (type) => type.unbroken && (moved.has(type.id) || moved.has(type.unbroken.during)),
  )
  if (types.length === 0 || subjectIds.length === 0) return undefined
  const facts = await factsOf(request.work, subjectIds)
  for (const subjectId of subjectIds) {
    const theirs = facts.filter((fact) => fact.subject_id === subjectId).reverse()
    for (const type of types) {
      if (hasGap(type, theirs)) {
        return refused({ kind: 'overlap', message: type.unbroken?.message ?? '' })
      }
    }
  }
  return undefined
}

function hasGap({ id, unbroken }: FactType, facts: readonly FactRow[]): boolean {
  const during = facts.findLast((fact) => fact.kind === unbroken?.during)
  if (!during) return false
  const rows = facts.filter(
    (fact) =>
      fact.kind === id &&
      (fact.to_on === null || fact.to_on > during.from_on) &&
      (during.to_on === null || fact.from_on < during.to_on),
  )
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return false
  if (first.from_on > during.from_on) return true
  if (rows.some((row, at) => at > 0 && row.from_on !== rows[at - 1]?.to_on)) return true
  return last.to_on !== null && (during.to_on === null || last.to_on < during.to_on)
}
