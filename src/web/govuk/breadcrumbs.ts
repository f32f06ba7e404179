import { type Html, html } from '../html.ts'
import { type Attributes, classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface Breadcrumb extends Words {
  /** Left out for the page one is on. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface BreadcrumbsProps extends Dressed {
  readonly items: readonly Breadcrumb[]
  readonly collapseOnMobile?: boolean | undefined
  readonly labelText?: string | undefined
}

function crumb(item: Breadcrumb): Html {
  if (!item.href) {
    return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${words(item)}</li>`
  }
  return html`<li class="govuk-breadcrumbs__list-item">
    <a class="govuk-breadcrumbs__link" href="${item.href}"${writeAttributes(item.attributes)}>${words(item)}</a>
  </li>`
}

/** The way down to this page, outermost first. */
export function breadcrumbs(props: BreadcrumbsProps): Html {
  const className = classNames(
    'govuk-breadcrumbs',
    props.classes,
    props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
  )
  return html`<nav class="${className}"${writeAttributes(props.attributes)} aria-label="${props.labelText ?? 'Breadcrumb'}">
  <ol class="govuk-breadcrumbs__list">
    ${props.items.map(crumb)}
  </ol>
</nav>`
}
