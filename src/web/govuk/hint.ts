import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface HintProps extends Words, Dressed {
  readonly id?: string | undefined
}

/** Help that stays on the page beside its question. */
export function hint(props: HintProps): Html {
  const className = classNames('govuk-hint', props.classes)
  return html`<div${optional('id', props.id)} class="${className}"${writeAttributes(props.attributes)}>
  ${words(props)}
</div>`
}
