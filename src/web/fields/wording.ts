import type { Question } from '../../practice/vocabulary/question.ts'
import { html, type Html } from '../html.ts'

interface Worded {
  readonly question: Question
  readonly problem?: string | undefined
  readonly of?: string | undefined
  readonly label?: string | undefined
}

/** The question as asked, with whose answer it is for those who cannot see under which name it stands. */
function asked({ question, of, label }: Worded): { html: Html } {
  const hidden = of && html`<span class="govuk-visually-hidden"> (${of})</span>`
  if (label === undefined) return { html: html`${question.text}${hidden}` }
  return {
    html: html`<span class="govuk-visually-hidden">${question.text} </span>${label}`,
  }
}

interface Said {
  readonly hint?: { readonly text: string }
  readonly errorMessage?: { readonly text: string }
}

const said = ({ question, problem, label }: Worded): Said => ({
  // Above the answers of several children the hint is said once.
  ...(question.hint && label === undefined ? { hint: { text: question.hint } } : {}),
  ...(problem ? { errorMessage: { text: problem } } : {}),
})

/** Label, hint and error of a question that has one box. */
export const wording = (props: Worded): Said & { label: { html: Html } } => ({
  label: asked(props),
  ...said(props),
})

/** Legend, hint and error of a question that has several boxes. */
export const grouped = (props: Worded): Said & { fieldset: { legend: { html: Html } } } => ({
  fieldset: { legend: asked(props) },
  ...said(props),
})
