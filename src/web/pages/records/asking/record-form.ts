import { button } from '../../../govuk/button.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { saveState } from '../../../parts/save-state.ts'
import { timeInWords } from '../../../../engine/words.ts'
import { addressOf, type Shown } from '../record.ts'

export interface RecordFormProps {
  readonly shown: Shown
  /** Where it is sent to. */
  readonly action: string
  readonly content: Child
  /** What is pressed when somebody presses Enter: the ordinary way on. */
  readonly goOn: { readonly text: string; readonly value: string }
  readonly otherActions?: Child
  readonly next?: Child
}

/**
 * A form of a record's answers. Every button saves everything on it; a script saves each answer as it is typed.
 * It carries whose typing it is, so that nobody's words are ever sent under another's name.
 */
export function recordForm(props: RecordFormProps): Html {
  const { shown, goOn } = props
  const { file, request, caller } = shown
  return html`<form method="post" action="${props.action}" novalidate data-record-form data-saves-to="${addressOf(file, 'answers')}" data-who="${caller.workerId}" data-record="${file.row.id}">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="sitting" value="${crypto.randomUUID().slice(0, 8)}">
    <button class="govuk-visually-hidden" name="do" value="${goOn.value}" tabindex="-1" aria-hidden="true">${goOn.text}</button>
    ${props.content}
    ${saveState({
      ...lastSaved(shown),
      next: props.next,
      actions: html`${props.otherActions}${button({ text: goOn.text, name: 'do', value: goOn.value })}`,
    })}
  </form>`
}

function lastSaved({ file }: Shown): { state: 'saved' | 'draft' | 'clash'; text: string } {
  if (file.contests.length > 0) {
    return { state: 'clash', text: 'Answered twice: choose which answer stands' }
  }
  const answers = [file.row, ...file.parts.map((part) => part.row)].flatMap((row) =>
    Object.values(row.answers),
  )
  const last = answers
    .map((answer) => answer.at)
    .sort()
    .at(-1)
  return last
    ? { state: 'saved', text: `Saved ${timeInWords(last)}` }
    : { state: 'draft', text: 'Nothing saved yet' }
}
