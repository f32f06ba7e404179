import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { errorMessage, type ErrorMessageProps } from './error-message.ts'
import { fieldset, type FieldsetProps } from './fieldset.ts'
import { hint, type HintProps } from './hint.ts'
import { label, type LabelProps } from './label.ts'
import type { Words } from './words.ts'

/** The group round one control; `beforeInput` and `afterInput` go beside it. */
export interface FormGroupProps extends Dressed {
  readonly beforeInput?: Words | undefined
  readonly afterInput?: Words | undefined
}

/** The group round several controls; `beforeInputs` and `afterInputs` go beside them all. */
export interface InputsFormGroupProps extends Dressed {
  readonly beforeInputs?: Words | undefined
  readonly afterInputs?: Words | undefined
}

/** What may be said about an answer besides its label. */
export interface Explained {
  readonly hint?: Omit<HintProps, 'id'> | undefined
  readonly errorMessage?: Omit<ErrorMessageProps, 'id'> | undefined
}

/** A control with a label of its own. */
export interface LabelledProps extends Explained {
  readonly label: Omit<LabelProps, 'for'>
  readonly describedBy?: string | undefined
  readonly formGroup?: FormGroupProps | undefined
}

/** A set of controls that share a legend, a hint and an error. */
export interface GroupedProps extends Explained {
  readonly fieldset?: Omit<FieldsetProps, 'html'> | undefined
  readonly formGroup?: InputsFormGroupProps | undefined
}

export interface Explanation {
  readonly markup: Html
  /** The ids for `aria-describedby`; undefined when nothing describes the control. */
  readonly describedBy: string | undefined
}

/** The hint and the error of a control, and the ids that tie them to it. */
export function explain(
  id: string,
  props: Explained,
  describedBy: string | undefined,
): Explanation {
  const ids = classNames(
    describedBy,
    props.hint && `${id}-hint`,
    props.errorMessage && `${id}-error`,
  )
  return {
    describedBy: ids || undefined,
    markup: html`${props.hint && hint({ ...props.hint, id: `${id}-hint` })}
  ${props.errorMessage && errorMessage({ ...props.errorMessage, id: `${id}-error` })}`,
  }
}

/** The group round a control, with the bar at its side when something is wrong. */
function formGroup(group: Dressed | undefined, hasError: boolean, content: Html): Html {
  const className = classNames(
    'govuk-form-group',
    hasError && 'govuk-form-group--error',
    group?.classes,
  )
  return html`<div class="${className}"${writeAttributes(group?.attributes)}>
  ${content}
</div>`
}

/** Label, hint, error and control, in the order people and screen readers need them. */
export function labelledGroup(
  id: string,
  props: LabelledProps,
  explained: Explanation,
  control: Html,
): Html {
  return formGroup(
    props.formGroup,
    Boolean(props.errorMessage),
    html`${label({ ...props.label, for: id })}
  ${explained.markup}
  ${control}`,
  )
}

/** A fieldset when a legend was given, round a hint, an error and the controls. */
export function fieldsetGroup(
  props: GroupedProps,
  explained: Explanation,
  controls: Html,
  role?: 'group',
): Html {
  const content = html`${explained.markup}
  ${controls}`
  return formGroup(
    props.formGroup,
    Boolean(props.errorMessage),
    props.fieldset
      ? fieldset({ ...props.fieldset, role, describedBy: explained.describedBy, html: content })
      : content,
  )
}
