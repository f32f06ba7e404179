import type { Kinds, Member, Tie } from './members.ts'
import { kinWord } from './reading.ts'
import type { Union } from './structure.ts'

/**
 * What everybody is to the one in the middle: as it was stated, or as it follows from who descends from whom; where
 * neither says it, through somebody else: "half-brother’s father". Nobody is given a word that was not said or does not
 * follow: a brother by the same mother is a half-brother only where both fathers are known.
 */
export function kinToIndex(
  members: readonly Member[],
  ties: readonly Tie[],
  { kinds, unions, index }: { kinds: Kinds; unions: readonly Union[]; index: string },
): ReadonlyMap<string, string> {
  const sexOf = new Map(members.map((one) => [one.id, one.sex]))
  const words = new Map<string, string>()
  const between = (id: string, other: string): string | undefined => {
    const tie = ties.find(
      (one) => (one.person === id && one.of === other) || (one.of === id && one.person === other),
    )
    if (!tie) return undefined
    const way = tie.person === id ? 'is' : 'of'
    const reading = { type: tie.type, way, first: id, second: other } as const
    const word = kinWord(kinds.get(tie.type), reading, sexOf.get(id) ?? 'U')
    if (tie.endedBecause === undefined || isForLife(kinds, tie.type)) return word
    return `${tie.endedBecause === 'died' ? 'late' : 'former'} ${word}`
  }
  const parents = parentsIn(unions)
  for (const { id } of members) {
    const said = id === index ? undefined : between(id, index)
    const follows = id === index ? undefined : byDescent(id, index, parents, sexOf)
    const word = said ?? follows
    if (word !== undefined) words.set(id, word)
  }
  // Through those who have a word, and then through those who got one so.
  for (let more = true; more;) {
    more = false
    const named = [...words]
    for (const { id } of members) {
      if (id === index || words.has(id)) continue
      for (const [by, word] of named) {
        const link = between(id, by)
        if (link === undefined) continue
        words.set(id, `${word.replace(/ \(.*\)$/, '')}’s ${link}`)
        more = true
        break
      }
    }
  }
  return words
}

/** Nobody is a former mother. */
const isForLife = (kinds: Kinds, type: string): boolean =>
  ['birth', 'adoption', 'sibling', 'kin'].includes(kinds.get(type)?.bond ?? 'other')

type Parents = ReadonlyMap<string, ReadonlySet<string>>

function parentsIn(unions: readonly Union[]): Parents {
  const parents = new Map<string, Set<string>>()
  for (const { partners, children } of unions) {
    for (const { id, by } of children) {
      if (by !== 'birth' && by !== 'adoption') continue
      const theirs = parents.get(id) ?? new Set()
      parents.set(id, theirs)
      for (const one of partners) theirs.add(one)
    }
  }
  return parents
}

/** How many generations up everybody stands from whom somebody descends, themselves included. */
function above(id: string, parents: Parents): ReadonlyMap<string, number> {
  const steps = new Map([[id, 0]])
  for (const [one, step] of steps) {
    for (const parent of parents.get(one) ?? []) {
      if (!steps.has(parent)) steps.set(parent, step + 1)
    }
  }
  return steps
}

const greats = (many: number): string => 'great-'.repeat(Math.max(0, many))

function byDescent(
  id: string,
  index: string,
  parents: Parents,
  sexOf: ReadonlyMap<string, string>,
): string | undefined {
  const mine = above(index, parents)
  const theirs = above(id, parents)
  const shared = [...mine.keys()].filter((one) => theirs.has(one))
  const nearest = shared.toSorted(
    (one, two) =>
      (mine.get(one) ?? 0) + (theirs.get(one) ?? 0) - (mine.get(two) ?? 0) - (theirs.get(two) ?? 0),
  )[0]
  if (nearest === undefined) return undefined
  const up = mine.get(nearest) ?? 0
  const down = theirs.get(nearest) ?? 0
  const sex = sexOf.get(id)
  const called = (female: string, male: string, either: string): string =>
    sex === 'F' ? female : sex === 'M' ? male : either
  if (down === 0 && up === 1) return called('mother', 'father', 'parent')
  if (down === 0) {
    const grand = called('grandmother', 'grandfather', 'grandparent')
    return `${greats(up - 2)}${grand}${side(id, index, parents, sexOf)}`
  }
  if (up === 0 && down === 1) return called('daughter', 'son', 'child')
  if (up === 0) return `${greats(down - 2)}${called('granddaughter', 'grandson', 'grandchild')}`
  if (up === 1 && down === 1) return sibling(id, index, parents, called, sexOf)
  if (up === 2 && down === 1)
    return called('aunt', 'uncle', 'aunt or uncle') + side(nearest, index, parents, sexOf)
  if (up === 1 && down === 2) return called('niece', 'nephew', 'niece or nephew')
  return up === 2 && down === 2 ? 'cousin' : 'relative'
}

/** Through which parent, where it is one only. */
function side(
  id: string,
  index: string,
  parents: Parents,
  sexOf: ReadonlyMap<string, string>,
): string {
  const through = [...(parents.get(index) ?? [])].filter((one) => above(one, parents).has(id))
  const sex = through.length === 1 ? sexOf.get(through[0] ?? '') : undefined
  if (sex === 'F') return ' (mother’s side)'
  return sex === 'M' ? ' (father’s side)' : ''
}

function sibling(
  id: string,
  index: string,
  parents: Parents,
  called: (female: string, male: string, either: string) => string,
  sexOf: ReadonlyMap<string, string>,
): string {
  const mine = parents.get(index) ?? new Set()
  const theirs = parents.get(id) ?? new Set()
  const shared = [...mine].filter((one) => theirs.has(one))
  if (shared.length > 1) return called('sister', 'brother', 'brother or sister')
  if (mine.size > 1 && theirs.size > 1) {
    return called('half-sister', 'half-brother', 'half-brother or half-sister')
  }
  const sex = sexOf.get(shared[0] ?? '')
  const parent = sex === 'F' ? 'mother' : sex === 'M' ? 'father' : 'parent'
  return `${called('sister', 'brother', 'brother or sister')} (same ${parent})`
}
