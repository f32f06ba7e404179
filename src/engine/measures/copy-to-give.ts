import { hiddenInGroups, type Cell } from './small-numbers.ts'
import type { Counts } from './figure.ts'

/** What was counted of a place, and how its kind of place cuts the county. */
export interface PlaceCounts extends Counts {
  readonly cut: 'all' | 'locality' | 'district' | 'team'
  readonly place: string | null
}

/** What a copy for others leaves out of one measure. */
export interface LeftOut {
  readonly whole: boolean
  readonly isHidden: (place: PlaceCounts) => boolean
}

const keyOf = ({ cut, place }: PlaceCounts): string => `${cut} ${place ?? ''}`

/**
 * What a copy for others leaves out of the figures of one measure: small numbers, and whatever they could be worked out
 * from, of localities and of the districts in them. Teams are left out altogether: they cut across districts, so that no
 * rule could say what the two tell together.
 */
export function leftOut(
  places: readonly PlaceCounts[],
  localityOf: Readonly<Record<string, string>>,
  smallest: number,
): LeftOut {
  const districts = places.filter(({ cut }) => cut === 'district')
  const groups = places
    .filter(({ cut }) => cut === 'locality')
    .map((locality) => {
      const parts = districts.filter(
        ({ place }) => inLocality(place, localityOf) === locality.place,
      )
      return cellWith(locality, [...parts.map(cell), ...rest(locality, parts)])
    })
  const { whole, hidden } = hiddenInGroups(groups, smallest)
  return {
    whole,
    isHidden: (place) => place.cut === 'team' || whole || hidden.has(keyOf(place)),
  }
}

const inLocality = (
  district: string | null,
  localityOf: Readonly<Record<string, string>>,
): string | null => (district === null ? null : (localityOf[district] ?? null))

const cell = (counts: PlaceCounts): Cell => ({ ...counts, key: keyOf(counts) })

const cellWith = (locality: PlaceCounts, parts: readonly Cell[]) => ({ ...cell(locality), parts })

/** What is known of a locality and of no district in it: it can be worked out, so it counts as a part. */
function rest(locality: PlaceCounts, parts: readonly PlaceCounts[]): readonly Cell[] {
  const left = (of: (counts: Counts) => number): number =>
    of(locality) - parts.reduce((all, one) => all + of(one), 0)
  const counted = left((one) => one.counted)
  if (counted <= 0) return []
  const [met, valued] = [left((one) => one.met), left((one) => one.valued)]
  return [{ key: `rest ${keyOf(locality)}`, counted, met, valued, total: 0, workers: 0 }]
}
