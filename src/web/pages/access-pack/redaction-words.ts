import type { PackStatement, RedactionRow } from '../../../cases/access-pack/read-pack.ts'
import type { Practice } from '../../../engine/practice.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import { html, type Html } from '../../html.ts'

/** What rules find, as a list names it. */
export function kindInWords(rule: string, { catalogue }: Practice): string {
  return catalogue.redactions?.find((one) => one.id === rule)?.title ?? 'Added by hand'
}

const groundInWords = (ground: string, { codeLists }: Practice): string =>
  codeLists.get('redaction-ground')?.codes.find((one) => one.code === ground)?.label ?? ground

/** The words that it is about, as they stand in the statement. */
export const wordsOfRedaction = (
  { body }: Pick<PackStatement, 'body'>,
  { from_at, to_at }: RedactionRow,
): string => (from_at === null || to_at === null ? '' : body.slice(from_at, to_at))

/** Why it is proposed, and what was decided when. */
export function whyInWords(one: RedactionRow, practice: Practice): string {
  const earlier =
    one.remembered_at && `as decided on ${plainDateInWords(dateInLondon(one.remembered_at))}`
  const decided =
    one.decided_at &&
    `${one.state === 'cover' ? 'taken out' : 'left readable'} by ${one.decided_by_name ?? 'somebody'}, ${plainDateInWords(dateInLondon(one.decided_at))}`
  const proposed = one.suggests === 'cover' ? 'Take it out' : 'Leave it readable'
  return [
    `${groundInWords(one.ground, practice)}. ${one.reason}`,
    [decided ? `Decided: ${decided}` : `Proposed: ${proposed.toLowerCase()}`, earlier]
      .filter(Boolean)
      .join(', '),
    one.decided_because,
  ]
    .filter(Boolean)
    .map((words) => words.replace(/\.?$/, '.'))
    .join(' ')
}

/** The statement with the words marked that are, or may be, taken out. */
export function markedBody({ body, redactions }: PackStatement): Html {
  const isWhole = redactions.some((one) => one.from_at === null && one.state !== 'show')
  if (isWhole) return html`<mark>${body}</mark>`
  let at = 0
  const pieces: (string | Html)[] = []
  for (const { from_at: from, to_at: to, state } of redactions) {
    if (from === null || to === null || to <= at || state === 'show') continue
    const start = Math.max(from, at)
    pieces.push(body.slice(at, start), html`<mark>${body.slice(start, to)}</mark>`)
    at = to
  }
  return html`${[...pieces, body.slice(at)]}`
}
