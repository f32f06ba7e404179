import { byNumber, type Union } from './structure.ts'
import type { Member, Tie } from './members.ts'

/** Everybody's place from left to right, row by row, in columns of one width: 1 apart at least. */
export type Places = ReadonlyMap<string, number>

const rounds = 12
/** After these the order stands, and only the distances settle. */
const sortedRounds = 8

/**
 * Where everybody stands in their row: couples beside each other, parents above their children, the elder to the left.
 * The same family always stands in the same order.
 */
export function placesOf(
  members: readonly Member[],
  generations: ReadonlyMap<string, number>,
  { unions, ties }: { readonly unions: readonly Union[]; readonly ties: readonly Tie[] },
): Places {
  const byId = new Map(members.map((one) => [one.id, one]))
  const rows = rowsOf(members, generations)
  const blocks = rows.map((row) => blocksOf(row, unions, byId))
  const x = new Map<string, number>()
  for (const row of rows) row.forEach((id, at) => x.set(id, at))
  const wanted = wantedBy(unions, ties)
  for (let round = 0; round < rounds; round += 1) {
    const order = [...blocks.keys()]
    for (const at of round % 2 === 0 ? order : order.toReversed()) {
      const row = blocks[at] ?? []
      const wants = (id: string): number => wanted(id, x)
      if (round < sortedRounds) {
        blocks[at] = row
          .map((block) => (meanOf(block, wants).reversed ? block.toReversed() : block))
          .map((block) => ({ block, at: meanOf(block, wants).mean }))
          .toSorted((one, two) => one.at - two.at || elder(one.block, two.block, byId))
          .map(({ block }) => block)
      }
      const ids = (blocks[at] ?? []).flat()
      apart(ids.map(wants)).forEach((place, index) => x.set(ids[index] ?? '', place))
    }
  }
  const left = Math.min(...x.values())
  return new Map([...x].map(([id, place]) => [id, place - left]))
}

function rowsOf(
  members: readonly Member[],
  generations: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const rows = new Map<number, Member[]>()
  for (const one of members) {
    const generation = generations.get(one.id)
    if (generation === undefined) continue
    rows.set(generation, [...(rows.get(generation) ?? []), one])
  }
  return [...rows]
    .toSorted(([one], [two]) => one - two)
    .map(([, row]) => row.toSorted(byAge).map((one) => one.id))
}

const unknownDay = '9999'
const day = (one: Member): string => one.bornOn ?? one.expectedOn ?? unknownDay

function byAge(one: Member, two: Member): number {
  if (day(one) !== day(two)) return day(one) < day(two) ? -1 : 1
  return byNumber(one.id, two.id)
}

/** Those of a row whom couples join, in a chain; a man stands at the left of a couple where nothing else decides. */
function blocksOf(
  row: readonly string[],
  unions: readonly Union[],
  members: ReadonlyMap<string, Member>,
): readonly (readonly string[])[] {
  const beside = new Map<string, string[]>(row.map((id) => [id, []]))
  for (const { partners } of unions) {
    const [one = '', two = ''] = partners
    if (!beside.has(one) || !beside.has(two)) continue
    beside.get(one)?.push(two)
    beside.get(two)?.push(one)
  }
  const manFirst = (id: string): number => (members.get(id)?.sex === 'M' ? 0 : 1)
  const ends = row.toSorted(
    (one, two) =>
      Math.min(2, beside.get(one)?.length ?? 0) - Math.min(2, beside.get(two)?.length ?? 0) ||
      manFirst(one) - manFirst(two) ||
      row.indexOf(one) - row.indexOf(two),
  )
  const seen = new Set<string>()
  const chain = (id: string): readonly string[] => {
    seen.add(id)
    return [id, ...(beside.get(id) ?? []).flatMap((next) => (seen.has(next) ? [] : chain(next)))]
  }
  const blocks = ends.flatMap((id) => (seen.has(id) ? [] : [chain(id)]))
  return blocks.toSorted((one, two) => row.indexOf(one[0] ?? '') - row.indexOf(two[0] ?? ''))
}

/**
 * Where somebody would stand for their parents and their children: in the middle of them. Whom no line reaches would
 * stand near those they are said to be related to.
 */
function wantedBy(
  unions: readonly Union[],
  ties: readonly Tie[],
): (id: string, x: ReadonlyMap<string, number>) => number {
  const near = new Map<string, string[][]>()
  const add = (id: string, others: readonly string[]): void => {
    if (others.length > 0) near.set(id, [...(near.get(id) ?? []), [...others]])
  }
  for (const { partners, children } of unions) {
    for (const { id } of children) add(id, partners)
    const below = children.map(({ id }) => id)
    for (const id of partners) add(id, below)
  }
  const loose = new Map<string, string[]>()
  for (const { person, of } of ties) {
    loose.set(person, [...(loose.get(person) ?? []), of])
    loose.set(of, [...(loose.get(of) ?? []), person])
  }
  for (const [id, others] of loose) if (!near.has(id)) add(id, others)
  return (id, x) => {
    const groups = near.get(id) ?? []
    const own = x.get(id) ?? 0
    if (groups.length === 0) return own
    return average(groups.map((group) => average(group.map((one) => x.get(one) ?? own))))
  }
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length

function meanOf(
  block: readonly string[],
  wants: (id: string) => number,
): { readonly mean: number; readonly reversed: boolean } {
  const wanted = block.map(wants)
  const first = wanted[0] ?? 0
  const last = wanted.at(-1) ?? 0
  // Less than a column is no reason to change sides.
  return { mean: average(wanted), reversed: first > last + 0.5 }
}

const elder = (
  [one = '']: readonly string[],
  [two = '']: readonly string[],
  members: ReadonlyMap<string, Member>,
): number => {
  const first = members.get(one)
  const second = members.get(two)
  return first && second ? byAge(first, second) : 0
}

/**
 * The places nearest to those wanted, by least squares, that keep the order and stand 1 apart at least: those who
 * crowd share the mean of what they want (pool adjacent violators).
 */
export function apart(wanted: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((place, at) => {
    let pool = { sum: place - at, count: 1 }
    for (
      let before = pools.at(-1);
      before && before.sum / before.count >= pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pools.pop()
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count }
    }
    pools.push(pool)
  })
  const loose = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return loose.map((place, at) => place + at)
}
