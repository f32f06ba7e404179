import { type Html, html } from '../html.ts'
import {
  type Attributes,
  classNames,
  type Dressed,
  optional,
  writeAttributes,
} from './attributes.ts'
import type { Maybe, Words } from './words.ts'

export interface TabItem {
  /** Made from the prefix and the place in the list unless given. */
  readonly id?: string | undefined
  readonly label: string
  readonly attributes?: Attributes | undefined
  readonly panel: Words & { readonly attributes?: Attributes | undefined }
}

export interface TabsProps extends Dressed {
  readonly items?: readonly Maybe<TabItem>[] | undefined
  readonly id?: string | undefined
  readonly idPrefix?: string | undefined
  readonly title?: string | undefined
}

function tab(item: TabItem, panelId: string, at: number): Html {
  const className = classNames(
    'govuk-tabs__list-item',
    at === 0 && 'govuk-tabs__list-item--selected',
  )
  return html`<li class="${className}">
  <a class="govuk-tabs__tab" href="#${panelId}"${writeAttributes(item.attributes)}>
    ${item.label}
  </a>
</li>`
}

function tabPanel(item: TabItem, panelId: string, at: number): Html {
  const className = classNames('govuk-tabs__panel', at > 0 && 'govuk-tabs__panel--hidden')
  const text = item.panel.text && html`<p class="govuk-body">${item.panel.text}</p>`
  return html`<div class="${className}" id="${panelId}"${writeAttributes(item.panel.attributes)}>
  ${item.panel.html ?? text}
</div>`
}

/** Sections that are seldom read together; all are shown, one below another, without script. */
export function tabs(props: TabsProps): Html {
  const items = props.items ?? []
  const panelId = (item: TabItem, at: number) => item.id ?? `${props.idPrefix ?? ''}-${at + 1}`
  const list = html`<ul class="govuk-tabs__list">
    ${items.map((item, at) => item && tab(item, panelId(item, at), at))}
  </ul>
  ${items.map((item, at) => item && tabPanel(item, panelId(item, at), at))}`
  return html`<div${optional('id', props.id)} class="${classNames('govuk-tabs', props.classes)}"${writeAttributes(props.attributes)} data-module="govuk-tabs">
  <h2 class="govuk-tabs__title">
    ${props.title ?? 'Contents'}
  </h2>
  ${items.length > 0 && list}
</div>`
}
