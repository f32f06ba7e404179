import type { Couple, Descent } from '../family/structure.ts'
import {
  half,
  labelGap,
  labelWidth,
  type ChildrenLine,
  type CoupleLine,
  type GenogramPlan,
} from './genogram-plan.ts'
import { palette } from './palette.ts'
import { n } from './shapes.ts'

const path = (d: string, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${palette.ink}" stroke-width="1.75"${more}/>`
const dashed = (dashes: string): string => ` stroke-dasharray="${dashes}"`

const coupleLooks: Readonly<Record<Couple, string>> = {
  married: '',
  couple: dashed('9 5'),
  parents: dashed('2 4'),
}

const descentLooks: Readonly<Record<Descent, string>> = {
  birth: '',
  adoption: dashed('8 5'),
  foster: dashed('2 4'),
  guardianship: dashed('10 4 2 4'),
}

/** Down from one partner, along and up to the other; a stroke across it where they separated, two where they divorced. */
export function coupleLine({ union, ends, y, middle }: CoupleLine): string {
  const [one, two] = ends
  if (!one) return ''
  if (!two) return path(`M${n(one.x)} ${n(one.y)}V${n(y)}`)
  const line = path(
    `M${n(one.x)} ${n(one.y)}V${n(y)}H${n(two.x)}V${n(two.y)}`,
    coupleLooks[union.couple],
  )
  const strokes = union.ended === 'divorced' ? [-4, 4] : union.ended === 'separated' ? [0] : []
  // Beside the place where the children's line leaves.
  const at = middle - Math.min(18, Math.abs(two.x - one.x) / 4)
  return (
    line +
    strokes
      .map((by) => path(`M${n(at + by - 4)} ${n(y + 8)}L${n(at + by + 4)} ${n(y - 8)}`))
      .join('')
  )
}

/** From the parents' line down to a line along, and down from that to each child. */
export function childrenLine(
  { union, from, y, hung }: ChildrenLine,
  plan: GenogramPlan,
  identical: (ids: readonly string[]) => boolean,
): string {
  const by = new Map(union.children.map((one) => [one.id, one.by]))
  const standing = new Map(plan.people.map((one) => [one.id, one]))
  const look = (ids: readonly string[]): string => descentLooks[by.get(ids[0] ?? '') ?? 'birth']
  const places = [from.x, ...hung.map((one) => one.x)]
  const looks = new Set(hung.map(({ ids }) => look(ids)))
  const shared = looks.size === 1 ? look(hung[0]?.ids ?? []) : ''
  const along = path(
    `M${n(from.x)} ${n(from.y)}V${n(y)}M${n(Math.min(...places))} ${n(y)}H${n(Math.max(...places))}`,
    shared,
  )
  const down = hung.flatMap(({ x, ids }) =>
    ids.map((id) => {
      const child = standing.get(id)
      return child
        ? path(`M${n(x)} ${n(y)}L${n(child.x)} ${n(child.y - half)}V${n(child.y)}`, look([id]))
        : ''
    }),
  )
  return [
    along,
    ...down,
    ...hung.filter(({ ids }) => identical(ids)).map((one) => bar(one, y)),
  ].join('')

  function bar({ x, ids }: ChildrenLine['hung'][number], top: number): string {
    const twins = ids.flatMap((id) => standing.get(id) ?? [])
    const level = (top + (twins[0]?.y ?? top) - half) / 2
    const on = twins.map((one) => x + ((one.x - x) * (level - top)) / (one.y - half - top))
    return path(`M${n(Math.min(...on))} ${n(level)}H${n(Math.max(...on))}`)
  }
}

/** A dashed line around those who live together: one shape where they stand side by side, row under row. */
export function householdShapes(
  { people, bands }: GenogramPlan,
  members: ReadonlySet<string>,
): string {
  const runs = bands.map((band) => {
    const found: { left: number; right: number }[] = []
    let open = false
    for (const one of people.filter(({ generation }) => generation === band.generation)) {
      const [left, right] = [one.x - half - 10, one.x + half + labelGap + labelWidth + 4]
      const last = found.at(-1)
      if (members.has(one.id) && open && last) last.right = right
      else if (members.has(one.id)) found.push({ left, right })
      open = members.has(one.id)
    }
    return { band, found }
  })
  const shapes: { left: number; right: number; top: number; bottom: number }[][] = []
  for (const { band, found } of runs) {
    const above = shapes.at(-1)
    const isNext = above?.at(-1)?.bottom === previousBottom(bands, band.generation)
    found.forEach((run, at) => {
      const part = { ...run, top: band.top - 10, bottom: band.bottom + 6 }
      if (at === 0 && above && isNext) above.push(part)
      else shapes.push([part])
    })
  }
  const look = ` stroke-dasharray="6 6" opacity="0.75"`
  return shapes.map((parts) => path(around(parts), look)).join('')
}

function previousBottom(bands: GenogramPlan['bands'], generation: number): number | undefined {
  const at = bands.findIndex((one) => one.generation === generation)
  const before = bands[at - 1]
  return before && before.bottom + 6
}

/** Down the right side and up the left, with a band between two rows that is as wide as both. */
function around(
  parts: readonly { left: number; right: number; top: number; bottom: number }[],
): string {
  const down: [number, number][] = []
  const up: [number, number][] = []
  parts.forEach((part, at) => {
    down.push([part.right, part.top], [part.right, part.bottom])
    up.push([part.left, part.top], [part.left, part.bottom])
    const next = parts[at + 1]
    if (!next) return
    const middle = (part.bottom + next.top) / 2
    const right = Math.max(part.right, next.right)
    const left = Math.min(part.left, next.left)
    down.push(
      [part.right, middle - 5],
      [right, middle - 5],
      [right, middle + 5],
      [next.right, middle + 5],
    )
    up.push(
      [part.left, middle - 5],
      [left, middle - 5],
      [left, middle + 5],
      [next.left, middle + 5],
    )
  })
  return `M${[...down, ...up.toReversed()].map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`
}
