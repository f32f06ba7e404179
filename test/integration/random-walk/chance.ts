import fc, { type GeneratorValue } from 'fast-check'

/** Where a walk gets its luck from: every choice comes from the seed of the run, and from nothing else. */
export interface Chance {
  /** A whole number from 0 to just below this. */
  below(limit: number): number
  /** True once in so many times. */
  onceIn(times: number): boolean
  one<Item>(items: readonly Item[]): Item
  /** At least one of them, in their order. */
  some<Item>(items: readonly Item[]): readonly Item[]
  /** One of them, the likelier the heavier it is; nothing when all weigh nothing. */
  weighed<Item>(items: readonly Item[], weight: (item: Item) => number): Item | undefined
}

/** Every number is as likely as every other: fast-check's own leaning to small ones would walk the same way often. */
const evenly = (limit: number) => fc.noBias(fc.nat({ max: limit - 1 }))

/** The same luck every time. */
export function chanceOf(seed: number): Chance {
  const [drawn] = fc.sample(fc.gen(), { seed, numRuns: 1 })
  if (!drawn) throw new Error('fast-check gave nothing to draw from')
  return chanceFrom(drawn)
}

/** The luck of one run. */
export function chanceFrom(drawn: GeneratorValue): Chance {
  const below = (limit: number): number => (limit <= 1 ? 0 : drawn(evenly, limit))
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from')
    return item
  }
  return {
    below,
    onceIn: (times) => below(times) === 0,
    one,
    some(items) {
      const kept = items.filter(() => below(2) === 0)
      return kept.length > 0 ? kept : [one(items)]
    },
    weighed(items, weight) {
      const weights = items.map(weight)
      const all = weights.reduce((sum, next) => sum + next, 0)
      if (all <= 0) return undefined
      let left = below(all)
      return items.find((_, at) => {
        left -= weights[at] ?? 0
        return left < 0
      })
    },
  }
}
