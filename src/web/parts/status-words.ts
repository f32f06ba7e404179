import { type Child, type Html, html } from '../html.ts'

export interface StatusWord {
  readonly words: Child
  readonly strong?: boolean | undefined
  /** A colour that repeats what the words already say. */
  readonly tone?: 'late' | 'soon' | 'done' | undefined
}

function statusWord(word: StatusWord): Html {
  const className = word.tone && ` tw-status--${word.tone}`
  if (word.strong) return html`<strong class="tw-status__word${className}">${word.words}</strong>`
  return html`<span class="tw-status__word${className}">${word.words}</span>`
}

/** Where a record stands, in one line: "Saved 14:02 · waiting for Sam Patel · 3 working days left". */
export function statusWords(words: readonly StatusWord[]): Html {
  // The dots are for the eye; a screen reader hears a comma.
  const between = html`<span class="tw-status__dot" aria-hidden="true"> · </span><span class="govuk-visually-hidden">, </span>`
  return html`<p class="tw-status">${words.map((word, at) => [at > 0 && between, statusWord(word)])}</p>`
}
