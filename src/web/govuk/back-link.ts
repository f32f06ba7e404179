import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface BackLinkProps extends Words, Dressed {
  readonly href?: string | undefined
}

/** A link to the page before this one; it says "Back" unless told otherwise. */
export function backLink(props: BackLinkProps): Html {
  const className = classNames('govuk-back-link', props.classes)
  return html`<a href="${props.href ?? '#'}" class="${className}"${writeAttributes(props.attributes)}>${
    words(props) ?? 'Back'
  }</a>`
}
