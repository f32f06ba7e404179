import type { PersonalDetail } from '../practice/vocabulary/disclosure.ts'

/** From which letter of a text to before which other. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Part of a text as it goes out: words, or the place where words were, with what took them out. */
export type Piece<Mark> = { readonly text: string } | { readonly marks: readonly Mark[] }

/**
 * A text without what is marked: in order, whatever the order of the marks, and where two overlap or touch they are one
 * gap with the marks of both. A mark without a span takes out all of it. No letter inside a mark is in any piece.
 */
export function withoutMarked<Mark>(
  text: string,
  marked: readonly { readonly span: Span | undefined; readonly mark: Mark }[],
): readonly Piece<Mark>[] {
  const gaps = gapsIn(text, marked)
  const pieces: Piece<Mark>[] = []
  let at = 0
  for (const { from, to, marks } of gaps) {
    if (from > at) pieces.push({ text: text.slice(at, from) })
    pieces.push({ marks })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

function gapsIn<Mark>(
  text: string,
  marked: readonly { readonly span: Span | undefined; readonly mark: Mark }[],
): readonly (Span & { readonly marks: readonly Mark[] })[] {
  const inText = marked
    .map(({ span, mark }) => ({
      from: Math.max(0, span?.from ?? 0),
      to: Math.min(text.length, span?.to ?? text.length),
      mark,
    }))
    // All of an empty statement is still a statement that is not shown.
    .filter(({ from, to }) => from < to || (text === '' && from === 0))
    .sort((one, other) => one.from - other.from || one.to - other.to)
  const gaps: { from: number; to: number; marks: Mark[] }[] = []
  for (const { from, to, mark } of inText) {
    const last = gaps.at(-1)
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to)
      last.marks.push(mark)
    } else gaps.push({ from, to, marks: [mark] })
  }
  return gaps
}

/** Every place where these words stand in a text, whatever their capitals. */
export function placesOf(words: string, text: string): readonly Span[] {
  if (words.trim() === '') return []
  const escaped = words.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return [...text.matchAll(new RegExp(escaped.replaceAll(/\s+/g, String.raw`\s+`), 'giu'))].map(
    spanOf,
  )
}

const spanOf = (match: RegExpExecArray): Span => ({
  from: match.index,
  to: match.index + match[0].length,
})

const details: Readonly<Record<PersonalDetail, RegExp>> = {
  telephone: /(?<![\d+])(?:\+44|0)(?:[\s()-]*\d){9,10}(?!\d)/g,
  'e-mail': /[^\s@<>();,:]{1,64}@[^\s@<>();,:]{1,255}\.[a-z]{2,63}/gi,
  postcode: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/giu,
  'nhs-number': /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g,
}

const bare = (written: string): string => written.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase()

/** Where numbers and addresses stand by which somebody could be found, but those of `own`. */
export function detailsIn(
  text: string,
  kinds: readonly PersonalDetail[],
  own: readonly string[],
): readonly Span[] {
  const theirs = own.map(bare).filter((one) => one !== '')
  return kinds
    .flatMap((kind) => [...text.matchAll(details[kind])])
    .filter(([written]) => !theirs.includes(bare(written)))
    .map(spanOf)
}
