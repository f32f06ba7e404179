import { type Kinds, type Member, type Tie } from './members.ts'
import { byNumber, type Union } from './structure.ts'

/**
 * Which generation everybody stands in: the one in the middle in 0, their parents in -1, their children in 1. Nobody
 * stands in the row of somebody they descend from, nor above it, whatever else was said of them. Those whom nothing
 * leads to are left out.
 */
export function generationsOf(
  members: readonly Member[],
  ties: readonly Tie[],
  { kinds, unions, index }: { kinds: Kinds; unions: readonly Union[]; index: string },
): ReadonlyMap<string, number> {
  const known = new Set(members.map((one) => one.id))
  const steps = new Map<string, { to: string; by: number }[]>()
  const step = (from: string, to: string, by: number): void => {
    if (!known.has(from) || !known.has(to)) return
    steps.set(from, [...(steps.get(from) ?? []), { to, by }])
  }
  const both = (upper: string, lower: string, by: number): void => {
    step(upper, lower, by)
    step(lower, upper, -by)
  }
  // What is drawn leads first; what is only said of two people places those whom no line reaches.
  for (const { partners, children } of unions) {
    for (const upper of partners) for (const { id } of children) both(upper, id, 1)
    if (partners.length === 2) both(partners[0] ?? '', partners[1] ?? '', 0)
  }
  for (const { person, type, of } of ties) both(person, of, kinds.get(type)?.above ?? 0)
  const generations = new Map<string, number>([[index, 0]])
  for (const [from, generation] of generations) {
    for (const { to, by } of steps.get(from) ?? []) {
      if (!generations.has(to)) generations.set(to, generation + by)
    }
  }
  lowerDescendants(generations, unions)
  return new Map([...generations].toSorted(([one], [two]) => byNumber(one, two)))
}

/** Ancestors are never their own, so this ends: each round settles one more generation at least. */
function lowerDescendants(generations: Map<string, number>, unions: readonly Union[]): void {
  for (let round = 0; round <= generations.size; round += 1) {
    let moved = false
    for (const { partners, children } of unions) {
      const upper = Math.max(...partners.map((one) => generations.get(one) ?? -Infinity))
      for (const { id, by } of children) {
        const own = generations.get(id)
        const isLineage = by === 'birth' || by === 'adoption'
        if (own === undefined || !isLineage || own > upper) continue
        generations.set(id, upper + 1)
        moved = true
      }
    }
    if (!moved) return
  }
}
