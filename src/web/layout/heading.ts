import { type Child, type Html, html } from '../html.ts'

export interface HeadingProps {
  readonly text: string
  /** Where this is: the service, the board, the record's number. */
  readonly caption?: string | undefined
  /** Buttons at the side of the heading. */
  readonly actions?: Child
  /** The page's conclusion in a sentence, its numbers linked to what they count. */
  readonly lead?: Child
}

/** The head of a page: what it is, what it says and what can be done. */
export function heading(props: HeadingProps): Html {
  return html`<div class="tw-heading">
  <div class="tw-heading__row">
    <div>
      ${props.caption && html`<p class="tw-heading__caption">${props.caption}</p>`}
      <h1 class="govuk-heading-xl tw-heading__text">${props.text}</h1>
    </div>
    ${props.actions && html`<div class="govuk-button-group tw-heading__actions">${props.actions}</div>`}
  </div>
  ${props.lead && html`<p class="tw-lead">${props.lead}</p>`}
</div>`
}
