import { type Html, html } from '../html.ts'
import { type Attributes, classNames, type Dressed } from './attributes.ts'
import { hint } from './hint.ts'
import { label } from './label.ts'
import type { Words } from './words.ts'

/** One radio or one checkbox. */
export interface ChoiceItem extends Words {
  readonly id?: string | undefined
  readonly value?: string | number | undefined
  readonly label?: Dressed | undefined
  readonly hint?: (Words & Dressed) | undefined
  /** Wins over the value, or the values, of the whole set. */
  readonly checked?: boolean | undefined
  /** What is asked only when this one is chosen. */
  readonly conditional?: { readonly html?: Html | undefined } | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface Divider {
  readonly divider: string
}

/** Whether this entry is the "or" between choices. */
export function isDivider(item: ChoiceItem | Divider): item is Divider {
  return 'divider' in item
}

type Kind = 'checkboxes' | 'radios'

/** The label and hint of one choice, and the hint's id when there is one. */
export function choiceWords(
  kind: Kind,
  item: ChoiceItem,
  id: string,
): { readonly markup: Html; readonly hintId: string | undefined } {
  const hintId = item.hint?.text || item.hint?.html ? `${id}-item-hint` : undefined
  const name = label({
    text: item.text,
    html: item.html,
    classes: classNames(`govuk-${kind}__label`, item.label?.classes),
    attributes: item.label?.attributes,
    for: id,
  })
  if (hintId === undefined) return { markup: name, hintId }
  const help = hint({
    ...item.hint,
    id: hintId,
    classes: classNames(`govuk-${kind}__hint`, item.hint?.classes),
  })
  return { markup: html`${name} ${help}`, hintId }
}

/** The questions that follow from one choice; hidden by the script until it is made. */
export function conditional(
  kind: Kind,
  item: ChoiceItem,
  id: string,
  chosen: boolean,
): Html | undefined {
  if (!item.conditional?.html) return undefined
  const className = classNames(
    `govuk-${kind}__conditional`,
    !chosen && `govuk-${kind}__conditional--hidden`,
  )
  return html`<div class="${className}" id="conditional-${id}">
      ${item.conditional.html}
    </div>`
}
