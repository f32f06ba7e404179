import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { button } from './button.ts'

/** One of the things to do in a group: a link when it leads somewhere, otherwise a button. */
export interface ButtonOrLink extends Dressed {
  readonly text: string
  /** `button` makes a link with an address look like a button. */
  readonly type?: 'submit' | 'button' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly href?: string | undefined
}

/** The button or the link; `kind` is added to the class of each, such as `inverse`. */
export function buttonOrLink(given: ButtonOrLink, kind?: 'inverse'): Html {
  if (!given.href || given.type === 'button') {
    return button({
      ...given,
      type: given.type ?? 'button',
      classes: classNames(kind && `govuk-button--${kind}`, given.classes),
    })
  }
  const className = classNames('govuk-link', kind && `govuk-link--${kind}`, given.classes)
  return html`<a class="${className}" href="${given.href}"${writeAttributes(given.attributes)}>${given.text}</a>`
}
