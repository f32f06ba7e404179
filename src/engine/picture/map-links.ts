import type { WayIn } from '../describe/ways-in.ts'
import type { Layered } from './layered.ts'
import { palette } from './palette.ts'
import { arrowHead, n, text, type Point } from './shapes.ts'
import { lineHeight, widthOf, wrapAll, type Line } from './text.ts'

const labelWidth = 140

/** Outcomes are named on an arrow as long as there are few; more than these are counted. */
const mostNamed = 2

/** An arrow of the map: one process opens another, by these outcomes or from a page. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly title: { readonly from: string; readonly to: string }
  readonly lines: readonly Line[]
  readonly isBeside: boolean
}

/** The arrow for a way into a process. */
export function linkOf({ from, by, how }: WayIn, to: string, title: string): Link {
  const named = by.map((label, at) => (at > 0 ? `or ${label}` : label))
  const said = by.length > mostNamed ? [`${by.length} outcomes`] : named
  const lines = how === 'page' ? ['opened beside it'] : said
  return {
    from: from.id,
    to,
    title: { from: from.title, to: title },
    isBeside: how === 'page',
    lines: wrapAll(
      lines.map((words): Line => ({ text: words, quiet: true })),
      labelWidth,
    ),
  }
}

/** How much room the words of an arrow take. */
export const sizeOf = (lines: readonly Line[]) => ({
  width: Math.max(...lines.map(widthOf)) + 12,
  height: lines.length * lineHeight + 4,
})

/** Every arrow from box to box, and then the words on them, so that no arrow runs over words. */
export function drawLinks(links: readonly Link[], placed: Layered): readonly string[] {
  const ports = portsOf(links, placed)
  const halfWidth = halfWidthsOf(links, placed)
  const ways = links.map((link, at) => {
    const { points = [] } = placed.ways[at] ?? {}
    const level = points.slice(1, -1).map((point) => ({ ...point, half: halfWidth(point.x) }))
    const port = ports[at]
    return port ? drawWay(link, port, level) : ''
  })
  return [...ways, ...links.map((link, at) => drawLabel(link, placed.ways[at]?.label))]
}

interface Port {
  readonly out: Point
  readonly in: Point
}

/** Where each arrow leaves and arrives: on the right and the left of its boxes, spread out in the order of its way. */
function portsOf(links: readonly Link[], { areas, ways }: Layered): readonly Port[] {
  const port = (at: number, end: 'from' | 'to'): Point => {
    const id = links[at]?.[end] ?? ''
    const { x, y, width, height } = areas.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
    const heightOn = (link: number): number =>
      ways[link]?.points.at(end === 'from' ? 1 : -2)?.y ?? 0
    const together = links
      .map((_, link) => link)
      .filter((link) => links[link]?.[end] === id)
      .toSorted((one, other) => heightOn(one) - heightOn(other))
    const step = height / (together.length + 1)
    return { x: end === 'from' ? x + width : x, y: y + step * (together.indexOf(at) + 1) }
  }
  return links.map((_, at) => ({ out: port(at, 'from'), in: port(at, 'to') }))
}

/** Half the width of the widest box or label of the layer whose middle is there. */
function halfWidthsOf(
  links: readonly Link[],
  { areas, ways }: Layered,
): (middle: number) => number {
  const things = [
    ...[...areas.values()].map(({ x, width }) => ({ middle: x + width / 2, width })),
    ...ways.flatMap(({ label }, at) =>
      label ? [{ middle: label.x, width: sizeOf(links[at]?.lines ?? []).width }] : [],
    ),
  ]
  return (middle) =>
    Math.max(
      0,
      ...things.filter((one) => Math.abs(one.middle - middle) < 2).map(({ width }) => width / 2),
    )
}

/** Level through every layer and bent only between two, so that it never runs over another's box or words. */
function drawWay(
  link: Link,
  port: Port,
  through: readonly (Point & { readonly half: number })[],
): string {
  const stops = [
    ...through.map(({ x, y, half }) => ({ y, from: x - half, to: x + half })),
    { y: port.in.y, from: port.in.x, to: port.in.x },
  ]
  let last = port.out
  const pieces = stops.map(({ y, from, to }) => {
    const middle = (last.x + from) / 2
    const piece = `C${n(middle)} ${n(last.y)} ${n(middle)} ${n(y)} ${n(from)} ${n(y)}H${n(to)}`
    last = { x: to, y }
    return piece
  })
  const dashes = link.isBeside ? ' stroke-dasharray="5 4"' : ''
  const d = `M${n(port.out.x)} ${n(port.out.y)}${pieces.join('')}`
  return `<path d="${d}" fill="none" stroke="${palette.thread}" stroke-width="2.5"${dashes}/>${arrowHead(port.in, 'right')}`
}

/** The words on an arrow, on paper of their own. */
function drawLabel({ lines }: Link, label: Point | undefined): string {
  if (!label) return ''
  const { width, height } = sizeOf(lines)
  const place = { x: label.x - width / 2, y: label.y - height / 2 }
  const paper = `<rect x="${n(place.x)}" y="${n(place.y)}" width="${n(width)}" height="${n(height)}" fill="${palette.paper}"/>`
  return paper + text(lines, { x: label.x, y: place.y + 2 }, { anchor: 'middle' })
}
