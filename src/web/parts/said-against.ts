import { instantInWords } from '../../engine/words.ts'
import { html, type Html } from '../html.ts'

/** What somebody says against a statement, as far as it is shown. */
export interface SaidAgainst {
  readonly kind: 'correction' | 'disagreement'
  readonly whose: 'child' | 'parent' | 'adult' | 'agency' | 'worker'
  readonly whose_name: string
  readonly words: string
  readonly at: string
  readonly by: string
  readonly answer: string | null
  readonly answered_at: string | null
  readonly answered_by_name: string | null
  /** The record that it was said of, where the statement was carried from there. */
  readonly saidOf?: string | undefined
}

const views: Readonly<Record<SaidAgainst['whose'], string>> = {
  child: 'the child',
  parent: 'a parent',
  adult: '',
  agency: '',
  worker: 'a worker',
}

/** "Said to be wrong by a parent (Kerry Hartley)": whose view it is and what kind. */
export function whoseInWords({ kind, whose, whose_name: name }: SaidAgainst): string {
  const view = views[whose]
  const who = view && name ? `${view} (${name})` : view || name
  return kind === 'correction' ? `Said to be wrong by ${who}` : `Not agreed by ${who}`
}

/** "Written down by Tomasz Nowak, Thu 7 May 2026 10:00, in CON-26-12". */
export const writtenInWords = ({ by, at, saidOf }: SaidAgainst): string =>
  `Written down by ${by}, ${instantInWords(at)}${saidOf ? `, of ${saidOf}` : ''}`

/** What was done about it; that nothing is, where nothing is written. */
export function doneInWords({
  answer,
  answered_at: at,
  answered_by_name: by,
}: SaidAgainst): string {
  if (answer === null || at === null) return 'Nothing is written down yet.'
  return `${answer} (${by ?? 'Somebody'}, ${instantInWords(at)})`
}

/** What people say against a statement, right below it: never without it, and it never without them. */
export function saidAgainst(notes: readonly SaidAgainst[]): Html | undefined {
  if (notes.length === 0) return undefined
  return html`<span class="tw-against">${notes.map(
    (note) => html`<span class="tw-against__one">
      <strong>${whoseInWords(note)}:</strong> <span class="tw-said">“${note.words}”</span>
      <span class="tw-small">${writtenInWords(note)}</span>
      <span class="tw-against__done"><strong>What we did:</strong> <span class="tw-said">${doneInWords(note)}</span></span></span>`,
  )}</span>`
}
