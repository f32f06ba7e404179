import { type Html, html, trusted } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type ButtonOrLink, buttonOrLink } from './button-or-link.ts'
import { type Words, words } from './words.ts'

export interface PanelProps extends Words, Dressed {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly headingLevel?: number | undefined
  /** Only for a panel with the class `govuk-panel--interruption`. */
  readonly actions?:
    (Dressed & { readonly items?: readonly ButtonOrLink[] | undefined }) | undefined
}

function panelActions(actions: NonNullable<PanelProps['actions']>): Html {
  const className = classNames('govuk-panel__actions', actions.classes)
  const items = actions.items ?? []
  // Links and buttons are inline: without a space between them they would touch.
  const group = html`<div class="govuk-button-group">${items.map((item) => html` ${buttonOrLink(item, 'inverse')} `)}</div>`
  return html`<div class="${className}"${writeAttributes(actions.attributes)}>${items.length > 0 && group}</div>`
}

/** It is done: what happened, and its reference. Or, as an interruption, a question that stops. */
export function panel(props: PanelProps): Html {
  const isInterruption = props.classes?.includes('govuk-panel--interruption') ?? false
  const className = classNames(
    'govuk-panel',
    !isInterruption && 'govuk-panel--confirmation',
    props.classes,
  )
  const heading = trusted(`h${props.headingLevel ?? 1}`)
  const body = words(props)
  return html`<div class="${className}"${writeAttributes(props.attributes)}>
  <${heading} class="govuk-panel__title">
    ${props.titleHtml ?? props.titleText}
  </${heading}>
  ${body && html`<div class="govuk-panel__body">${body}</div>`}
  ${isInterruption && props.actions && panelActions(props.actions)}
</div>`
}
