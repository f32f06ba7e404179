import type { Practice } from '../practice.ts'
import { hiddenIn, hiddenInGroups, type Cell } from './small-numbers.ts'
import type { Counts } from './figure.ts'

/** What was counted of one part of a cut: a place, an age, what is said of the child. */
export interface PartCounts extends Counts {
  /** How the whole is cut: by a kind of place, or by the id of a cut of the practice model. */
  readonly cut: string
  readonly place: string | null
}

/** What a copy for others leaves out of one measure. */
export interface LeftOut {
  readonly whole: boolean
  readonly isHidden: (part: PartCounts) => boolean
}

const keyOf = ({ cut, place }: PartCounts): string => `${cut} ${place ?? ''}`

/**
 * The cuts of which a copy for others says nothing: teams, areas made of districts, and places inside one. They cut across
 * localities or lie within them, so that no rule could say what all of these tell together.
 */
export const cutsLeftOut = ({ catalogue }: Pick<Practice, 'catalogue'>): readonly string[] => [
  'team',
  ...(catalogue.measures?.cuts ?? [])
    .filter((cut) => 'areas' in cut || ('detail' in cut && cut.isPlace))
    .map(({ id }) => id),
]

/**
 * What a copy for others leaves out of the figures of one measure: small numbers, and whatever they could be worked out
 * from: of localities and of the districts in them, and of every other cut beside the whole. Two such cuts tell nothing of
 * each other, because nothing is shown of a part of one inside a part of the other.
 */
export function leftOut(
  parts: readonly PartCounts[],
  { pack, catalogue }: Pick<Practice, 'pack' | 'catalogue'>,
): LeftOut {
  const smallest = catalogue.measures?.smallestShared ?? Infinity
  const localityOf = new Map(pack.districts.map(({ id, locality }) => [id, locality]))
  const of = (wanted: string): PartCounts[] => parts.filter(({ cut }) => cut === wanted)
  const groups = of('locality').map((locality) => {
    const inside = of('district').filter(
      ({ place }) => (localityOf.get(place ?? '') ?? null) === locality.place,
    )
    return { ...cell(locality), parts: [...inside.map(cell), ...rest(locality, inside)] }
  })
  const never = cutsLeftOut({ catalogue })
  const named = ['all', 'locality', 'district', ...never]
  const others = [...new Set(parts.map(({ cut }) => cut))].filter((cut) => !named.includes(cut))
  const each = [
    hiddenInGroups(groups, smallest),
    ...others.map((cut) => hiddenIn(of(cut).map(cell), smallest)),
  ]
  const whole = each.some((one) => one.whole)
  const hidden = new Set(each.flatMap((one) => [...one.hidden]))
  return { whole, isHidden: (part) => never.includes(part.cut) || whole || hidden.has(keyOf(part)) }
}

const cell = (counts: PartCounts): Cell => ({ ...counts, key: keyOf(counts) })

/** What is known of a locality and of no district in it: it can be worked out, so it counts as a part. */
function rest(locality: PartCounts, parts: readonly PartCounts[]): readonly Cell[] {
  const left = (of: (counts: Counts) => number): number =>
    of(locality) - parts.reduce((all, one) => all + of(one), 0)
  const counted = left((one) => one.counted)
  if (counted <= 0) return []
  const [met, valued] = [left((one) => one.met), left((one) => one.valued)]
  return [{ key: `rest ${keyOf(locality)}`, counted, met, valued, total: 0, workers: 0 }]
}
