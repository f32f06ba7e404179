import type { PracticeDescription } from '../describe/practice.ts'
import type { WayIn } from '../describe/ways-in.ts'
import { counted } from '../words.ts'
import { layered } from './layered.ts'
import { drawLinks, linkOf, readable, sizeOf, type Link } from './map-links.ts'
import { palette } from './palette.ts'
import { box, heightFor, n, padding, picture } from './shapes.ts'
import { wrapAll, type Line } from './text.ts'

const boxWidth = 170
const margin = 14

/** The whole practice as one picture in SVG: a box a process, an arrow for the outcomes that open another. */
export function mapPicture(
  described: PracticeDescription,
  waysInto: (id: string) => readonly WayIn[],
): string {
  const boxes = boxesOf(described, waysInto)
  const links = readable(
    boxes.flatMap(({ id, title }) =>
      waysInto(id)
        .filter(({ from }) => from.id !== id)
        .map((way) => linkOf(way, id, title)),
    ),
  )
  const placed = layered({
    gaps: { boxes: 26, layers: 84 },
    nodes: boxes.map(({ id, lines }) => ({ id, width: boxWidth, height: heightFor(lines) })),
    edges: links.map(({ from, to, lines }) => ({
      from,
      to,
      ...(lines.length > 0 ? { label: sizeOf(lines) } : {}),
    })),
  })
  const ways = drawLinks(links, placed)
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

function boxesOf(
  described: PracticeDescription,
  waysInto: (id: string) => readonly WayIn[],
): readonly MapBox[] {
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
        ...(waysInto(id).some(({ from }) => from.id === id)
          ? [{ text: 'may lead to another', quiet: true }]
          : []),
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
