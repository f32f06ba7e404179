import { type Html, html } from '../html.ts'
import {
  classNames,
  type Dressed,
  optional,
  spokenAttributes,
  writeAttributes,
} from './attributes.ts'
import { button } from './button.ts'
import { type Words, words } from './words.ts'

export interface ExitThisPageProps extends Words, Dressed {
  readonly redirectUrl?: string | undefined
  readonly id?: string | undefined
  readonly activatedText?: string | undefined
  readonly timedOutText?: string | undefined
  readonly pressTwoMoreTimesText?: string | undefined
  readonly pressOneMoreTimeText?: string | undefined
}

const emergency = html`<span class="govuk-visually-hidden">Emergency</span> Exit this page`

/** A way out for somebody who must not be seen reading this; pressing Shift three times does it too. */
export function exitThisPage(props: ExitThisPageProps): Html {
  const className = classNames('govuk-exit-this-page', props.classes)
  const spoken = spokenAttributes({
    activated: props.activatedText,
    'timed-out': props.timedOutText,
    'press-two-more-times': props.pressTwoMoreTimesText,
    'press-one-more-time': props.pressOneMoreTimeText,
  })
  return html`<div${optional('id', props.id)} class="${className}" data-module="govuk-exit-this-page"${writeAttributes(props.attributes)}${writeAttributes(spoken)}>
  ${button({
    html: words(props) === undefined ? emergency : props.html,
    text: props.text,
    classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
    href: props.redirectUrl ?? 'https://www.bbc.co.uk/weather',
    attributes: { rel: 'nofollow noreferrer' },
  })}
</div>`
}
