import { type Html, html } from '../html.ts'
import type { Dressed } from './attributes.ts'
import { headerBar } from './generic-header.ts'
import { logo } from './logo.ts'

export interface HeaderProps extends Dressed {
  readonly productName?: string | undefined
  readonly homepageUrl?: string | undefined
  readonly containerClasses?: string | undefined
}

/** The header of GOV.UK itself; a council's service may not show it. */
export function header(props: HeaderProps): Html {
  const name =
    props.productName && html`<span class="govuk-header__product-name">${props.productName}</span>`
  return headerBar('govuk-header', {
    ...props,
    url: props.homepageUrl || '//gov.uk',
    logoHtml: html`${logo({ classes: 'govuk-header__logotype', ariaLabelText: 'GOV.UK' })}
        ${name}`,
  })
}
