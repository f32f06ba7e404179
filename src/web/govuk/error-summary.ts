import { type Html, html } from '../html.ts'
import { type Attributes, classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface ErrorSummaryItem extends Words {
  /** Where the answer is, such as `#seen-on`. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface ErrorSummaryProps extends Dressed {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly descriptionText?: string | undefined
  readonly descriptionHtml?: Html | undefined
  readonly errorList?: readonly ErrorSummaryItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
}

function errorItem(item: ErrorSummaryItem): Html {
  if (!item.href) return html`<li>${words(item)}</li>`
  return html`<li>
    <a href="${item.href}"${writeAttributes(item.attributes)}>${words(item)}</a>
  </li>`
}

/** Everything wrong with the page, at its top, each a link to its answer. */
export function errorSummary(props: ErrorSummaryProps): Html {
  const className = classNames('govuk-error-summary', props.classes)
  const autoFocus =
    props.disableAutoFocus === undefined
      ? undefined
      : writeAttributes({ 'data-disable-auto-focus': props.disableAutoFocus })
  const description = props.descriptionHtml ?? props.descriptionText
  const errors = props.errorList ?? []
  // The alert sits inside the focusable element, or some screen readers lose part of it to the focus.
  return html`<div class="${className}"${autoFocus}${writeAttributes(props.attributes)} data-module="govuk-error-summary">
  <div role="alert">
    <h2 class="govuk-error-summary__title">
      ${props.titleHtml ?? props.titleText}
    </h2>
    <div class="govuk-error-summary__body">
      ${description && html`<p>${description}</p>`}
      ${errors.length > 0 && html`<ul class="govuk-list govuk-error-summary__list">${errors.map(errorItem)}</ul>`}
    </div>
  </div>
</div>`
}
