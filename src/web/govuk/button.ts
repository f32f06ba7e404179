import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface ButtonProps extends Words, Dressed {
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  /** Makes a link that looks like a button. */
  readonly href?: string | undefined
  readonly preventDoubleClick?: boolean | undefined
  readonly isStartButton?: boolean | undefined
  readonly id?: string | undefined
}

const startIcon = html`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
  </svg>`

/** A button, or a link in its clothes when `href` is given. */
export function button(props: ButtonProps): Html {
  const className = classNames(
    'govuk-button',
    props.classes,
    props.isStartButton && 'govuk-button--start',
  )
  const shared = html` class="${className}" data-module="govuk-button"${writeAttributes(props.attributes)}${optional('id', props.id)}`
  const said = words(props)
  // A start button is a flex container, which would swallow the space between inline elements.
  const content = props.isStartButton && props.html ? html`<span>${said}</span>` : said
  const icon = props.isStartButton && startIcon
  if (props.href) {
    return html`<a href="${props.href}" role="button" draggable="false"${shared}>
  ${content}${icon}
</a>`
  }
  const state = html`${optional('value', props.value || undefined)}${optional('name', props.name)}${
    props.disabled && html` disabled aria-disabled="true"`
  }${writeDoubleClick(props.preventDoubleClick)}`
  return html`<button type="${props.type ?? 'submit'}"${state}${shared}>
  ${content}${icon}
</button>`
}

function writeDoubleClick(prevent: boolean | undefined): Html | undefined {
  return prevent === undefined
    ? undefined
    : writeAttributes({ 'data-prevent-double-click': prevent })
}
