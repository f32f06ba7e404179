import { type Child, type Html, html } from '../html.ts'
import { type Attributes, classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Maybe, type Words, words } from './words.ts'

export interface PaginationItem {
  readonly number?: string | number | undefined
  /** What a screen reader says; "Page" and the number unless told otherwise. */
  readonly visuallyHiddenText?: string | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  /** Stands for the pages that are left out. */
  readonly ellipsis?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface PaginationLink extends Words {
  readonly href: string
  /** The title of that page; only where there are no numbered pages. */
  readonly labelText?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PaginationProps extends Dressed {
  readonly items?: readonly Maybe<PaginationItem>[] | undefined
  readonly previous?: PaginationLink | undefined
  readonly next?: PaginationLink | undefined
  readonly landmarkLabel?: string | undefined
}

const arrows = {
  prev: html`<path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path>`,
  next: html`<path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path>`,
}

const unsaid = {
  prev: html`Previous<span class="govuk-visually-hidden"> page</span>`,
  next: html`Next<span class="govuk-visually-hidden"> page</span>`,
}

function turn(way: 'prev' | 'next', link: PaginationLink, isBlock: boolean): Html {
  const arrow = html`<svg class="govuk-pagination__icon govuk-pagination__icon--${way}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
        ${arrows[way]}
      </svg>`
  const titleClass = classNames(
    'govuk-pagination__link-title',
    isBlock && !link.labelText && 'govuk-pagination__link-title--decorated',
  )
  const label =
    link.labelText &&
    isBlock &&
    html`<span class="govuk-visually-hidden">:</span>
      <span class="govuk-pagination__link-label">${link.labelText}</span>`
  const arrowFirst = isBlock || way === 'prev'
  return html`<div class="govuk-pagination__${way}">
    <a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${way}"${writeAttributes(link.attributes)}>
      ${arrowFirst && arrow}
      <span class="${titleClass}">
        ${words(link) ?? unsaid[way]}
      </span>
      ${label}
      ${!arrowFirst && arrow}
    </a>
  </div>`
}

function page(item: Maybe<PaginationItem>): Child {
  if (item && item.ellipsis) {
    return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">&ctdot;</li>`
  }
  if (!item || item.number === undefined) return undefined
  const className = classNames(
    'govuk-pagination__item',
    item.current && 'govuk-pagination__item--current',
  )
  const spoken = item.visuallyHiddenText ?? `Page ${item.number}`
  return html`<li class="${className}">
      <a class="govuk-link govuk-pagination__link" href="${item.href}" aria-label="${spoken}"${
        item.current && html` aria-current="page"`
      }${writeAttributes(item.attributes)}>
        ${item.number}
      </a>
    </li>`
}

/** The way through a list that is too long for one page, or through pages that follow one another. */
export function pagination(props: PaginationProps): Html {
  const { items, previous, next } = props
  const isBlock = !items && Boolean(previous ?? next)
  const className = classNames(
    'govuk-pagination',
    isBlock && 'govuk-pagination--block',
    props.classes,
  )
  return html`<nav class="${className}" aria-label="${props.landmarkLabel || 'Pagination'}"${writeAttributes(props.attributes)}>
  ${previous && turn('prev', previous, isBlock)}
  ${items && html`<ul class="govuk-pagination__list">${items.map(page)}</ul>`}
  ${next && turn('next', next, isBlock)}
</nav>`
}
