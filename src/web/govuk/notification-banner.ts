import { type Html, html, trusted } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import type { Words } from './words.ts'

export interface NotificationBannerProps extends Words, Dressed {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly titleHeadingLevel?: number | string | undefined
  readonly titleId?: string | undefined
  /** `success` is announced at once and takes the focus. */
  readonly type?: 'success' | undefined
  readonly role?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
}

function content(props: NotificationBannerProps): Html | undefined {
  if (props.html) return props.html
  if (props.text === undefined || props.text === '') return undefined
  return html`<p class="govuk-notification-banner__heading">
      ${props.text}
    </p>`
}

/** Something about the whole page that just happened or is about to. */
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
  const heading = trusted(`h${Number(props.titleHeadingLevel ?? 2)}`)
  const autoFocus =
    props.disableAutoFocus === undefined
      ? undefined
      : writeAttributes({ 'data-disable-auto-focus': props.disableAutoFocus })
  return html`<div class="${className}" role="${role}" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${autoFocus}${writeAttributes(props.attributes)}>
  <div class="govuk-notification-banner__header">
    <${heading} class="govuk-notification-banner__title" id="${titleId}">
      ${title}
    </${heading}>
  </div>
  <div class="govuk-notification-banner__content">
    ${content(props)}
  </div>
</div>`
}
