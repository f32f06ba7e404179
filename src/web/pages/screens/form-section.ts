import { needsAuthorising } from '../../../cases/records/needs-authorising.ts'
import { promptsFor } from '../../../engine/journey.ts'
import type { ScreenStage } from '../../../practice/vocabulary/screen.ts'
import { listInWords } from '../../../engine/words.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { html, type Child, type Html } from '../../html.ts'
import { askedField, type Asking } from '../records/asking/asking.ts'
import { recordForm } from '../records/asking/record-form.ts'
import { outcomeFields } from '../records/decide/outcome-fields.ts'
import { standpoints } from '../records/record.ts'
import { screenAddress, stageAnchor } from './addresses.ts'
import { endsHere, type OpenForm } from './shown-screen.ts'
import type { Decision } from '../../../cases/reading/read-decision.ts'

export interface FormSectionProps {
  readonly form: OpenForm
  readonly asking: Asking & { readonly file: Decision }
  readonly screen: string
  readonly root: string
  /** What may be added at any time is folded away while something else is to be done. */
  readonly isFolded: boolean
}

/** Stages that are filled in together, each under its title, with how the record ends where that is said here. */
export function formSection({ form, asking, screen, root, isFolded }: FormSectionProps): Html {
  const { file, step } = form
  const whole = recordForm({
    shown: asking,
    action: screenAddress(screen, root, 'records', file.row.id, step),
    goOn: goingOn(form),
    otherActions:
      step !== 'follow-up' &&
      html`<button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="keep">Save for now</button>`,
    next: whatNext(form),
    content: html`${prompts(form)}${form.stages.map((stage) => stageOf(asking, stage))}
      ${
        endsHere(form) &&
        html`<section class="tw-section tw-stage" id="ends-${file.row.id}"><h2 class="tw-section__title">What happens next?</h2>${outcomeFields(asking)}</section>`
      }`,
  })
  if (!isFolded) return html`<div class="tw-screen__form">${whole}</div>`
  return html`<details class="govuk-details tw-screen__form"${asking.problems.size > 0 && html` open`}${asking.rows && html` open`}>
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Write down what followed: ${listInWords(form.stages.map((stage) => stage.title.toLowerCase()))}</span></summary>
    ${whole}
  </details>`
}

/** What nobody has to ask, said while it can still be thought about. */
const prompts = ({ file, step }: OpenForm): Child =>
  step === 'record' &&
  promptsFor(file.definition, file.view).map(({ says }) =>
    insetText({ text: says, classes: 'tw-prompt' }),
  )

function goingOn({ file, step }: OpenForm): { readonly text: string; readonly value: string } {
  if (step === 'follow-up') return { text: 'Save', value: 'keep' }
  if (step === 'authorise') return { text: `Close this ${file.definition.noun}`, value: 'decide' }
  return needsAuthorising(file)
    ? { text: `Hand in this ${file.definition.noun}`, value: 'submit' }
    : { text: `Complete this ${file.definition.noun}`, value: 'submit' }
}

function whatNext({ file, step }: OpenForm): string | undefined {
  if (step !== 'record') return undefined
  return needsAuthorising(file)
    ? 'What it brings about begins at once; then it waits to be signed.'
    : 'Nobody else has to sign it.'
}

function stageOf(asking: Asking, { id, title, intro, asks }: ScreenStage): Html | undefined {
  const fields = standpoints(asking.file).flatMap((part) =>
    asks.map((ask) => askedField(asking, ask, { part })).filter((one) => one !== undefined),
  )
  if (fields.length === 0) return undefined
  return html`<section class="tw-section tw-stage tw-stage--now" id="${stageAnchor(id)}">
    <h2 class="tw-section__title">${title}</h2>
    ${intro && html`<p class="govuk-body tw-intro">${intro}</p>`}
    ${fields}
  </section>`
}
