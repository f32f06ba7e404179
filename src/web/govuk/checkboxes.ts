import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import {
  type ChoiceItem,
  choiceWords,
  conditional,
  type Divider,
  isDivider,
} from './choice-item.ts'
import { explain, fieldsetGroup, type GroupedProps } from './form-group.ts'
import { type Maybe, words } from './words.ts'

export interface CheckboxItem extends ChoiceItem {
  /** The name of the whole set unless given. */
  readonly name?: string | undefined
  /** `exclusive` clears the others: "none of these". */
  readonly behaviour?: 'exclusive' | undefined
}

export interface CheckboxesProps extends GroupedProps, Dressed {
  readonly name: string
  /** The start of each id; the name unless given. */
  readonly idPrefix?: string | undefined
  readonly describedBy?: string | undefined
  readonly items: readonly Maybe<CheckboxItem | Divider>[]
  readonly values?: readonly (string | number)[] | undefined
}

function isTicked(item: CheckboxItem, values: CheckboxesProps['values']): boolean {
  return item.checked ?? values?.some((value) => String(value) === String(item.value)) ?? false
}

function checkbox(
  item: CheckboxItem,
  id: string,
  props: CheckboxesProps,
  describedBy: string | undefined,
): Html {
  const ticked = isTicked(item, props.values)
  const said = choiceWords('checkboxes', item, id)
  const describes = classNames(!props.fieldset && describedBy, said.hintId)
  return html`<div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id="${id}" name="${item.name ?? props.name}" type="checkbox" value="${item.value}"${optional(
        'checked',
        ticked,
      )}${optional('disabled', item.disabled)}${optional(
        'data-aria-controls',
        item.conditional?.html && `conditional-${id}`,
      )}${optional('data-behaviour', item.behaviour)}${optional(
        'aria-describedby',
        describes || undefined,
      )}${writeAttributes(item.attributes)}>
      ${said.markup}
    </div>
    ${conditional('checkboxes', item, id, ticked)}`
}

/** As many of these as apply. */
export function checkboxes(props: CheckboxesProps): Html {
  const idPrefix = props.idPrefix ?? props.name
  const explained = explain(idPrefix, props, props.fieldset?.describedBy ?? props.describedBy)
  // The first id carries no number, so that an error summary can link to the name itself.
  const items = props.items.map((item, at) => {
    if (!item) return undefined
    if (isDivider(item)) return html`<div class="govuk-checkboxes__divider">${item.divider}</div>`
    const id = item.id ?? (at === 0 ? idPrefix : `${idPrefix}-${at + 1}`)
    return checkbox(item, id, props, explained.describedBy)
  })
  const controls = html`<div class="${classNames('govuk-checkboxes', props.classes)}"${writeAttributes(props.attributes)} data-module="govuk-checkboxes">
    ${words(props.formGroup?.beforeInputs)}
    ${items}
    ${words(props.formGroup?.afterInputs)}
  </div>`
  return fieldsetGroup(props, explained, controls)
}
