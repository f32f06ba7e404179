import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { explain, type LabelledProps, labelledGroup } from './form-group.ts'
import { type Words, words } from './words.ts'

export interface AffixProps extends Words, Dressed {}

export interface InputProps extends LabelledProps, Dressed {
  /** The same as the name unless given. */
  readonly id?: string | undefined
  readonly name: string
  readonly type?: string | undefined
  readonly inputmode?: string | undefined
  readonly value?: string | number | undefined
  readonly disabled?: boolean | undefined
  readonly prefix?: AffixProps | undefined
  readonly suffix?: AffixProps | undefined
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocapitalize?: string | undefined
  readonly inputWrapper?: Dressed | undefined
}

function affix(kind: 'prefix' | 'suffix', props: AffixProps): Html {
  const className = classNames(`govuk-input__${kind}`, props.classes)
  return html`<div class="${className}" aria-hidden="true"${writeAttributes(props.attributes)}>${words(props)}</div>`
}

function inputElement(id: string, props: InputProps, describedBy: string | undefined): Html {
  const className = classNames(
    'govuk-input',
    props.classes,
    props.errorMessage && 'govuk-input--error',
  )
  return html`<input class="${className}" id="${id}" name="${props.name}" type="${props.type ?? 'text'}"${optional(
    'spellcheck',
    props.spellcheck === undefined ? undefined : String(props.spellcheck),
  )}${optional('value', props.value)}${optional('disabled', props.disabled)}${optional(
    'aria-describedby',
    describedBy,
  )}${optional('autocomplete', props.autocomplete)}${optional(
    'autocapitalize',
    props.autocapitalize,
  )}${optional('pattern', props.pattern)}${optional('inputmode', props.inputmode)}${writeAttributes(props.attributes)}>`
}

/** One line of typing. */
export function input(props: InputProps): Html {
  const id = props.id ?? props.name
  const explained = explain(id, props, props.describedBy)
  const element = inputElement(id, props, explained.describedBy)
  const before = words(props.formGroup?.beforeInput)
  const after = words(props.formGroup?.afterInput)
  if (!props.prefix && !props.suffix && !before && !after) {
    return labelledGroup(id, props, explained, element)
  }
  const className = classNames('govuk-input__wrapper', props.inputWrapper?.classes)
  return labelledGroup(
    id,
    props,
    explained,
    html`<div class="${className}"${writeAttributes(props.inputWrapper?.attributes)}>
    ${before}
    ${props.prefix && affix('prefix', props.prefix)}
    ${element}
    ${props.suffix && affix('suffix', props.suffix)}
    ${after}
  </div>`,
  )
}
