import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface TagProps extends Words, Dressed {}

/** The state that something is in, in a word. */
export function tag(props: TagProps): Html {
  const className = classNames('govuk-tag', props.classes)
  return html`<strong class="${className}"${writeAttributes(props.attributes)}>
  ${words(props)}
</strong>`
}
