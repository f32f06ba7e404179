import { type Child, type Html, html } from '../html.ts'

/** Something a person reads: plain text, which is escaped, or markup, which wins when both are given. */
export interface Words {
  readonly text?: string | number | undefined
  readonly html?: Html | undefined
}

/** What to put into a template for a text and markup pair. */
export function words(given: Words | undefined): Child {
  return given?.html ?? given?.text
}

/** Markup as it is, and plain text as a paragraph. */
export function paragraph(given: Words | undefined, className = 'govuk-body'): Child {
  return given?.html ?? (given?.text && html`<p class="${className}">${given.text}</p>`)
}

/** An entry of a list; the falsy ones are skipped, so that a condition can be written in place. */
export type Maybe<Item> = Item | false | null | undefined
