import { type Html, html, trusted } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { paragraph, type Words } from './words.ts'

export interface NotificationBannerProps extends Words, Dressed {
  /** `success` for something that was just done: green, read out at once and given the focus. */
  readonly type?: 'success' | undefined
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly titleHeadingLevel?: number | undefined
  readonly titleId?: string | undefined
  readonly role?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
}

/** News that is not about this page alone: something was done, or somebody has to know. */
export function notificationBanner(props: NotificationBannerProps): Html {
  const isSuccess = props.type === 'success'
  const className = classNames(
    'govuk-notification-banner',
    isSuccess && 'govuk-notification-banner--success',
    props.classes,
  )
  const role = props.role ?? (isSuccess ? 'alert' : 'region')
  const title = props.titleHtml ?? props.titleText ?? (isSuccess ? 'Success' : 'Important')
  const titleId = props.titleId ?? 'govuk-notification-banner-title'
  const heading = trusted(`h${props.titleHeadingLevel ?? 2}`)
  const autoFocus =
    props.disableAutoFocus === undefined ? undefined : String(props.disableAutoFocus)
  return html`<div class="${className}" role="${role}" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${optional(
    'data-disable-auto-focus',
    autoFocus,
  )}${writeAttributes(props.attributes)}>
  <div class="govuk-notification-banner__header">
    <${heading} class="govuk-notification-banner__title" id="${titleId}">
      ${title}
    </${heading}>
  </div>
  <div class="govuk-notification-banner__content">
    ${paragraph(props, 'govuk-notification-banner__heading')}
  </div>
</div>`
}
