import { type Html, html } from '../html.ts'
import {
  type Attributes,
  classNames,
  type Dressed,
  optional,
  writeAttributes,
} from './attributes.ts'
import { explain, type LabelledProps, labelledGroup } from './form-group.ts'
import { type Maybe, words } from './words.ts'

export interface SelectItem {
  readonly text: string
  /** The text itself unless given. */
  readonly value?: string | number | undefined
  /** Wins over the value of the whole select. */
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface SelectProps extends LabelledProps, Dressed {
  /** The same as the name unless given. */
  readonly id?: string | undefined
  readonly name: string
  readonly items?: readonly Maybe<SelectItem>[] | undefined
  readonly value?: string | number | undefined
  readonly disabled?: boolean | undefined
}

function option(item: SelectItem, chosen: string | number | undefined): Html {
  const value = item.value ?? item.text
  const selected =
    item.selected ?? (chosen !== undefined && chosen !== '' && String(value) === String(chosen))
  const written = item.value === undefined ? undefined : String(item.value)
  return html`<option${optional('value', written)}${optional('selected', selected)}${optional(
    'disabled',
    item.disabled,
  )}${writeAttributes(item.attributes)}>${item.text}</option>`
}

/** One choice from a list that is too long for radios. */
export function select(props: SelectProps): Html {
  const id = props.id ?? props.name
  const explained = explain(id, props, props.describedBy)
  const className = classNames(
    'govuk-select',
    props.classes,
    props.errorMessage && 'govuk-select--error',
  )
  const options = props.items?.map((item) => item && option(item, props.value))
  return labelledGroup(
    id,
    props,
    explained,
    html`${words(props.formGroup?.beforeInput)}
  <select class="${className}" id="${id}" name="${props.name}"${optional(
    'disabled',
    props.disabled,
  )}${optional('aria-describedby', explained.describedBy)}${writeAttributes(props.attributes)}>
    ${options}
  </select>
  ${words(props.formGroup?.afterInput)}`,
  )
}
