import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface InsetTextProps extends Words, Dressed {
  readonly id?: string | undefined
}

/** A passage set apart from the ones round it. */
export function insetText(props: InsetTextProps): Html {
  const className = classNames('govuk-inset-text', props.classes)
  return html`<div${optional('id', props.id)} class="${className}"${writeAttributes(props.attributes)}>
  ${words(props)}
</div>`
}
