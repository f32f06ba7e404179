import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import type { ProcessDescription } from '../describe/process.ts'
import type { InPractice } from '../describe/within.ts'
import { palette } from './palette.ts'
import { arrowHead, n, text, type Area } from './shapes.ts'
import { lineHeight, wrap, type Line } from './text.ts'

/** Where the columns stand that a clock may run between. */
export interface ClockProps {
  readonly described: ProcessDescription
  readonly within: InPractice
  readonly columns: { readonly record: Area; readonly decision: Area | undefined }
  readonly ends: readonly Area[]
  readonly width: number
}

const tick = 8
const between = 10
const least = 60

interface Bracket {
  readonly from: number
  readonly to: number
  readonly lines: readonly Line[]
}

/** How much room the clocks take above the picture. */
export const heightOfBrackets = (props: ClockProps): number =>
  bracketsOf(props).reduce((sum, { lines }) => sum + heightOf(lines), 0)

const heightOf = (lines: readonly Line[]): number => lines.length * lineHeight + tick + between

/** A line for each clock from where it starts to where it stops, with its name and its times on top. */
export function clockBrackets(props: ClockProps): readonly string[] {
  let top = 0
  return bracketsOf(props).map(({ from, to, lines }) => {
    const y = top + lines.length * lineHeight + 3
    const words = text(lines, { x: from, y: top })
    top += heightOf(lines)
    const line = `<path d="M${n(from)} ${n(y + tick)}V${n(y)}H${n(to)}V${n(y + tick)}" fill="none" stroke="${palette.quiet}" stroke-width="1.5"/>`
    return words + line + arrowHead({ x: to, y: y + tick + 2 }, 'down')
  })
}

function bracketsOf(props: ClockProps): readonly Bracket[] {
  const { described, within, width } = props
  return within.definition.clocks.map((clock, at) => {
    const words = described.clocks[at]
    const from = startOf(clock, props)
    const to = Math.max(stopOf(clock, props), from + least)
    const times = [
      words?.local ? `here ${words.local}` : '',
      words?.statutory ? `by law ${words.statutory}` : '',
    ].filter(Boolean)
    const said = `${clock.name}: ${times.join('; ')}${words?.when ? ', where it applies' : ''}`
    return { from, to, lines: wrap({ text: said }, width - from) }
  })
}

const right = ({ x, width }: Area): number => x + width

/** Which column a question is asked in; after the decision is after everything. */
function columnOf(question: string, { within, columns, ends }: ClockProps): Area {
  const page = within.definition.pages.find(({ asks }) => asks.includes(question))
  const column = page?.by === 'authoriser' ? columns.decision : undefined
  return (page?.after === 'decision' ? ends[0] : column) ?? columns.record
}

function startOf(clock: ClockDefinition, props: ClockProps): number {
  const { record, decision } = props.columns
  if ('answer' in clock.from) return columnOf(clock.from.answer, props).x
  if (!('event' in clock.from)) return record.x
  if (clock.from.event === 'started') return record.x
  return right(clock.from.event === 'authorised' ? (decision ?? record) : record)
}

function stopOf(clock: ClockDefinition, props: ClockProps): number {
  const { record, decision } = props.columns
  if ('answered' in clock.stops) {
    return Math.max(...clock.stops.answered.map((id) => right(columnOf(id, props))))
  }
  const end = Math.max(...props.ends.map(right), right(record))
  if (!('event' in clock.stops)) return end
  switch (clock.stops.event) {
    case 'started':
      return record.x
    case 'submitted':
    case 'allocated':
    case 'acknowledged':
      return right(record)
    case 'authorised':
      return right(decision ?? record)
    case 'referrer-told':
      return end
  }
}
