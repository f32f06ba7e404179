import { type Html, html } from '../html.ts'
import { classNames, spokenAttributes } from './attributes.ts'
import { button } from './button.ts'
import { input, type InputProps } from './input.ts'
import { words } from './words.ts'

type Given =
  | 'attributes'
  | 'autocomplete'
  | 'classes'
  | 'describedBy'
  | 'disabled'
  | 'errorMessage'
  | 'formGroup'
  | 'hint'
  | 'id'
  | 'label'
  | 'name'
  | 'value'

export interface PasswordInputProps extends Pick<InputProps, Given> {
  readonly button?: { readonly classes?: string | undefined } | undefined
  readonly showPasswordText?: string | undefined
  readonly hidePasswordText?: string | undefined
  readonly showPasswordAriaLabelText?: string | undefined
  readonly hidePasswordAriaLabelText?: string | undefined
  readonly passwordShownAnnouncementText?: string | undefined
  readonly passwordHiddenAnnouncementText?: string | undefined
}

/** A password, and a button that the script shows to look at what was typed. */
export function passwordInput(props: PasswordInputProps): Html {
  const id = props.id ?? props.name
  const spoken = spokenAttributes({
    'show-password': props.showPasswordText,
    'hide-password': props.hidePasswordText,
    'show-password-aria-label': props.showPasswordAriaLabelText,
    'hide-password-aria-label': props.hidePasswordAriaLabelText,
    'password-shown-announcement': props.passwordShownAnnouncementText,
    'password-hidden-announcement': props.passwordHiddenAnnouncementText,
  })
  const toggle = button({
    type: 'button',
    classes: classNames(
      'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
      props.button?.classes,
    ),
    text: props.showPasswordText ?? 'Show',
    attributes: {
      'aria-controls': id,
      'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
      hidden: { value: true, optional: true },
    },
  })
  return input({
    ...props,
    id,
    type: 'password',
    spellcheck: false,
    autocapitalize: 'none',
    autocomplete: props.autocomplete ?? 'current-password',
    classes: classNames('govuk-password-input__input govuk-js-password-input-input', props.classes),
    inputWrapper: { classes: 'govuk-password-input__wrapper' },
    formGroup: {
      classes: classNames('govuk-password-input', props.formGroup?.classes),
      attributes: {
        'data-module': 'govuk-password-input',
        ...spoken,
        ...props.formGroup?.attributes,
      },
      beforeInput: props.formGroup?.beforeInput,
      afterInput: { html: html`${toggle} ${words(props.formGroup?.afterInput)}` },
    },
  })
}
