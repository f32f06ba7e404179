import { notificationBanner } from '../govuk/notification-banner.ts'
import type { Html } from '../html.ts'

/**
 * What was done a moment ago, above the heading, read out and in focus; nothing when nothing was.
 * Where a part of it could not be done, the errors keep the focus.
 */
export function justDone(
  said: string | undefined,
  errors: readonly unknown[] = [],
): Html | undefined {
  if (!said) return undefined
  return notificationBanner({
    type: 'success',
    text: said,
    classes: 'tw-just-done',
    disableAutoFocus: errors.length > 0 ? true : undefined,
  })
}
