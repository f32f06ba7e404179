import { palette } from './palette.ts'
import { lineHeight, sizeOf, type Line } from './text.ts'

/** What a box looks like, which is what it means. */
export type Look =
  'step' | 'sometimes' | 'decision' | 'outcome' | 'process' | 'unwritten' | 'receiver'

interface Dress {
  readonly fill: string
  readonly stroke: string
  readonly width: number
  readonly dashed?: boolean
  readonly round?: boolean
  readonly text?: string
}

const dresses: Readonly<Record<Look, Dress>> = {
  step: { fill: palette.paper, stroke: palette.navy, width: 2 },
  sometimes: { fill: palette.paper, stroke: palette.navy, width: 1.5, dashed: true },
  decision: { fill: palette.navy, stroke: palette.navy, width: 2, text: palette.paper },
  outcome: { fill: palette.paper, stroke: palette.navy, width: 2 },
  process: { fill: palette.wash, stroke: palette.navy, width: 2 },
  unwritten: { fill: palette.paper, stroke: palette.quiet, width: 1.5, dashed: true },
  receiver: { fill: palette.paper, stroke: palette.line, width: 1.5, round: true },
}

/** A rectangle by its top left corner, in pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export const padding = 10

/** How high a box is that holds these lines. */
export const heightFor = (lines: readonly Line[]): number => lines.length * lineHeight + 2 * padding

/** A box with its lines in the middle, or at the left for what is read as a list. */
export function box(area: Area, look: Look, lines: readonly Line[], align?: 'left'): string {
  const dress = dresses[look]
  const dashes = dress.dashed ? ' stroke-dasharray="5 4"' : ''
  const corner = dress.round ? ' rx="9"' : ''
  const outline = `<rect x="${n(area.x)}" y="${n(area.y)}" width="${n(area.width)}" height="${n(area.height)}"${corner} fill="${dress.fill}" stroke="${dress.stroke}" stroke-width="${dress.width}"${dashes}/>`
  const top = area.y + (area.height - lines.length * lineHeight) / 2
  const x = align === 'left' ? area.x + padding : area.x + area.width / 2
  return (
    outline +
    text(
      lines,
      { x, y: top },
      {
        anchor: align === 'left' ? 'start' : 'middle',
        ...(dress.text ? { fill: dress.text } : {}),
      },
    )
  )
}

interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
}

/** Lines of text under each other; the point is where the first of them begins, at its top. */
export function text(lines: readonly Line[], at: Point, look: TextLook = {}): string {
  const anchor = look.anchor && look.anchor !== 'start' ? ` text-anchor="${look.anchor}"` : ''
  return lines
    .map((line, index) => {
      const y = at.y + index * lineHeight + lineHeight * 0.74
      const fill = look.fill ?? (line.quiet ? palette.quiet : palette.ink)
      const bold = line.bold ? ' font-weight="bold"' : ''
      return `<text x="${n(at.x)}" y="${n(y)}" font-size="${sizeOf(line)}" fill="${fill}"${bold}${anchor}>${escape(line.text)}</text>`
    })
    .join(' ')
}

/** The gold thread: across, along and across again, so that several from one place read as one. */
export function thread(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2
  const d =
    from.y === to.y
      ? `M${n(from.x)} ${n(from.y)}H${n(to.x)}`
      : `M${n(from.x)} ${n(from.y)}H${n(middle)}V${n(to.y)}H${n(to.x)}`
  return `<path d="${d}" fill="none" stroke="${palette.thread}" stroke-width="3"/>`
}

/** A thin line to what follows, with a head; dashed where it follows only sometimes. */
export function arrow(from: Point, to: Point, isSometimes: boolean): string {
  const middle = (from.x + to.x) / 2
  const d = `M${n(from.x)} ${n(from.y)}C${n(middle)} ${n(from.y)} ${n(middle)} ${n(to.y)} ${n(to.x - 7)} ${n(to.y)}`
  const dashes = isSometimes ? ' stroke-dasharray="5 4"' : ''
  return `<path d="${d}" fill="none" stroke="${palette.quiet}" stroke-width="1.5"${dashes}/>${arrowHead(to, 'right')}`
}

/** A small solid triangle whose point is there. */
export function arrowHead({ x, y }: Point, to: 'right' | 'left' | 'down'): string {
  const back = to === 'left' ? -8 : 8
  const points =
    to === 'down' ? [x, y, x - 4, y - 8, x + 4, y - 8] : [x, y, x - back, y - 4, x - back, y + 4]
  return `<polygon points="${points.map(n).join(' ')}" fill="${palette.quiet}"/>`
}

/** Rounded to a tenth of a pixel, so that the same picture is always the same text. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escape = (words: string): string =>
  words.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? '')

/** Shapes that lead somewhere, with what they are for whoever cannot see them. */
export const link = (href: string, label: string, shapes: string): string =>
  `<a href="${escape(href)}" aria-label="${escape(label)}">${shapes}</a>`

export interface PictureProps {
  /** Told apart from other pictures on the same page by this. */
  readonly id: string
  readonly title: string
  /** What the picture shows, for whoever cannot see it. */
  readonly description: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly string[]
  /** Its shapes can be followed, so that it is no one image but a group of links. */
  readonly holdsLinks?: boolean
}

/** A whole picture as SVG that needs no style, script or file beside it. */
export function picture(props: PictureProps): string {
  const { id, title, description, width, height, shapes } = props
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="${props.holdsLinks ? 'group' : 'img'}" aria-labelledby="${id}-title ${id}-desc" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">
<title id="${id}-title">${escape(title)}</title>
<desc id="${id}-desc">${escape(description)}</desc>
${shapes.join('\n')}
</svg>
`
}
