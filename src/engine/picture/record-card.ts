import { palette } from './palette.ts'
import type { ProcessPlan } from './process-plan.ts'
import { box, heightFor, n, padding, text, type Area } from './shapes.ts'
import { lineHeight, wrapAll } from './text.ts'

/** A card that knows how high it is before it has a place. */
export interface RecordCard {
  readonly width: number
  readonly height: number
  draw(area: Area): string
}

const width = 250
const gap = 12

/** The steps of the record on one card, under each other on the thread. */
export function recordCard(plan: ProcessPlan): RecordCard {
  const inner = width - 2 * gap
  const steps = plan.steps.map(({ look, lines }) => {
    const written = wrapAll(lines, inner - 2 * padding)
    return { look, lines: written, height: heightFor(written) }
  })
  const head = wrapAll([{ text: `by ${plan.recordedBy}`, quiet: true }], inner)
  const headHeight = head.length * lineHeight + gap
  const height = headHeight + steps.reduce((sum, one) => sum + one.height + gap, 0)
  return {
    width,
    height,
    draw(area) {
      const middle = area.x + area.width / 2
      let y = area.y + headHeight
      const drawn = steps.map((step, at) => {
        const place = { x: area.x + gap, y, width: inner, height: step.height }
        y += step.height + gap
        const next = at < steps.length - 1
        const line = next
          ? `<path d="M${n(middle)} ${n(place.y + step.height)}V${n(y)}" stroke="${palette.thread}" stroke-width="3"/>`
          : ''
        return box(place, step.look, step.lines) + line
      })
      const card = `<rect x="${n(area.x)}" y="${n(area.y)}" width="${n(area.width)}" height="${n(area.height)}" fill="${palette.wash}" stroke="${palette.line}"/>`
      return (
        card + text(head, { x: middle, y: area.y + gap / 2 }, { anchor: 'middle' }) + drawn.join('')
      )
    },
  }
}
