import { type Html, html, trusted } from '../html.ts'
import { actionLink, type ActionLinks } from './action-links.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface SummaryCardTitle extends Words {
  readonly headingLevel?: number | undefined
  readonly classes?: string | undefined
}

export interface SummaryCardProps extends Dressed {
  readonly title?: SummaryCardTitle | undefined
  readonly actions?: ActionLinks | undefined
}

function cardTitle(title: SummaryCardTitle): Html {
  const heading = trusted(`h${title.headingLevel ?? 2}`)
  return html`<${heading} class="${classNames('govuk-summary-card__title', title.classes)}">
      ${words(title)}
    </${heading}>`
}

function cardActions(actions: ActionLinks | undefined, title: Words | undefined): Html | undefined {
  const items = actions?.items ?? []
  const [first] = items
  if (!first) return undefined
  const className = classNames('govuk-summary-card__actions', actions?.classes)
  if (items.length === 1) return html`<div class="${className}">${actionLink(first, title)}</div>`
  const listed = items.map(
    (item) => html`<li class="govuk-summary-card__action">${actionLink(item, title)}</li>`,
  )
  return html`<ul class="${className}">${listed}</ul>`
}

/** A frame with a title and actions round a summary list. */
export function summaryCard(props: SummaryCardProps, content: Html): Html {
  return html`<div class="${classNames('govuk-summary-card', props.classes)}"${writeAttributes(props.attributes)}>
  <div class="govuk-summary-card__title-wrapper">
    ${props.title && cardTitle(props.title)}
    ${cardActions(props.actions, props.title)}
  </div>
  <div class="govuk-summary-card__content">
    ${content}
  </div>
</div>`
}
