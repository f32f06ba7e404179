import { type Html, html, trusted } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { paragraph, type Words } from './words.ts'

export interface FeedbackProps extends Words, Dressed {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly headingLevel?: number | undefined
}

/** Where to say what could be better, at the foot of a page. */
export function feedback(props: FeedbackProps): Html {
  const className = classNames('govuk-feedback govuk-width-container', props.classes)
  const heading = trusted(`h${props.headingLevel ?? 2}`)
  const body = paragraph(props)
  return html`<div class="${className}"${writeAttributes(props.attributes)}>
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <${heading} class="govuk-feedback__title">
        ${props.titleHtml ?? props.titleText}
      </${heading}>
      ${body && html`<div class="govuk-feedback__body">${body}</div>`}
    </div>
  </div>
</div>`
}
