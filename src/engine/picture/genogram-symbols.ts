import { palette } from './palette.ts'
import { n } from './shapes.ts'
import { half } from './genogram-plan.ts'

/** What a symbol has to say of somebody. */
export interface Symbolised {
  readonly sex: string
  readonly isUnborn: boolean
  readonly hasDied: boolean
  readonly isAdopted: boolean
  /** The one the picture is about. */
  readonly isIndex: boolean
}

interface At {
  readonly x: number
  readonly y: number
}

/** The standard symbol: a square for a man, a circle for a woman, a diamond where it is not known, a triangle before birth. */
export function symbol(at: At, one: Symbolised): string {
  const fill = `fill="${palette.paper}" stroke="${palette.ink}"`
  return [
    outline(at, half, one, `${fill} stroke-width="2"`),
    one.isIndex ? outline(at, half - 5, one, `${fill} stroke-width="2"`) : '',
    one.hasDied ? cross(at) : '',
    one.isAdopted ? brackets(at) : '',
  ].join('')
}

function outline({ x, y }: At, size: number, { sex, isUnborn }: Symbolised, look: string): string {
  if (isUnborn) {
    // Nearer to its base, so that the second outline stands in the middle of the first.
    const inset = half - size
    const points = [
      [x, y - half + 2 * inset],
      [x + half - 1.7 * inset, y + half - inset],
      [x - half + 1.7 * inset, y + half - inset],
    ]
    return `<polygon points="${points.flat().map(n).join(' ')}" ${look}/>`
  }
  if (sex === 'M') {
    return `<rect x="${n(x - size)}" y="${n(y - size)}" width="${2 * size}" height="${2 * size}" ${look}/>`
  }
  if (sex === 'F') return `<circle cx="${n(x)}" cy="${n(y)}" r="${size}" ${look}/>`
  const points = [x, y - size, x + size, y, x, y + size, x - size, y]
  return `<polygon points="${points.map(n).join(' ')}" ${look}/>`
}

const cross = ({ x, y }: At): string => {
  const d = half * 0.66
  return `<path d="M${n(x - d)} ${n(y - d)}L${n(x + d)} ${n(y + d)}M${n(x + d)} ${n(y - d)}L${n(x - d)} ${n(y + d)}" fill="none" stroke="${palette.ink}" stroke-width="2"/>`
}

const brackets = ({ x, y }: At): string => {
  const side = (to: 1 | -1): string => {
    const out = x + to * (half + 5)
    return `M${n(out - to * 5)} ${n(y - half - 4)}H${n(out)}V${n(y + half + 4)}H${n(out - to * 5)}`
  }
  return `<path d="${side(-1)}${side(1)}" fill="none" stroke="${palette.ink}" stroke-width="1.5" stroke-dasharray="4 3"/>`
}
