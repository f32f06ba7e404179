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

export type RadioItem = ChoiceItem

export interface RadiosProps extends GroupedProps, Dressed {
  readonly name: string
  /** The start of each id; the name unless given. */
  readonly idPrefix?: string | undefined
  readonly items: readonly Maybe<RadioItem | Divider>[]
  readonly value?: string | number | undefined
}

function radio(item: RadioItem, id: string, props: RadiosProps): Html {
  const chosen =
    item.checked ??
    (props.value !== undefined && props.value !== '' && String(item.value) === String(props.value))
  const said = choiceWords('radios', item, id)
  return html`<div class="govuk-radios__item">
      <input class="govuk-radios__input" id="${id}" name="${props.name}" type="radio" value="${item.value}"${optional(
        'checked',
        chosen,
      )}${optional('disabled', item.disabled)}${optional(
        'data-aria-controls',
        item.conditional?.html && `conditional-${id}`,
      )}${optional('aria-describedby', said.hintId)}${writeAttributes(item.attributes)}>
      ${said.markup}
    </div>
    ${conditional('radios', item, id, chosen)}`
}

/** One of these. */
export function radios(props: RadiosProps): Html {
  const idPrefix = props.idPrefix ?? props.name
  const explained = explain(idPrefix, props, props.fieldset?.describedBy)
  // The first id carries no number, so that an error summary can link to the name itself.
  const items = props.items.map((item, at) => {
    if (!item) return undefined
    if (isDivider(item)) return html`<div class="govuk-radios__divider">${item.divider}</div>`
    return radio(item, item.id ?? (at === 0 ? idPrefix : `${idPrefix}-${at + 1}`), props)
  })
  const controls = html`<div class="${classNames('govuk-radios', props.classes)}"${writeAttributes(props.attributes)} data-module="govuk-radios">
    ${words(props.formGroup?.beforeInputs)}
    ${items}
    ${words(props.formGroup?.afterInputs)}
  </div>`
  return fieldsetGroup(props, explained, controls)
}
