import type { WayIn } from '../describe/ways-in.ts'
import type { Layered } from './layered.ts'
import { palette } from './palette.ts'
import { arrowHead, n, text, type Area, type Point } from './shapes.ts'
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

/** Words on more arrows than these would take more room than the boxes: the table beside the map has them. */
const mostWorded = 20

/** The arrows as they can be read: with words while there are few. */
export const readable = (links: readonly Link[]): readonly Link[] =>
  links.length > mostWorded ? links.map((link) => ({ ...link, lines: [] })) : links

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
  /** It leads back to an earlier layer. */
  readonly isBack: boolean
}

/** Where each arrow leaves and arrives: on the sides of its boxes that face each other, in the order of its way. */
function portsOf(links: readonly Link[], { areas, ways }: Layered): readonly Port[] {
  const areaOf = (id = ''): Area => areas.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
  const isBack = links.map(({ from, to }) => areaOf(to).x < areaOf(from).x)
  const sideOf = (at: number, end: 'from' | 'to'): string =>
    `${links[at]?.[end]} ${(end === 'from') === isBack[at] ? 'left' : 'right'}`
  const port = (at: number, end: 'from' | 'to'): Point => {
    const { x, y, width, height } = areaOf(links[at]?.[end])
    const side = sideOf(at, end)
    // An arrow that leaves a side and one that arrives there have to share it.
    const together = links
      .flatMap((_, link) => (['from', 'to'] as const).map((one) => ({ link, end: one })))
      .filter((one) => sideOf(one.link, one.end) === side)
      .toSorted((one, other) => heightAt(one) - heightAt(other))
    const place = together.findIndex((one) => one.link === at && one.end === end)
    return {
      x: side.endsWith('left') ? x : x + width,
      y: y + (height / (together.length + 1)) * (place + 1),
    }
  }
  const heightAt = ({ link, end }: { readonly link: number; readonly end: 'from' | 'to' }) =>
    ways[link]?.points.at(end === 'from' ? 1 : -2)?.y ?? 0
  return links.map((_, at) => ({
    out: port(at, 'from'),
    in: port(at, 'to'),
    isBack: isBack[at] ?? false,
  }))
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
  const ahead = port.isBack ? -1 : 1
  const stops = [
    ...through.map(({ x, y, half }) => ({ y, from: x - half * ahead, to: x + half * ahead })),
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
  return `<path d="${d}" fill="none" stroke="${palette.thread}" stroke-width="${port.isBack ? 1.25 : 2.5}"${dashes}/>${arrowHead(port.in, port.isBack ? 'left' : 'right')}`
}

/** The words on an arrow, on paper of their own. */
function drawLabel({ lines }: Link, label: Point | undefined): string {
  if (!label) return ''
  const { width, height } = sizeOf(lines)
  const place = { x: label.x - width / 2, y: label.y - height / 2 }
  const paper = `<rect x="${n(place.x)}" y="${n(place.y)}" width="${n(width)}" height="${n(height)}" fill="${palette.paper}"/>`
  return paper + text(lines, { x: label.x, y: place.y + 2 }, { anchor: 'middle' })
}
