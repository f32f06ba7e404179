import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface WarningTextProps extends Words, Dressed {
  readonly iconFallbackText?: string | undefined
}

/** What follows, by law or for a child, if this is not done. */
export function warningText(props: WarningTextProps): Html {
  const className = classNames('govuk-warning-text', props.classes)
  return html`<div class="${className}"${writeAttributes(props.attributes)}>
  <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text">
    <span class="govuk-visually-hidden">${props.iconFallbackText ?? 'Warning'}</span>
    ${words(props)}
  </strong>
</div>`
}
