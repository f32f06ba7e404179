import { dateInLondon } from '../../../engine/temporal.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { workTable } from '../../parts/work-table.ts'
import { clockOf } from '../records/deadline-words.ts'
import { addressOf, type BoardRow } from './board.ts'
import type { BoardProps } from './board-page.ts'
import { byTimeLeft, childrenCell, fromWhom, suggestedLevel, whereNow } from './board-words.ts'

const columns = [
  { title: 'Time left', width: 3 },
  { title: 'Children', width: 3, plainOnPhone: true },
  { title: 'Worry, in a line', width: 5 },
  { title: 'From', width: 3 },
  { title: 'Where it is now', width: 3 },
  { title: 'Suggested', width: 2 },
  { title: 'With', width: 2 },
] as const

/** The undecided records by time left. Whoever may allocate ticks rows and gives them to somebody. */
export function boardTable(props: BoardProps & { readonly mayAllocate: boolean }): Html {
  const { board, view, request, mayAllocate } = props
  const groups = byTimeLeft(board.rows, board.now)
  if (groups.length === 0) {
    return html`<p class="govuk-body tw-empty">Nothing here is waiting. Change the filters, or look at another locality.</p>`
  }
  const table = workTable({
    caption: 'Contacts waiting to be decided, by time left',
    columns,
    headerColumn: 1,
    groups: groups.map((group) => ({
      title: group.title,
      note: html`<span id="${group.id}">${group.note}</span>`,
      rows: group.rows.map((row) => cells(row, props)),
    })),
  })
  if (!mayAllocate) return table
  return html`<form method="post" action="/front-door/allocate">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="back" value="${addressOf(view, { page: view.page })}">
    ${table}
    ${giveTo(props)}
  </form>`
}

function cells(row: BoardRow, props: BoardProps & { readonly mayAllocate: boolean }): Child[] {
  const { web, board, mayAllocate } = props
  const { practice, timescales } = web.office
  const today = dateInLondon(board.now)
  const deadline = { ...row, met_at: null, state: 'open' as const, cancelled_reason: null }
  return [
    clockFace(clockOf(deadline, board.now, timescales.calendar)),
    childrenCell(row, practice, today),
    row.worry || 'Not written yet',
    fromWhom(row, practice),
    whereNow(row, board.now),
    suggestedLevel(row),
    html`${row.holder ?? 'No one yet'}${mayAllocate && tick(row)}`,
  ]
}

const tick = (row: BoardRow): Html =>
  html`<label class="tw-tick"><input class="tw-tick__box" type="checkbox" name="record" value="${row.id}"> Choose<span class="govuk-visually-hidden"> ${row.reference}</span></label>`

function giveTo({ board }: BoardProps): Html {
  return html`<div class="tw-give">
    <label class="govuk-label" for="worker">Give what is chosen to</label>
    <select class="govuk-select" id="worker" name="worker">
      <option value="">Choose somebody</option>
      ${board.workers.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
    </select>
    ${button({ text: 'Give', classes: 'govuk-button--secondary' })}
  </div>`
}
