import { type Html, html } from '../html.ts'
import {
  type Attributes,
  classNames,
  type Dressed,
  optional,
  writeAttributes,
} from './attributes.ts'
import { type Maybe, type Words, words } from './words.ts'

export interface PaginationItem {
  readonly number?: string | number | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly ellipsis?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface PaginationLink extends Words {
  readonly labelText?: string | undefined
  readonly href: string
  readonly attributes?: Attributes | undefined
}

export interface PaginationProps extends Dressed {
  readonly items?: readonly Maybe<PaginationItem>[] | undefined
  readonly previous?: PaginationLink | undefined
  readonly next?: PaginationLink | undefined
  readonly landmarkLabel?: string | undefined
}

type Direction = 'prev' | 'next'

const arrows: Record<Direction, string> = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function arrow(direction: Direction): Html {
  return html`<svg class="govuk-pagination__icon govuk-pagination__icon--${direction}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
        <path d="${arrows[direction]}"></path>
      </svg>`
}

function arrowLink(link: PaginationLink, direction: Direction, isBlock: boolean): Html {
  const title = classNames(
    'govuk-pagination__link-title',
    isBlock && !link.labelText && 'govuk-pagination__link-title--decorated',
  )
  const said =
    words(link) ??
    html`${direction === 'prev' ? 'Previous' : 'Next'}<span class="govuk-visually-hidden"> page</span>`
  return html`<div class="govuk-pagination__${direction}">
    <a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${direction}"${writeAttributes(link.attributes)}>
      ${(isBlock || direction === 'prev') && arrow(direction)}
      <span class="${title}">
        ${said}
      </span>
      ${
        isBlock &&
        link.labelText &&
        html`<span class="govuk-visually-hidden">:</span>
      <span class="govuk-pagination__link-label">${link.labelText}</span>`
      }
      ${!isBlock && direction === 'next' && arrow(direction)}
    </a>
  </div>`
}

function pageItem(item: PaginationItem): Html {
  if (item.ellipsis) {
    return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">
    &ctdot;
  </li>`
  }
  const className = classNames(
    'govuk-pagination__item',
    item.current && 'govuk-pagination__item--current',
  )
  const spoken = item.visuallyHiddenText ?? `Page ${item.number ?? ''}`
  return html`<li class="${className}">
    <a class="govuk-link govuk-pagination__link" href="${item.href}" aria-label="${spoken}"${optional(
      'aria-current',
      item.current && 'page',
    )}${writeAttributes(item.attributes)}>
      ${item.number}
    </a>
  </li>`
}

/** The way through a list that does not fit on one page; without `items`, through a set of pages. */
export function pagination(props: PaginationProps): Html {
  const { items, previous, next } = props
  const isBlock = !items && Boolean(next ?? previous)
  const className = classNames(
    'govuk-pagination',
    isBlock && 'govuk-pagination--block',
    props.classes,
  )
  return html`<nav class="${className}" aria-label="${props.landmarkLabel ?? 'Pagination'}"${writeAttributes(props.attributes)}>
  ${previous?.href && arrowLink(previous, 'prev', isBlock)}
  ${items && html`<ul class="govuk-pagination__list">${items.map((item) => item && Object.keys(item).length > 0 && pageItem(item))}</ul>`}
  ${next?.href && arrowLink(next, 'next', isBlock)}
</nav>`
}
