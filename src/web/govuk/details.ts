import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface DetailsProps extends Words, Dressed {
  readonly summaryText?: string | undefined
  readonly summaryHtml?: Html | undefined
  readonly id?: string | undefined
  readonly open?: boolean | undefined
}

/** Something that only some readers need, folded away. */
export function details(props: DetailsProps): Html {
  const className = classNames('govuk-details', props.classes)
  return html`<details${optional('id', props.id)} class="${className}"${writeAttributes(props.attributes)}${optional('open', props.open)}>
  <summary class="govuk-details__summary">
    <span class="govuk-details__summary-text">
      ${props.summaryHtml ?? props.summaryText}
    </span>
  </summary>
  <div class="govuk-details__text">
    ${words(props)}
  </div>
</details>`
}
