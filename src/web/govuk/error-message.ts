import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface ErrorMessageProps extends Words, Dressed {
  readonly id?: string | undefined
  /** Said before the message by a screen reader; "Error" unless told otherwise, '' for nothing. */
  readonly visuallyHiddenText?: string | undefined
}

/** What is wrong with one answer, above its control. */
export function errorMessage(props: ErrorMessageProps): Html {
  const className = classNames('govuk-error-message', props.classes)
  const spoken = props.visuallyHiddenText ?? 'Error'
  const prefix = spoken !== '' && html`<span class="govuk-visually-hidden">${spoken}:</span> `
  return html`<p${optional('id', props.id)} class="${className}"${writeAttributes(props.attributes)}>
  ${prefix}${words(props)}
</p>`
}
