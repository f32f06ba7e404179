import { bondOf, type Kinds, type Member, type Tie } from './members.ts'

/** How a child belongs to those above it. */
export type Descent = 'birth' | 'adoption' | 'foster' | 'guardianship'
const descents: readonly Descent[] = ['birth', 'adoption', 'foster', 'guardianship']

/** What two people are to each other: married, a couple, or no more than parents of the same child. */
export type Couple = 'married' | 'couple' | 'parents'

/** One or two people, what they are to each other, and who descends from them. */
export interface Union {
  readonly id: string
  readonly partners: readonly string[]
  readonly couple: Couple
  readonly ended?: 'separated' | 'divorced' | undefined
  readonly children: readonly { readonly id: string; readonly by: Descent }[]
}

type Parents = Map<string, Map<Descent, Set<string>>>

/**
 * Couples and descents, as a family's picture draws them. A full brother or sister has the same two parents by the
 * meaning of the word, so parents that were stated of one are drawn for the other.
 */
export function unionsOf(
  members: readonly Member[],
  ties: readonly Tie[],
  kinds: Kinds,
): readonly Union[] {
  const known = new Set(members.map((one) => one.id))
  const within = ties.filter(({ person, of }) => known.has(person) && known.has(of))
  const parents = parentsOf(within, kinds)
  shareWithFullSiblings(parents, within)
  const unions = new Map<string, Union & { children: { id: string; by: Descent }[] }>()
  const unionOf = (partners: readonly string[], couple: Couple) => {
    const sorted = partners.toSorted(byNumber)
    const id = sorted.join('+')
    const union = unions.get(id) ?? { id, partners: sorted, couple, children: [] }
    unions.set(id, union)
    return union
  }
  for (const { person, of, type, endedBecause } of within) {
    if (bondOf(kinds, type) !== 'couple') continue
    const union = unionOf([person, of], 'parents')
    const ended =
      endedBecause === 'divorced' || endedBecause === 'separated' ? endedBecause : undefined
    // The statement that still holds says what they are now.
    if (union.couple !== 'parents' && endedBecause !== undefined) continue
    const couple = type === 'spouse' ? 'married' : 'couple'
    unions.set(union.id, { ...union, couple, ended })
  }
  for (const child of [...parents.keys()].toSorted(byNumber)) {
    for (const by of descents) {
      const above = [...(parents.get(child)?.get(by) ?? [])].toSorted(byNumber)
      for (let at = 0; at < above.length; at += 2) {
        unionOf(above.slice(at, at + 2), 'parents').children.push({ id: child, by })
      }
    }
  }
  return [...unions.values()].toSorted((one, two) => byText(one.id, two.id))
}

function parentsOf(ties: readonly Tie[], kinds: Kinds): Parents {
  const parents: Parents = new Map()
  for (const { person, of, type, endedBecause } of ties) {
    const bond = bondOf(kinds, type)
    const by = descents.find((one) => one === bond)
    // A birth and an adoption stay so; whoever no longer fosters is no longer above the child.
    const isOver = endedBecause !== undefined && (by === 'foster' || by === 'guardianship')
    if (!by || isOver) continue
    const theirs = parents.get(of) ?? new Map<Descent, Set<string>>()
    parents.set(of, theirs.set(by, (theirs.get(by) ?? new Set()).add(person)))
  }
  return parents
}

const fullSiblings: readonly string[] = ['full-sibling', 'twin', 'identical-twin']

function shareWithFullSiblings(parents: Parents, ties: readonly Tie[]): void {
  const pairs = ties.filter(({ type }) => fullSiblings.includes(type))
  const share = (from: string, to: string): boolean => {
    const theirs = parents.get(from)?.get('birth')
    const own = parents.get(to)?.get('birth') ?? new Set<string>()
    const missing = [...(theirs ?? [])].filter(
      (one) => !own.has(one) && !descendsFrom(one, to, parents),
    )
    if (missing.length === 0 || own.size + missing.length > 2) return false
    const all = parents.get(to) ?? new Map<Descent, Set<string>>()
    parents.set(to, all.set('birth', new Set([...own, ...missing])))
    return true
  }
  let shared = true
  while (shared) {
    shared = false
    for (const { person, of } of pairs) {
      shared = share(person, of) || shared
      shared = share(of, person) || shared
    }
  }
}

/** Whoever is called a brother and a father of the same man makes nobody an ancestor of themselves. */
function descendsFrom(one: string, ancestor: string, parents: Parents): boolean {
  const line = new Set([one])
  for (const member of line) {
    const above = parents.get(member)
    for (const by of ['birth', 'adoption'] as const) {
      for (const parent of above?.get(by) ?? []) line.add(parent)
    }
  }
  return line.has(ancestor)
}

/** Ids are numbers written as text: "9" before "10". */
export const byNumber = (one: string, two: string): number =>
  one.length - two.length || byText(one, two)

/** By the letters themselves, the same on every machine. */
export const byText = (one: string, two: string): number => (one < two ? -1 : Number(one > two))
