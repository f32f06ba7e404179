import { type Child, type Html, html } from '../html.ts'

export interface ChildWordsProps {
  /** Whose words: the name the child goes by. */
  readonly name: string
  /** Exactly as said, without quotation marks. */
  readonly said?: string | undefined
  /** Why there are none yet, and what is being done about it: "Not known to the caller. To ask." */
  readonly missing?: Child
  /** Who heard it, where and when. */
  readonly source?: Child
  /** What was done about it, and whether the child was told. */
  readonly reply?: Child
}

/** What a child said, set apart from everyone else's words, with what was done about it. */
export function childWords(props: ChildWordsProps): Html {
  const words = props.said
    ? html`<blockquote class="tw-child-words__said"><p>“${props.said}”</p></blockquote>`
    : html`<p class="tw-child-words__said">${props.missing ?? 'Not asked yet.'}</p>`
  return html`<figure class="tw-child-words">
  <figcaption class="tw-child-words__whose">In ${props.name}’s words</figcaption>
  ${words}
  ${props.source && html`<p class="tw-child-words__source">${props.source}</p>`}
  ${props.reply && html`<p class="tw-child-words__reply"><strong>What we did:</strong> ${props.reply}</p>`}
</figure>`
}
