import { type Html, html } from '../html.ts'
import {
  type Attributes,
  classNames,
  type Dressed,
  optional,
  writeAttributes,
} from './attributes.ts'
import { type Maybe, paragraph, type Words } from './words.ts'

export interface Tab {
  /** The start of the panel's address; the prefix and its number unless given. */
  readonly id?: string | undefined
  readonly label: string
  readonly attributes?: Attributes | undefined
  readonly panel: Words & { readonly attributes?: Attributes | undefined }
}

export interface TabsProps extends Dressed {
  readonly id?: string | undefined
  /** Needed where a tab has no id of its own. */
  readonly idPrefix?: string | undefined
  readonly title?: string | undefined
  readonly items?: readonly Maybe<Tab>[] | undefined
}

function tabLink(tab: Tab, panelId: string, isFirst: boolean): Html {
  const className = classNames(
    'govuk-tabs__list-item',
    isFirst && 'govuk-tabs__list-item--selected',
  )
  return html`<li class="${className}">
      <a class="govuk-tabs__tab" href="#${panelId}"${writeAttributes(tab.attributes)}>
        ${tab.label}
      </a>
    </li>`
}

function tabPanel(tab: Tab, panelId: string, isFirst: boolean): Html {
  const className = classNames('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden')
  return html`<div class="${className}" id="${panelId}"${writeAttributes(tab.panel.attributes)}>
    ${paragraph(tab.panel)}
  </div>`
}

/** Parts of one page of which a reader needs one at a time; without the script, one under the other. */
export function tabs(props: TabsProps): Html {
  const items = props.items ?? []
  const each = (write: (tab: Tab, panelId: string, isFirst: boolean) => Html) =>
    items.map(
      (tab, at) => tab && write(tab, tab.id ?? `${props.idPrefix ?? ''}-${at + 1}`, at === 0),
    )
  return html`<div${optional('id', props.id)} class="${classNames('govuk-tabs', props.classes)}"${writeAttributes(props.attributes)} data-module="govuk-tabs">
  <h2 class="govuk-tabs__title">
    ${props.title ?? 'Contents'}
  </h2>
  ${items.length > 0 && html`<ul class="govuk-tabs__list">${each(tabLink)}</ul>${each(tabPanel)}`}
</div>`
}
