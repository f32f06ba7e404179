import { hiddenIn, hiddenInGroups, type Cell, type Shared } from '../measures/small-numbers.ts'

/** How many were pointed to something, and what is known of it. The three parts add up to the whole. */
export interface TakenUpCount {
  readonly pointed: number
  readonly yes: number
  /** Not yet, or it did not suit. */
  readonly otherwise: number
  readonly notKnown: number
}

/** What is added up: some that were pointed to a service, by what is known of it; nothing where nobody has said. */
export interface Pointed {
  readonly takenUp: string | null
  readonly many: number
}

export function countTakenUp(rows: readonly Pointed[]): TakenUpCount {
  const sum = (some: readonly Pointed[]): number => some.reduce((all, { many }) => all + many, 0)
  const pointed = sum(rows)
  const yes = sum(rows.filter(({ takenUp }) => takenUp === 'yes'))
  const notKnown = sum(rows.filter(({ takenUp }) => takenUp === null))
  return { pointed, yes, otherwise: pointed - yes - notKnown, notKnown }
}

/** One line of figures: a service, a district, an area. */
export interface TakenUpLine extends TakenUpCount {
  readonly id: string
  readonly title: string
}

/** Lines that may be shown to people who may not see the children, and those that may not. */
export interface ShownLines {
  /** Is the whole to be hidden too, because a part could be worked out from it? */
  readonly whole: boolean
  readonly lines: readonly (TakenUpLine & { readonly hidden: boolean })[]
}

/**
 * Small numbers are looked for once for each thing that is said of a line: hiding more than one of these asks for hides
 * nothing less, so that whatever any of them hides is hidden.
 */
const eachPart = (find: (met: (line: TakenUpLine) => number) => Shared): Shared => {
  const all = [
    find(({ yes }) => yes),
    find(({ otherwise }) => otherwise),
    find(({ notKnown }) => notKnown),
  ]
  return {
    whole: all.some(({ whole }) => whole),
    hidden: new Set(all.flatMap(({ hidden }) => [...hidden])),
  }
}

const cellOf = (line: TakenUpLine, met: (line: TakenUpLine) => number, key = line.id): Cell => ({
  ...{ key, counted: line.pointed, met: met(line), total: 0, valued: 0, workers: 0 },
})

const marked = (lines: readonly TakenUpLine[], { whole, hidden }: Shared): ShownLines => ({
  whole,
  lines: lines.map((line) => ({ ...line, hidden: whole || hidden.has(line.id) })),
})

/** The lines of one whole, without small numbers and what those could be worked out from. */
export const withoutSmall = (lines: readonly TakenUpLine[], smallest: number): ShownLines =>
  marked(
    lines,
    eachPart((met) =>
      hiddenIn(
        lines.map((line) => cellOf(line, met)),
        smallest,
      ),
    ),
  )

/** The same of areas and the districts they are made of, neither of which may be worked out from the other. */
export function areasWithoutSmall(
  areas: readonly (TakenUpLine & { readonly parts: readonly TakenUpLine[] })[],
  smallest: number,
): { readonly areas: ShownLines; readonly districts: ShownLines } {
  const shared = eachPart((met) =>
    hiddenInGroups(
      areas.map((area) => ({
        ...cellOf(area, met, `area ${area.id}`),
        parts: area.parts.map((part) => cellOf(part, met)),
      })),
      smallest,
    ),
  )
  const ofAreas = new Set(areas.flatMap(({ id }) => (shared.hidden.has(`area ${id}`) ? [id] : [])))
  return {
    areas: marked(areas, { whole: shared.whole, hidden: ofAreas }),
    districts: marked(
      areas.flatMap(({ parts }) => parts),
      shared,
    ),
  }
}
