import { type Html, html } from '../html.ts'
import {
  type Attributes,
  classNames,
  type Dressed,
  optional,
  writeAttributes,
} from './attributes.ts'
import { explain, fieldsetGroup, type GroupedProps } from './form-group.ts'
import { input } from './input.ts'
import { type Maybe, words } from './words.ts'

export interface DateInputItem {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly label?: string | undefined
  readonly value?: string | number | undefined
  /** Marks this field as the wrong one; `false` as a right one. */
  readonly error?: boolean | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface DateInputProps extends GroupedProps, Dressed {
  readonly id: string
  readonly namePrefix?: string | undefined
  /** Leave a field out with `false`: month and year, where nobody knows the day. */
  readonly day?: DateInputItem | false | undefined
  readonly month?: DateInputItem | false | undefined
  readonly year?: DateInputItem | false | undefined
  /** The fields in an order of one's own, instead of day, month and year. */
  readonly items?: readonly Maybe<DateInputItem>[] | undefined
  /** What was typed, by the name of its field, prefix included. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined
}

const parts = ['day', 'month', 'year'] as const
type Part = (typeof parts)[number]

const isMarked = (item: DateInputItem): boolean =>
  Boolean(item.error) || Boolean(item.classes?.includes('govuk-input--error'))

/** Which part of a date a field is, by where it was given or by its name. */
function partOf(item: DateInputItem, props: DateInputProps): Part | undefined {
  return parts.find((part) => {
    const own = props[part]
    return item === own || (item.name && (item.name === part || (own && item.name === own.name)))
  })
}

function field(item: DateInputItem, props: DateInputProps, anyMarked: boolean): Html {
  const part = partOf(item, props)
  const own = part && props[part]
  const name = item.name ?? part ?? ''
  const value = item.value ?? (own ? own.value : undefined)
  const isWrong =
    isMarked(item) || (item.error !== false && Boolean(props.errorMessage) && !anyMarked)
  const fullName = props.namePrefix ? `${props.namePrefix}-${name}` : name
  return html`<div class="govuk-date-input__item">
  ${input({
    label: {
      text: item.label ?? name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
      classes: 'govuk-date-input__label',
    },
    id: item.id ?? `${props.id}-${name}`,
    classes: classNames(
      'govuk-date-input__input',
      isWrong && !item.classes?.includes('govuk-input--error') && 'govuk-input--error',
      !item.classes?.includes('govuk-input--width-') &&
        (part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2'),
      item.classes,
    ),
    name: fullName,
    value: value ?? props.values?.[fullName],
    inputmode: item.inputmode ?? 'numeric',
    autocomplete: item.autocomplete,
    pattern: item.pattern,
    attributes: item.attributes,
  })}
</div>`
}

/** A date that somebody remembers, in boxes of its own for day, month and year. */
export function dateInput(props: DateInputProps): Html {
  const explained = explain(props.id, props, props.fieldset?.describedBy)
  const items: readonly Maybe<DateInputItem>[] =
    props.items && props.items.length > 0
      ? props.items
      : parts.map((part) => props[part] ?? { name: part })
  const anyMarked = items.some((item) => item && isMarked(item))
  const controls = html`<div class="${classNames('govuk-date-input', props.classes)}"${writeAttributes(props.attributes)}${optional('id', props.id)}>
    ${words(props.formGroup?.beforeInputs)}
    ${items.map((item) => item && field(item, props, anyMarked))}
    ${words(props.formGroup?.afterInputs)}
  </div>`
  // JAWS does not read the description of a fieldset of text inputs unless its role is said.
  return fieldsetGroup(props, explained, controls, 'group')
}
