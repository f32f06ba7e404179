import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface SkipLinkProps extends Words, Dressed {
  readonly href?: string | undefined
}

/** The first stop of a keyboard: past everything that each page repeats. */
export function skipLink(props: SkipLinkProps): Html {
  const className = classNames('govuk-skip-link', props.classes)
  return html`<a href="${props.href ?? '#content'}" class="${className}"${writeAttributes(props.attributes)} data-module="govuk-skip-link">${words(props)}</a>`
}
