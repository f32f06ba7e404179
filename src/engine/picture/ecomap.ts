import { palette } from './palette.ts'
import { link, n, picture, text, type Point } from './shapes.ts'
import { lineHeight, wrapAll, type Line } from './text.ts'

/** One who helps, around the child. */
export interface Helper {
  readonly name: string
  readonly notes: readonly string[]
  /** A value of the list of ties; nothing where nobody has said how close they are. */
  readonly tie?: string | undefined
  /** Where more of them is written. */
  readonly href: string
}

interface EcomapProps {
  readonly title: string
  readonly description: string
  readonly child: {
    readonly name: string
    readonly notes: readonly string[]
    readonly href: string
  }
  /** In the order they stand around the child, from the top and with the clock. */
  readonly helpers: readonly Helper[]
}

const radius = 64
const textWidth = 104
const gap = 26
const margin = 16

/** Who helps, as an ecomap: the child in the middle, a circle for each who helps, and a line that says how close they are. */
export function ecomap({ child, helpers, ...words }: EcomapProps): string {
  const { rx, ry } = ring(helpers.length)
  const width = 2 * (rx + radius + margin)
  const height = 2 * (ry + radius + margin)
  const middle = { x: width / 2, y: height / 2 }
  const places = around(helpers.length, { rx, ry }).map((one) => ({
    x: middle.x + one.x,
    y: middle.y + one.y,
  }))
  return picture({
    ...words,
    id: 'ecomap',
    holdsLinks: true,
    width,
    height,
    shapes: [
      ...helpers.map((one, at) => tieLine(middle, places[at] ?? middle, one.tie)),
      circle(middle, child, 3),
      ...helpers.map((one, at) => circle(places[at] ?? middle, one, 1.75)),
    ],
  })
}

/** Wider than high, as a page is; as large as keeps all of them apart. */
function ring(many: number): { readonly rx: number; readonly ry: number } {
  const least = 2 * radius + 2 * gap
  for (let ry = least; ; ry += 10) {
    const size = { rx: ry * 1.45, ry }
    const places = around(many, size)
    const isApart = places.every((one, at) => {
      const next = places[(at + 1) % many] ?? one
      return many < 2 || Math.hypot(one.x - next.x, one.y - next.y) >= 2 * radius + gap
    })
    if (isApart) return size
  }
}

/** Places on an ellipse at equal steps of its length, the first at the top. */
export function around(many: number, { rx, ry }: { rx: number; ry: number }): readonly Point[] {
  const steps = 720
  const points = Array.from({ length: steps + 1 }, (_, at) => {
    const angle = (at / steps) * 2 * Math.PI - Math.PI / 2
    return { x: rx * Math.cos(angle), y: ry * Math.sin(angle) }
  })
  const lengths = [0]
  points.slice(1).forEach((one, at) => {
    const before = points[at] ?? one
    lengths.push((lengths[at] ?? 0) + Math.hypot(one.x - before.x, one.y - before.y))
  })
  const whole = lengths.at(-1) ?? 0
  return Array.from({ length: many }, (_, at) => {
    const index = lengths.findIndex((one) => one >= (at / many) * whole)
    return points[index] ?? { x: 0, y: -ry }
  })
}

function circle(at: Point, one: Omit<Helper, 'tie'>, width: number): string {
  const lines: readonly Line[] = wrapAll(
    [{ text: one.name, bold: true }, ...one.notes.map((note) => ({ text: note, quiet: true }))],
    textWidth,
  ).slice(0, 6)
  const top = at.y - (lines.length * lineHeight) / 2
  const outline = `<circle cx="${n(at.x)}" cy="${n(at.y)}" r="${radius}" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="${width}"/>`
  const written = text(lines, { x: at.x, y: top }, { anchor: 'middle' })
  return link(one.href, [one.name, ...one.notes].join(', '), outline + written)
}

const looks: Readonly<Record<string, string>> = {
  close: 'stroke-width="6"',
  steady: 'stroke-width="2.5"',
  weak: 'stroke-width="2" stroke-dasharray="8 7"',
  broken: 'stroke-width="2"',
}
const notSaid = `stroke-width="1.5" stroke-dasharray="2 5"`

function tieLine(from: Point, to: Point, tie: string | undefined): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const along = (share: number, aside = 0): string => {
    const x = from.x + (to.x - from.x) * share - ((to.y - from.y) / length) * aside
    const y = from.y + (to.y - from.y) * share + ((to.x - from.x) / length) * aside
    return `${n(x)} ${n(y)}`
  }
  const line = (d: string, look: string): string =>
    `<path d="${d}" fill="none" stroke="${palette.ink}" ${look}/>`
  if (tie === 'strained') {
    const teeth = Math.max(8, Math.round(length / 8))
    const points = Array.from({ length: teeth - 1 }, (_, at) =>
      along((at + 1) / teeth, at % 2 === 0 ? 6 : -6),
    )
    return line(`M${[along(0), ...points, along(1)].join('L')}`, 'stroke-width="2"')
  }
  if (tie === 'broken') {
    const look = looks.broken ?? notSaid
    return (
      line(`M${along(0)}L${along(0.5)}M${along(0.56)}L${along(1)}`, look) +
      line(`M${along(0.5, -9)}L${along(0.5, 9)}M${along(0.56, -9)}L${along(0.56, 9)}`, look)
    )
  }
  return line(`M${along(0)}L${along(1)}`, (tie === undefined ? undefined : looks[tie]) ?? notSaid)
}
