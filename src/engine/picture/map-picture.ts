import type { PracticeDescription } from '../describe/practice.ts'
import type { WayIn } from '../describe/ways-in.ts'
import { counted } from '../words.ts'
import { layered, type Layered } from './layered.ts'
import { palette } from './palette.ts'
import { arrowHead, box, heightFor, n, padding, picture, text, type Point } from './shapes.ts'
import { lineHeight, widthOf, wrapAll, type Line } from './text.ts'

const boxWidth = 170
const labelWidth = 140
const margin = 14

/** Outcomes are named on an arrow as long as there are few; more than these are counted. */
const mostNamed = 2

interface Link {
  readonly from: string
  readonly to: string
  readonly title: { readonly from: string; readonly to: string }
  readonly lines: readonly Line[]
  readonly isBeside: boolean
}

/** The whole practice as one picture in SVG: a box a process, an arrow for the outcomes that open another. */
export function mapPicture(
  described: PracticeDescription,
  waysInto: (id: string) => readonly WayIn[],
): string {
  const boxes = boxesOf(described)
  const links = boxes.flatMap(({ id, title }) => waysInto(id).map((way) => linkOf(way, id, title)))
  const placed = layered({
    gaps: { boxes: 26, layers: 84 },
    nodes: boxes.map(({ id, lines }) => ({ id, width: boxWidth, height: heightFor(lines) })),
    edges: links.map(({ from, to, lines }) => ({ from, to, label: sizeOf(lines) })),
  })
  const ports = portsOf(links, placed)
  const halfWidth = halfWidthsOf(links, placed)
  const ways = links.map((link, at) => {
    const { points = [] } = placed.ways[at] ?? {}
    const level = points.slice(1, -1).map((point) => ({ ...point, half: halfWidth(point.x) }))
    const port = ports[at]
    return port ? drawWay(link, port, level) : ''
  })
  const labels = links.map((link, at) => drawLabel(link, placed.ways[at]?.label))
  const drawn = boxes.map(({ id, look, lines }) => {
    const area = placed.areas.get(id)
    return area ? box(area, look, lines) : ''
  })
  const width = placed.width + 2 * margin
  const height = placed.height + 2 * margin
  return picture({
    id: 'picture-of-the-practice',
    title: 'How the processes lead to each other',
    description: inWords(described, links),
    width,
    height,
    shapes: [
      `<rect width="${n(width)}" height="${n(height)}" fill="${palette.paper}"/>`,
      `<g transform="translate(${margin} ${margin})">`,
      ...ways,
      ...labels,
      ...drawn,
      '</g>',
    ],
  })
}

interface MapBox {
  readonly id: string
  readonly title: string
  readonly look: 'process' | 'unwritten'
  readonly lines: readonly Line[]
}

function boxesOf(described: PracticeDescription): readonly MapBox[] {
  const wrapped = (lines: readonly Line[]): readonly Line[] =>
    wrapAll(lines, boxWidth - 2 * padding)
  return [
    ...described.processes.map(({ id, title, outcomes }): MapBox => ({
      id,
      title,
      look: 'process',
      lines: wrapped([
        { text: title, bold: true },
        { text: counted(outcomes.length, 'outcome'), quiet: true },
      ]),
    })),
    ...described.notYetDefined.map(({ id, title }): MapBox => ({
      id,
      title,
      look: 'unwritten',
      lines: wrapped([
        { text: title, bold: true },
        { text: 'not written yet', quiet: true },
      ]),
    })),
  ]
}

function linkOf({ from, by, how }: WayIn, to: string, title: string): Link {
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

const sizeOf = (lines: readonly Line[]) => ({
  width: Math.max(...lines.map(widthOf)) + 12,
  height: lines.length * lineHeight + 4,
})

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

/** The map in sentences. */
function inWords(
  { processes, notYetDefined }: PracticeDescription,
  links: readonly Link[],
): string {
  const unwritten = notYetDefined.map(({ title }) => title)
  return [
    `Processes: ${processes.map(({ title }) => title).join('; ')}.`,
    ...(unwritten.length > 0 ? [`Not written yet: ${unwritten.join('; ')}.`] : []),
    ...links.map(({ title, isBeside }) =>
      isBeside
        ? `${title.from} may open ${title.to} beside it.`
        : `${title.from} leads to ${title.to}.`,
    ),
  ].join(' ')
}
