import type { Decision } from '../../../cases/reading/read-decision.ts'
import { reachablePages, stepOf } from '../../../engine/journey.ts'
import { isStageAsked, stageStep } from '../../../engine/screens.ts'
import { processOf } from '../../../engine/practice.ts'
import type { ScreenStage } from '../../../practice/vocabulary/screen.ts'
import { html, type Child, type Html } from '../../html.ts'
import { firstNameOf } from '../records/people-words.ts'
import { addressOf, type Shown } from '../records/record.ts'
import { answered, sectionsOf } from '../records/summary.ts'
import { stageAnchor } from './addresses.ts'
import { openForms, shownIn, type OpenForm, type ShownScreen } from './shown-screen.ts'

/** Every stage in order as beads on the thread: what happened, what is now, and what is still to come. */
export function stages(shown: ShownScreen): Html {
  const forms = openForms(shown)
  return html`<ol class="tw-stages">${shown.file.screen.stages.map((stage) => bead(shown, stage, forms))}</ol>`
}

function bead(
  shown: ShownScreen,
  stage: ScreenStage,
  forms: readonly OpenForm[],
): Html | undefined {
  const { file, web } = shown
  const record = file.records.get(stage.process)
  const line = (state: string, content: Child, isNow = false): Html =>
    html`<li class="tw-stages__stage${isNow && ' tw-stages__stage--now'}"${isNow && html` aria-current="step"`}>
      <span class="tw-stages__title">${stage.title}</span> <span class="tw-small">${state}</span>${content}</li>`
  if (!record) {
    const isClosed = file.closed.has(stage.process)
    return isOnlySometimes(stage, shown)
      ? undefined
      : line(
          isClosed ? 'Not yours to read' : 'Not yet',
          !isClosed && isFirstOfIts(stage, shown) && html`<p class="tw-small">${stage.before}</p>`,
        )
  }
  if (!isStageAsked(stage, record.definition, record.view)) return undefined
  const isNow = forms.some((form) => form.stages.includes(stage))
  const said = answersOf(shownIn(shown, record), stage)
  const step = stageStep(stage, web.office.practice)
  if (isNow) {
    const isAdding = step === 'follow-up'
    const link = html`<p><a class="govuk-link" href="#${stageAnchor(stage.id)}">${isAdding ? 'Add to it' : 'Fill in'}<span class="govuk-visually-hidden">: ${stage.title}</span></a></p>`
    const before = isAdding && said.length > 0 && whatWasSaid(shownIn(shown, record), stage, said)
    return line(isAdding ? 'May be added to' : 'Now', [before, link], !isAdding)
  }
  const ended = isLastWritten(stage, shown) && endingOf(record)
  const isOver = record.row.stage === 'decided' || (step === 'record' && record.row.submitted_at)
  if (said.length === 0) return line(isOver ? 'Nothing was written' : 'Waits for others', ended)
  const all = whatWasSaid(shownIn(shown, record), stage, said)
  return line(isOver ? 'Done' : 'Being written by others', [all, ended])
}

/** Why there is no such record yet is said once, and again only where the reason is another. */
const isFirstOfIts = (stage: ScreenStage, { file }: ShownScreen): boolean =>
  file.screen.stages.find(({ before }) => before === stage.before) === stage

/** How a record ended is said where the last of it was written. */
function isLastWritten(stage: ScreenStage, { file, web }: ShownScreen): boolean {
  const written = file.screen.stages.filter(
    (one) => one.process === stage.process && stageStep(one, web.office.practice) === 'record',
  )
  const asked = written.filter((one) => {
    const record = file.records.get(one.process)
    return record !== undefined && isStageAsked(one, record.definition, record.view)
  })
  return asked.at(-1) === stage
}

const endingOf = ({ definition, parts }: Decision): Child =>
  parts.flatMap(({ row }) => {
    const label = row.outcome === null ? undefined : definition.outcomes[row.outcome]?.label
    return label ? [html`<p><strong>${label}</strong></p>`] : []
  })

/** Asked only when something else is so: said to be to come, it would promise what may never be. */
function isOnlySometimes({ process, asks }: ScreenStage, { web }: ShownScreen): boolean {
  const definition = processOf(web.office.practice, process)
  const pages = definition.pages.filter((page) => page.asks.some((id) => asks.includes(id)))
  const isAlways = asks.some((id) => definition.questions[id]?.when === undefined)
  return !isAlways || pages.every((page) => page.when !== undefined)
}

interface Said {
  readonly id: string
  readonly asked: string
  readonly answer: Html
}

/** What was answered in a stage, in its order. */
function answersOf(shown: Shown, stage: ScreenStage): readonly Said[] {
  const { definition, view, parts } = shown.file
  const steps = [...new Set(definition.pages.map(stepOf))].filter(
    (step) => reachablePages(definition, view, step).length > 0,
  )
  const rows = steps
    .flatMap((step) => sectionsOf(shown, step))
    .flatMap((one) => {
      const part = parts.find(({ row }) => row.id === one.partId)
      const whose = part && parts.length > 1 ? `${firstNameOf(part.person)}: ` : ''
      return one.rows
        .filter((row) => row.answer !== undefined)
        .map((row) => ({
          id: row.question,
          asked: `${whose}${row.asked}`,
          answer: answered(shown, row, part),
        }))
    })
  return stage.asks.flatMap((id) => rows.filter((row) => row.id === id))
}

/** A line or two of it, and all of it unfolded. */
function whatWasSaid({ file }: Shown, stage: ScreenStage, said: readonly Said[]): Html {
  const wanted = stage.inShort ?? said.slice(0, 2).map(({ id }) => id)
  const short = wanted.flatMap((id) => said.filter((one) => one.id === id))
  return html`${short.map(({ answer }) => html`<p class="tw-stages__short">${answer}</p>`)}
    <details class="tw-stages__all"><summary>Show all<span class="govuk-visually-hidden"> of ${stage.title}</span></summary>
      <dl>${said.map((one) => html`<dt>${one.asked}</dt><dd>${one.answer}</dd>`)}</dl>
      <p class="tw-small"><a class="govuk-link" href="${addressOf(file)}">The record, and how to change it<span class="govuk-visually-hidden">: ${stage.title}</span></a></p>
    </details>`
}
