import { html, type Html } from '../../html.ts'

export interface ChartProps {
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly says: string
  /** One point a month, with a gap where nothing was counted. */
  readonly points: readonly (number | undefined)[]
  /** What stands under every third point. */
  readonly labels: readonly string[]
  readonly aim?: number | undefined
  /** A share never leaves 0 to 100. */
  readonly isShare: boolean
}

const width = 600
const height = 190
const edge = { left: 44, right: 14, top: 12, bottom: 28 }

/** A trend as a line, drawn on the server; the table beside it says the same in numbers. */
export function chart({ says, points, labels, aim, isShare }: ChartProps): Html | undefined {
  const known = points.filter((one) => one !== undefined)
  if (known.length < 2) return undefined
  const ticks = ticksOver([...known, ...(aim === undefined ? [] : [aim])], isShare)
  const [low = 0, high = 1] = [ticks.at(0), ticks.at(-1)]
  const x = (at: number): number =>
    edge.left + (at * (width - edge.left - edge.right)) / (points.length - 1)
  const y = (value: number): number =>
    edge.top + ((high - value) * (height - edge.top - edge.bottom)) / (high - low)
  const n = (value: number): string => value.toFixed(1)
  const line = points
    .map((value, at) =>
      value === undefined
        ? ''
        : `${points[at - 1] === undefined ? 'M' : 'L'}${n(x(at))} ${n(y(value))}`,
    )
    .join('')
  return html`<svg class="tw-chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${says}">
    ${ticks.map(
      (tick) =>
        html`<line class="tw-chart__grid" x1="${edge.left}" x2="${width - edge.right}" y1="${n(y(tick))}" y2="${n(y(tick))}"/><text class="tw-chart__tick" x="${edge.left - 8}" y="${n(y(tick) + 4)}" text-anchor="end">${String(tick)}</text>`,
    )}
    ${labels.map(
      (label, at) =>
        at % 3 === 2 &&
        html`<text class="tw-chart__tick" x="${n(x(at))}" y="${height - 8}" text-anchor="${at === labels.length - 1 ? 'end' : 'middle'}">${label}</text>`,
    )}
    ${aim !== undefined && html`<line class="tw-chart__aim" x1="${edge.left}" x2="${width - edge.right}" y1="${n(y(aim))}" y2="${n(y(aim))}"/>`}
    <path class="tw-chart__line" d="${line}"/>
    ${points.map((value, at) => value !== undefined && html`<circle class="tw-chart__point" cx="${n(x(at))}" cy="${n(y(value))}" r="${at === points.length - 1 ? '5' : '2.5'}"/>`)}
  </svg>`
}

/** Round numbers below, within and above what is drawn: four or five of them. */
function ticksOver(values: readonly number[], isShare: boolean): readonly number[] {
  const most = isShare ? 100 : Math.max(...values, 4)
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough
  const count = Math.ceil(most / step)
  return Array.from({ length: count + 1 }, (_, at) => Math.round(at * step * 100) / 100)
}
