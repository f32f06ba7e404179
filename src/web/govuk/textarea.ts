import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { explain, type LabelledProps, labelledGroup } from './form-group.ts'
import { words } from './words.ts'

export interface TextareaProps extends LabelledProps, Dressed {
  /** The same as the name unless given. */
  readonly id?: string | undefined
  readonly name: string
  readonly spellcheck?: boolean | undefined
  readonly rows?: number | string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  readonly autocomplete?: string | undefined
}

/** As much typing as somebody needs. */
export function textarea(props: TextareaProps): Html {
  const id = props.id ?? props.name
  const explained = explain(id, props, props.describedBy)
  const className = classNames(
    'govuk-textarea',
    props.errorMessage && 'govuk-textarea--error',
    props.classes,
  )
  const spellcheck = props.spellcheck === undefined ? undefined : String(props.spellcheck)
  // A browser drops a line break that directly follows the tag: a second one keeps what was typed.
  const lead = props.value?.startsWith('\n') && '\n'
  return labelledGroup(
    id,
    props,
    explained,
    html`${words(props.formGroup?.beforeInput)}
  <textarea class="${className}" id="${id}" name="${props.name}" rows="${props.rows ?? 5}"${optional(
    'spellcheck',
    spellcheck,
  )}${optional('disabled', props.disabled)}${optional(
    'aria-describedby',
    explained.describedBy,
  )}${optional('autocomplete', props.autocomplete)}${writeAttributes(props.attributes)}>${lead}${props.value}</textarea>
  ${words(props.formGroup?.afterInput)}`,
  )
}
