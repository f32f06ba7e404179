import type { Union } from '../family/structure.ts'
import { lineHeight, type Line } from './text.ts'

/** Half of a symbol, and what is written at its right. */
export const half = 22
export const labelWidth = 104
/** Room for the brackets of an adopted child. */
export const labelGap = 12
const pitch = 2 * half + labelGap + labelWidth + 20
const margin = 24
const laneHeight = 12

/** Where somebody's symbol has its middle, and the band of their row. */
export interface Standing {
  readonly id: string
  readonly generation: number
  readonly x: number
  readonly y: number
}

/** A row from the top of its symbols to the end of its longest label. */
export interface Band {
  readonly generation: number
  readonly top: number
  readonly bottom: number
}

/** A line between two partners, and where their children's line leaves it. */
export interface CoupleLine {
  readonly union: Union
  /** Where it leaves each partner; one where only one parent is known. */
  readonly ends: readonly { readonly x: number; readonly y: number }[]
  readonly y: number
  readonly middle: number
}

export interface ChildrenLine {
  readonly union: Union
  readonly from: { readonly x: number; readonly y: number }
  readonly y: number
  /** Those born together hang on one point of the line. */
  readonly hung: readonly { readonly x: number; readonly ids: readonly string[] }[]
}

export interface GenogramPlan {
  readonly people: readonly Standing[]
  readonly bands: readonly Band[]
  readonly couples: readonly CoupleLine[]
  readonly children: readonly ChildrenLine[]
  readonly width: number
  readonly height: number
}

interface Given {
  readonly generations: ReadonlyMap<string, number>
  /** In columns from the left. */
  readonly places: ReadonlyMap<string, number>
  readonly unions: readonly Union[]
  readonly labels: ReadonlyMap<string, readonly Line[]>
  /** The children of a union that were born together, in groups. */
  readonly born: (children: readonly string[]) => readonly (readonly string[])[]
}

/** Puts a family on paper: a row a generation, and between the rows a lane for each line, so that no two lie on each other. */
export function planGenogram(given: Given): GenogramPlan {
  const { generations, places, unions, labels } = given
  const drawn = unions.filter(({ partners }) => partners.every((one) => generations.has(one)))
  const x = (id: string): number => margin + half + (places.get(id) ?? 0) * pitch
  const rows = [...new Set(generations.values())].toSorted((one, two) => one - two)
  const rowOf = (id: string): number => generations.get(id) ?? 0
  const ends = couplesOf(drawn, x, rowOf)
  const below = childrenOf(drawn, given, { x, rowOf, ends })
  const bands: Band[] = []
  let top = margin
  for (const generation of rows) {
    const inRow = [...generations].filter(([, one]) => one === generation).map(([id]) => id)
    if (bands.length > 0) top += 44 + laneHeight * lanesIn(below, (one) => one.row === generation)
    const most = Math.max(...inRow.map((id) => (labels.get(id)?.length ?? 0) * lineHeight))
    const bottom = top + Math.max(2 * half, most)
    bands.push({ generation, top, bottom })
    top = bottom + 14 + laneHeight * lanesIn(ends, (one) => one.row === generation)
  }
  const band = (generation: number): Band =>
    bands.find((one) => one.generation === generation) ?? { generation, top: 0, bottom: 0 }
  const middleY = (id: string): number => band(rowOf(id)).top + half
  const coupleY = (one: Ended): number => band(one.row).bottom + 10 + one.lane * laneHeight
  const people = [...generations].map(([id, generation]) => ({
    id,
    generation,
    x: x(id),
    y: middleY(id),
  }))
  return {
    people: people.toSorted((one, two) => one.generation - two.generation || one.x - two.x),
    bands,
    couples: ends.map((one) => ({
      union: one.union,
      ends: one.union.partners.map((id, at) => ({ x: one.at[at] ?? x(id), y: middleY(id) })),
      y: coupleY(one),
      middle: one.middle,
    })),
    children: below.map(({ union, hung, row, lane, end }) => ({
      union,
      from: { x: end.middle, y: coupleY(end) },
      y: band(row).top - 30 - lane * laneHeight,
      hung,
    })),
    width: Math.max(...people.map((one) => one.x), 0) + half + labelGap + labelWidth + margin,
    height: (bands.at(-1)?.bottom ?? 0) + margin + laneHeight * lanesIn(ends, () => true),
  }
}

interface Laned {
  readonly row: number
  readonly lane: number
}

interface Ended extends Laned {
  readonly union: Union
  readonly at: readonly number[]
  readonly middle: number
}

const lanesIn = <One extends Laned>(lines: readonly One[], is: (one: One) => boolean): number =>
  Math.max(0, ...lines.filter(is).map((one) => one.lane + 1))

/** Somebody with several partners has a line to each from a point of its own. */
function couplesOf(
  unions: readonly Union[],
  x: (id: string) => number,
  rowOf: (id: string) => number,
): readonly Ended[] {
  const lanes = new Lanes()
  const pairs = unions.filter((one) => one.partners.length === 2)
  const several = (id: string): boolean =>
    pairs.filter(({ partners }) => partners.includes(id)).length > 1
  return unions
    .map((union) => {
      const at = union.partners.map((id) => {
        const other = union.partners.find((one) => one !== id)
        const aside = other === undefined || !several(id) ? 0 : x(other) < x(id) ? -8 : 8
        return x(id) + aside
      })
      const row = Math.max(...union.partners.map(rowOf))
      const middle = at.length === 1 ? (at[0] ?? 0) : (Math.min(...at) + Math.max(...at)) / 2
      return { union, at, row, middle }
    })
    .toSorted((one, two) => wide(one.at) - wide(two.at))
    .map((one) => ({
      ...one,
      lane: one.at.length === 1 ? 0 : lanes.take(one.row, Math.min(...one.at), Math.max(...one.at)),
    }))
}

const wide = (at: readonly number[]): number => Math.max(...at) - Math.min(...at)

function childrenOf(
  unions: readonly Union[],
  { generations, born }: Given,
  {
    x,
    rowOf,
    ends,
  }: { x: (id: string) => number; rowOf: (id: string) => number; ends: readonly Ended[] },
): readonly (Laned & Pick<ChildrenLine, 'union' | 'hung'> & { readonly end: Ended })[] {
  const lanes = new Lanes()
  return unions.flatMap((union) => {
    const end = ends.find((one) => one.union === union)
    if (!end) return []
    // A foster child who stands no lower, because a grandparent fosters them, has words and no line.
    const children = union.children
      .map((one) => one.id)
      .filter((id) => generations.has(id) && rowOf(id) > end.row)
    return [...new Set(children.map(rowOf))].map((row) => {
      const hung = born(children.filter((id) => rowOf(id) === row)).map((ids) => ({
        ids,
        x: ids.reduce((sum, id) => sum + x(id), 0) / ids.length,
      }))
      const places = [end.middle, ...hung.map((one) => one.x)]
      const lane = lanes.take(row, Math.min(...places), Math.max(...places))
      return { union, hung, row, lane, end }
    })
  })
}

/** Lines of one row that would lie on each other lie in lanes of their own. */
class Lanes {
  readonly #taken = new Map<string, [from: number, to: number][]>()

  take(row: number, from: number, to: number): number {
    for (let lane = 0; ; lane += 1) {
      const key = `${row} ${lane}`
      const taken = this.#taken.get(key) ?? []
      if (taken.some(([start, end]) => from <= end + 6 && start <= to + 6)) continue
      this.#taken.set(key, [...taken, [from, to]])
      return lane
    }
  }
}
