import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface WarningTextProps extends Words, Dressed {
  /** Said in place of the exclamation mark; "Warning" unless told otherwise. */
  readonly iconFallbackText?: string | undefined
}

/** Something that has consequences, said before it is done. */
export function warningText(props: WarningTextProps): Html {
  const className = classNames('govuk-warning-text', props.classes)
  return html`<div class="${className}"${writeAttributes(props.attributes)}>
  <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text">
    <span class="govuk-visually-hidden">${props.iconFallbackText || 'Warning'}</span>
    ${words(props)}
  </strong>
</div>`
}
