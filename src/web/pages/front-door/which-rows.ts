import { html, type Child } from '../../html.ts'
import { addressOf, type Board, type DecidedBoard, type View } from './board.ts'

interface WhichRowsProps {
  readonly view: View
  readonly board: Board | DecidedBoard
  /** How many there are on all pages together. */
  readonly all: number
}

/** Which rows these are of how many, and the way to the others. */
export function whichRows({ view, board, all }: WhichRowsProps): Child {
  if (board.rows.length === 0) return undefined
  const before = (view.page - 1) * 50
  const which = html`<p class="tw-pages">Showing ${before + 1} to ${before + board.rows.length} of ${all}${board.matches === undefined ? '' : ' like this'}.</p>`
  if (view.page === 1 && !board.more) return which
  return html`${which}<nav class="tw-pages" aria-label="Pages of the board">
    ${view.page > 1 && html`<a class="govuk-link" rel="prev" href="${addressOf(view, { page: view.page - 1 })}">The 50 before these</a>`}
    ${board.more && html`<a class="govuk-link" rel="next" href="${addressOf(view, { page: view.page + 1 })}">The next 50</a>`}
  </nav>`
}
