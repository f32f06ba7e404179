import type { ProcessDescription } from '../describe/process.ts'
import type { InPractice } from '../describe/within.ts'
import { clockBrackets, heightOfBrackets } from './clock-brackets.ts'
import { layered, type Layered } from './layered.ts'
import { palette } from './palette.ts'
import { planProcess, type PlannedBox, type ProcessPlan } from './process-plan.ts'
import { recordCard, type RecordCard } from './record-card.ts'
import { arrow, box, heightFor, n, padding, picture, text, thread, type Area } from './shapes.ts'
import { lineHeight, widthOf, wrapAll, type Line } from './text.ts'

const widths = { start: 150, middle: 170, outcome: 250, follows: 190 } as const
const gap = 12
const margin = 12
const headingHeight = 34

/**
 * One process as a picture in SVG: how it starts, what is recorded, who decides, how it can end and what
 * follows, with its clocks above. Everything in it comes from the definition.
 */
export function processPicture(described: ProcessDescription, within: InPractice): string {
  const plan = planProcess(described)
  const record = recordCard(plan)
  const placed = place(plan, record)
  const area = (id: string): Area => {
    const found = placed.areas.get(id)
    if (!found) throw new Error(`The picture of ${described.id} has no box ${id}`)
    return found
  }
  const columns = { record: area('record'), decision: plan.decision ? area('decision') : undefined }
  const ends = plan.outcomes.map(({ id }) => area(id))
  const outcomesFrom = described.decidedBy === 'authoriser' && plan.decision ? 'decision' : 'record'
  const width = placed.width + 2 * margin
  const clocks = { described, within, columns, ends, width: placed.width }
  const top = heightOfBrackets(clocks) + headingHeight + margin
  const notes = wrapAll(
    plan.notes.map((note): Line => ({ text: note, quiet: true })),
    placed.width,
  )
  const notesHeight = notes.length > 0 ? notes.length * lineHeight + gap : 0
  const height = top + placed.height + notesHeight + 2 * margin
  const threads = [
    ...plan.starts.map(({ id }) => thread(rightOf(area(id)), leftOf(area('record')))),
    ...(plan.decision ? [thread(rightOf(area('record')), leftOf(area('decision')))] : []),
    ...ends.map((end) => thread(rightOf(area(outcomesFrom)), leftOf(end))),
  ]
  const shapes = [
    ...threads,
    ...plan.asides.map(({ id }) => arrow(rightOf(area('record')), leftOf(area(id)), true)),
    ...plan.arrows.map((one) =>
      arrow(rightOf(area(one.from)), leftOf(area(one.to)), one.isSometimes),
    ),
    record.draw(area('record')),
    ...[...plan.starts, ...plan.asides, ...(plan.decision ? [plan.decision] : [])].map((one) =>
      box(area(one.id), one.look, wrapped(one)),
    ),
    ...[...plan.outcomes, ...plan.follows].map((one) => box(area(one.id), one.look, wrapped(one))),
    text(notes, { x: 0, y: placed.height + gap }),
  ]
  return picture({
    id: `picture-of-${described.id}`,
    title: `${described.title}: the way through`,
    description: inWords(described, plan),
    width,
    height,
    shapes: [
      `<rect width="${n(width)}" height="${n(height)}" fill="${palette.paper}"/>`,
      `<g transform="translate(${margin} ${n(top)})">`,
      ...headings(plan, described, area),
      ...shapes,
      '</g>',
      `<g transform="translate(${margin} ${margin})">`,
      ...clockBrackets(clocks),
      '</g>',
    ],
  })
}

const leftOf = ({ x, y, height }: Area) => ({ x, y: y + height / 2 })
const rightOf = ({ x, y, width, height }: Area) => ({ x: x + width, y: y + height / 2 })

const widthOfBox = ({ id, isReview }: PlannedBox): number => {
  const [kind = ''] = id.split(' ')
  const own = { start: widths.start, outcome: widths.outcome, follows: widths.follows }[kind]
  return isReview ? widths.outcome : (own ?? widths.middle)
}

const wrapped = (planned: PlannedBox): readonly Line[] =>
  wrapAll(planned.lines, widthOfBox(planned) - 2 * padding)

function place(plan: ProcessPlan, record: RecordCard): Layered {
  const boxes = [
    ...plan.starts,
    ...plan.asides,
    ...(plan.decision ? [plan.decision] : []),
    ...plan.outcomes,
    ...plan.follows,
  ]
  const from = plan.decision && !plan.decision.isReview ? 'decision' : 'record'
  return layered({
    gaps: { boxes: gap, layers: 56 },
    asGiven: true,
    nodes: [
      { id: 'record', width: record.width, height: record.height },
      ...boxes.map((one) => ({
        id: one.id,
        width: widthOfBox(one),
        height: heightFor(wrapped(one)),
      })),
    ],
    edges: [
      ...plan.starts.map(({ id }) => ({ from: id, to: 'record' })),
      ...plan.asides.map(({ id }) => ({ from: 'record', to: id })),
      ...(from === 'decision' ? [{ from: 'record', to: 'decision' }] : []),
      ...plan.outcomes.map(({ id }) => ({ from, to: id })),
      ...(plan.decision?.isReview ? [{ from: 'record', to: 'decision' }] : []),
      ...plan.arrows.map(({ from: start, to }) => ({ from: start, to })),
    ],
  })
}

/** A word over each column. */
function headings(
  plan: ProcessPlan,
  described: ProcessDescription,
  area: (id: string) => Area,
): readonly string[] {
  const over = (words: string, boxes: readonly { readonly id: string }[]): readonly string[] => {
    const [first] = boxes
    return first
      ? [text([{ text: words, bold: true }], { x: area(first.id).x, y: -headingHeight + 6 })]
      : []
  }
  return [
    ...over('How it starts', plan.starts),
    ...over('What is recorded', [{ id: 'record' }]),
    ...(described.decidedBy === 'authoriser' && plan.decision
      ? over('Who decides', [plan.decision])
      : []),
    ...over(
      described.outcomeForEachChild ? 'How it ends for each child' : 'How it can end',
      plan.outcomes,
    ),
    ...over('What follows', plan.follows),
  ].filter((words) => widthOf({ text: words }) > 0)
}

/** The picture in sentences. */
function inWords(described: ProcessDescription, plan: ProcessPlan): string {
  const titles = (boxes: readonly PlannedBox[]): string =>
    boxes.map(({ lines }) => lines[0]?.text ?? '').join('; ')
  const from = described.waysIn.map((way) => way.from.title)
  return [
    from.length > 0 ? `It is opened from: ${from.join('; ')}.` : '',
    `Recorded on ${plan.steps.length} pages: ${titles(plan.steps)}.`,
    plan.decision ? `${plan.decision.lines.map(({ text: words }) => words).join(', ')}.` : '',
    `It ends in one of: ${titles(plan.outcomes)}.`,
    plan.follows.length > 0 ? `What follows: ${titles(plan.follows)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
