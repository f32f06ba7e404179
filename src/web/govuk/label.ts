import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface LabelProps extends Words, Dressed {
  readonly for?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

/** The label of one control; nothing at all when it has no words. */
export function label(props: LabelProps): Html {
  const said = words(props)
  if (said === undefined || said === '') return html``
  const className = classNames('govuk-label', props.classes)
  const element = html`<label class="${className}"${writeAttributes(props.attributes)}${optional('for', props.for)}>
  ${said}
</label>`
  if (!props.isPageHeading) return element
  return html`<h1 class="govuk-label-wrapper">
  ${element}
</h1>`
}
