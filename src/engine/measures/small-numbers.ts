import type { Counts } from './figure.ts'

/** What is said of one place or month. */
export interface Cell extends Counts {
  /** What it is called where it is looked for: a place, a month. */
  readonly key: string
}

/** A whole that is said beside its parts. */
export interface Shared {
  readonly whole: boolean
  /** The keys of the parts that are not shown. */
  readonly hidden: ReadonlySet<string>
}

/** The numbers that a cell gives away: those that meet the measure, and those that do not. */
const numbersIn = ({ met, counted, valued }: Counts): readonly number[] => [
  met,
  counted - met,
  ...(valued > 0 ? [valued] : []),
]

const isSmall = (cell: Counts, smallest: number): boolean =>
  [...numbersIn(cell), cell.counted].some((number) => number > 0 && number < smallest)

const sum = (cells: readonly Counts[]): Counts => ({
  counted: cells.reduce((all, one) => all + one.counted, 0),
  met: cells.reduce((all, one) => all + one.met, 0),
  total: 0,
  valued: cells.reduce((all, one) => all + one.valued, 0),
  workers: 0,
})

/**
 * Which parts of a whole are hidden in a copy for others: those with a small number in them, and then the smallest
 * others until what is hidden is two parts or more and adds up to no small number, because that sum is what anybody can
 * work out from the whole and the parts that are shown. Where it cannot be done, the whole is hidden too. A part that
 * was counted and is nought is no small number.
 */
export function hiddenIn(
  cells: readonly Cell[],
  smallest: number,
  hiddenAlready: ReadonlySet<string> = new Set(),
): Shared {
  const hidden = cells.filter((one) => hiddenAlready.has(one.key) || isSmall(one, smallest))
  const rest = cells
    .filter((one) => !hidden.includes(one))
    .sort((a, b) => Number(a.counted === 0) - Number(b.counted === 0) || a.counted - b.counted)
  if (isSmall(sum(cells), smallest)) return { whole: true, hidden: keysOf(cells) }
  while (hidden.length > 0 && (hidden.length < 2 || isSmall(sum(hidden), smallest))) {
    const next = rest.shift()
    if (!next) return { whole: true, hidden: keysOf(cells) }
    hidden.push(next)
  }
  return { whole: false, hidden: keysOf(hidden) }
}

const keysOf = (cells: readonly Cell[]): ReadonlySet<string> => new Set(cells.map(({ key }) => key))

/** Parts in groups that are shown too: districts in their localities. */
export interface Group extends Cell {
  readonly parts: readonly Cell[]
}

/**
 * The same for parts in groups whose own numbers are shown beside them: what is hidden in a group cannot be worked out
 * from that group, nor a group from the whole.
 */
export function hiddenInGroups(groups: readonly Group[], smallest: number): Shared {
  const hiddenGroups = new Set(
    groups.filter(({ parts }) => hiddenIn(parts, smallest).whole).map(({ key }) => key),
  )
  const outer = hiddenIn(groups, smallest, hiddenGroups)
  const inner = groups.flatMap(({ key, parts }) => [
    ...(outer.hidden.has(key) ? keysOf(parts) : hiddenIn(parts, smallest).hidden),
  ])
  return { whole: outer.whole, hidden: new Set([...outer.hidden, ...inner]) }
}
