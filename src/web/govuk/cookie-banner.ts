import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type ButtonOrLink, buttonOrLink } from './button-or-link.ts'
import { paragraph, type Words } from './words.ts'

export interface CookieMessage extends Words, Dressed {
  readonly headingText?: string | undefined
  readonly headingHtml?: Html | undefined
  readonly actions?: readonly ButtonOrLink[] | undefined
  readonly hidden?: boolean | undefined
  /** `alert` for the answer to a choice that was just made. */
  readonly role?: string | undefined
}

export interface CookieBannerProps extends Dressed {
  readonly ariaLabel?: string | undefined
  readonly hidden?: boolean | undefined
  readonly messages: readonly CookieMessage[]
}

function cookieMessage(message: CookieMessage): Html {
  const className = classNames(
    'govuk-cookie-banner__message',
    message.classes,
    'govuk-width-container',
  )
  const heading = message.headingHtml ?? message.headingText
  // Links and buttons are inline: without a space between them they would touch.
  const actions = message.actions?.map((action) => html` ${buttonOrLink(action)} `)
  return html`<div class="${className}"${optional('role', message.role)}${writeAttributes(message.attributes)}${optional('hidden', message.hidden)}>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${heading && html`<h2 class="govuk-cookie-banner__heading govuk-heading-m">${heading}</h2>`}
        <div class="govuk-cookie-banner__content">
          ${paragraph(message)}
        </div>
      </div>
    </div>
    ${actions && html`<div class="govuk-button-group">${actions}</div>`}
  </div>`
}

/** What is kept in the browser, and the choice to allow it. */
export function cookieBanner(props: CookieBannerProps): Html {
  const className = classNames('govuk-cookie-banner', props.classes)
  return html`<div class="${className}" data-nosnippet role="region" aria-label="${props.ariaLabel || 'Cookie banner'}"${optional('hidden', props.hidden)}${writeAttributes(props.attributes)}>
  ${props.messages.map(cookieMessage)}
</div>`
}
