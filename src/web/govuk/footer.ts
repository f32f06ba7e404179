import { type Html, html } from '../html.ts'
import { type Attributes, classNames, type Dressed, writeAttributes } from './attributes.ts'
import { logo } from './logo.ts'
import { type Words, words } from './words.ts'

export interface FooterLink {
  readonly text: string
  readonly href: string
  readonly attributes?: Attributes | undefined
}

export interface FooterSection {
  readonly title: string
  readonly columns?: number | undefined
  /** A width of the grid, such as `two-thirds`; `full` unless given. */
  readonly width?: string | undefined
  readonly items?: readonly FooterLink[] | undefined
}

export interface FooterMeta extends Words {
  readonly visuallyHiddenTitle?: string | undefined
  readonly items?: readonly FooterLink[] | undefined
}

export interface FooterProps extends Dressed {
  readonly containerClasses?: string | undefined
  readonly navigation?: readonly FooterSection[] | undefined
  readonly meta?: FooterMeta | undefined
  /** The Open Government Licence unless told otherwise; `null` for none. */
  readonly contentLicence?: Words | null | undefined
  readonly copyright?: Words | undefined
}

const licenceLogo = html`<svg aria-hidden="true" focusable="false" class="govuk-footer__licence-logo" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 483.2 195.7" height="17" width="41">
  <path fill="currentColor" d="M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145" />
</svg>`

const openGovernmentLicence = html`All content is available under the
  <a class="govuk-footer__link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license">Open Government Licence v3.0</a>, except where otherwise stated`

function listed(className: string, items: readonly FooterLink[] | undefined): Html | undefined {
  if (!items || items.length === 0) return undefined
  const [block = ''] = className.split(' ', 1)
  const links = items.map(
    (item) => html`<li class="${block}-item">
      <a class="govuk-footer__link" href="${item.href}"${writeAttributes(item.attributes)}>
        ${item.text}
      </a>
    </li>`,
  )
  return html`<ul class="${className}">${links}</ul>`
}

function section(given: FooterSection): Html {
  const columns = given.columns && `govuk-footer__list--columns-${given.columns}`
  return html`<div class="govuk-footer__section govuk-grid-column-${given.width ?? 'full'}">
    <h2 class="govuk-footer__heading govuk-heading-m">${given.title}</h2>
    ${listed(classNames('govuk-footer__list', columns || undefined), given.items)}
  </div>`
}

function metaLinks(meta: FooterMeta): Html {
  const custom = words(meta)
  return html`<h2 class="govuk-visually-hidden">${meta.visuallyHiddenTitle ?? 'Support links'}</h2>
    ${listed('govuk-footer__inline-list', meta.items)}
    ${custom && html`<div class="govuk-footer__meta-custom">${custom}</div>`}`
}

function licence(given: FooterProps['contentLicence']): Html | undefined {
  if (given === null) return undefined
  return html`${licenceLogo}
    <span class="govuk-footer__licence-description">
      ${words(given) ?? openGovernmentLicence}
    </span>`
}

/** The footer of GOV.UK itself; a council's service may not show it. */
export function footer(props: FooterProps): Html {
  const sections = props.navigation ?? []
  const navigation =
    sections.length > 0 &&
    html`<div class="govuk-footer__navigation">${sections.map(section)}</div>
    <hr class="govuk-footer__section-break">`
  return html`<div class="${classNames('govuk-footer', props.classes)}"${writeAttributes(props.attributes)}>
  <div class="${classNames('govuk-width-container', props.containerClasses)}">
    ${logo({ classes: 'govuk-footer__crown', useLogotype: false })}
    ${navigation}
    <div class="govuk-footer__meta">
      <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
        ${props.meta && metaLinks(props.meta)}
        ${licence(props.contentLicence)}
      </div>
      <div class="govuk-footer__meta-item">
        <a class="govuk-footer__link govuk-footer__copyright-logo" href="https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/">
          ${words(props.copyright) ?? '© Crown copyright'}
        </a>
      </div>
    </div>
  </div>
</div>`
}
