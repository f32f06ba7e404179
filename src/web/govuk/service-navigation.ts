import { Html, html } from '../html.ts'
import {
  type Attributes,
  classNames,
  type Dressed,
  optional,
  writeAttributes,
} from './attributes.ts'
import { type Maybe, type Words, words } from './words.ts'

export interface ServiceNavigationItem extends Words {
  /** The page one is on. */
  readonly current?: boolean | undefined
  /** The section one is in. */
  readonly active?: boolean | undefined
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** `inline` puts it beside the links where there is room. */
interface SlotEnd {
  readonly html: Html
  readonly align?: 'inline' | undefined
}

export interface ServiceNavigationSlots {
  readonly start?: Html | undefined
  readonly end?: Html | SlotEnd | undefined
  readonly navigationStart?: Html | undefined
  readonly navigationEnd?: Html | undefined
}

export interface ServiceNavigationProps extends Dressed {
  readonly navigation?: readonly Maybe<ServiceNavigationItem>[] | undefined
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly ariaLabel?: string | undefined
  readonly menuButtonText?: string | undefined
  readonly menuButtonLabel?: string | undefined
  readonly navigationLabel?: string | undefined
  readonly navigationId?: string | undefined
  readonly navigationClasses?: string | undefined
  readonly collapseNavigationOnMobile?: boolean | undefined
  readonly slots?: ServiceNavigationSlots | undefined
}

function navigationItem(item: ServiceNavigationItem): Html {
  const isHere = Boolean(item.active) || Boolean(item.current)
  const className = classNames(
    'govuk-service-navigation__item',
    isHere && 'govuk-service-navigation__item--active',
  )
  const said = words(item)
  // Bold by its element too, for people who use colours and styles of their own.
  const inner = isHere
    ? html`<strong class="govuk-service-navigation__active-fallback">${said}</strong>`
    : said
  const here = optional('aria-current', isHere && (item.current ? 'page' : 'true'))
  if (item.href) {
    return html`<li class="${className}">
      <a class="govuk-service-navigation__link" href="${item.href}"${here}${writeAttributes(item.attributes)}>
        ${inner}
      </a>
    </li>`
  }
  const text = said && html`<span class="govuk-service-navigation__text"${here}> ${inner} </span>`
  return html`<li class="${className}">${text}</li>`
}

function serviceName(props: ServiceNavigationProps): Html | undefined {
  if (!props.serviceName) return undefined
  const name = props.serviceUrl
    ? html`<a href="${props.serviceUrl}" class="govuk-service-navigation__link">
      ${props.serviceName}
    </a>`
    : html`<span class="govuk-service-navigation__text">${props.serviceName}</span>`
  return html`<span class="govuk-service-navigation__service-name">
    ${name}
  </span>`
}

function menu(
  props: ServiceNavigationProps,
  items: readonly ServiceNavigationItem[],
): Html | undefined {
  const { slots } = props
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return undefined
  const menuText = props.menuButtonText ?? 'Menu'
  const id = props.navigationId ?? 'navigation'
  const spoken = props.menuButtonLabel === menuText ? undefined : props.menuButtonLabel
  const collapses = props.collapseNavigationOnMobile ?? items.length > 1
  return html`<nav aria-label="${props.navigationLabel ?? menuText}" class="${classNames('govuk-service-navigation__wrapper', props.navigationClasses)}">
    ${collapses && html`<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="${id}"${optional('aria-label', spoken)} hidden aria-hidden="true">${menuText}</button>`}
    <ul class="govuk-service-navigation__list" id="${id}">
      ${slots?.navigationStart}
      ${items.map(navigationItem)}
      ${slots?.navigationEnd}
    </ul>
  </nav>`
}

/** The sections of the service, under the header. */
export function serviceNavigation(props: ServiceNavigationProps): Html {
  const { slots } = props
  const items = (props.navigation ?? []).filter((item) => !!item)
  const end = slots?.end instanceof Html ? { html: slots.end, align: undefined } : slots?.end
  const container = classNames(
    'govuk-width-container',
    end?.align === 'inline' && 'govuk-service-navigation__inlining-container',
  )
  const shared = html` class="${classNames('govuk-service-navigation', props.classes)}" data-module="govuk-service-navigation"${writeAttributes(props.attributes)}`
  const content = html`<div class="${container}">
    ${slots?.start}
    <div class="govuk-service-navigation__container">
      ${serviceName(props)}
      ${menu(props, items)}
    </div>
    ${end?.html}
  </div>`
  // With a name or a slot there is more here than the list of links, so it is a landmark of its own.
  if (!props.serviceName && !slots?.start && !end?.html) return html`<div${shared}>${content}</div>`
  return html`<section aria-label="${props.ariaLabel ?? 'Service information'}"${shared}>${content}</section>`
}
