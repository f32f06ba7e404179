import { type Html, html } from '../html.ts'
import { type Attributes, classNames, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

/** A link such as "Change", with the hidden words that say what it changes. */
export interface ActionLink extends Words {
  readonly href: string
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface ActionLinks {
  readonly items?: readonly ActionLink[] | undefined
  readonly classes?: string | undefined
}

/** One action; on a card its title is said too, because many cards have the same links. */
export function actionLink(action: ActionLink, cardTitle: Words | undefined): Html {
  const hidden =
    (action.visuallyHiddenText || cardTitle) &&
    html`<span class="govuk-visually-hidden">${
      action.visuallyHiddenText && html` ${action.visuallyHiddenText}`
    }${cardTitle && html` (${words(cardTitle)})`}</span>`
  return html`<a class="${classNames('govuk-link', action.classes)}" href="${action.href}"${writeAttributes(action.attributes)}>${words(action)}${hidden}</a>`
}
