import { dateInLondon } from '../../../engine/temporal.ts'
import { button } from '../../govuk/button.ts'
import { select } from '../../govuk/select.ts'
import { html, type Child, type Html } from '../../html.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { workTable } from '../../parts/work-table.ts'
import { clockOf } from '../records/deadline-words.ts'
import { addressOf, waitingIn, type BoardRow } from './board.ts'
import type { BoardProps } from './board-page.ts'
import { livePart } from './live-part.ts'
import { byTimeLeft } from './time-groups.ts'
import { whichRows } from './which-rows.ts'
import { childrenCell, fromWhom, suggestedLevel, whereNow } from './board-words.ts'

const columns = [
  { title: 'Time left', width: 3 },
  { title: 'Children', width: 3, plainOnPhone: true },
  { title: 'Worry, in a line', width: 5 },
  { title: 'From', width: 3 },
  { title: 'Where it is now', width: 3 },
  { title: 'Suggested', width: 2 },
  { title: 'With', width: 2 },
] as const

interface BoardTableProps extends BoardProps {
  readonly mayAllocate: boolean
}

/** The undecided records by time left. Whoever may allocate ticks rows and gives them to somebody. */
export function boardTable(props: BoardTableProps): Html {
  const { view, board, request, mayAllocate } = props
  const rows = livePart('board-rows', [
    table(props),
    whichRows({ view, board, all: board.matches ?? waitingIn(board, view.locality) }),
  ])
  if (!mayAllocate) return rows
  return html`<form method="post" action="/front-door/allocate">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="back" value="${addressOf(view, { page: view.page })}">
    ${rows}
    ${giveTo(props)}
  </form>`
}

function table(props: BoardTableProps): Html {
  const { board } = props
  const groups = byTimeLeft(board)
  if (groups.length === 0) {
    return html`<p class="govuk-body tw-empty">Nothing here is waiting. Change the filters, or look at another locality.</p>`
  }
  return workTable({
    caption: 'Contacts waiting to be decided, by time left',
    columns,
    headerColumn: 1,
    groups: groups.map((group) => ({
      title: group.title,
      note: html`<span id="${group.id}">${group.note}</span>`,
      rows: group.rows.map((row) => cells(row, props)),
    })),
  })
}

function cells(row: BoardRow, props: BoardTableProps): Child[] {
  const { web, board, mayAllocate, giving } = props
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
    html`${row.holder ?? 'No one yet'}${mayAllocate && tick(row, giving?.records.includes(row.id) ?? false)}`,
  ]
}

const tick = (row: BoardRow, isTicked: boolean): Html =>
  html`<label class="tw-tick"><input class="tw-tick__box" type="checkbox" name="record" value="${row.id}"${isTicked && html` checked`}> Choose<span class="govuk-visually-hidden"> ${row.reference}</span></label>`

function giveTo({ board, giving }: BoardProps): Html {
  const problem = giving?.problems.find((one) => one.at === 'worker')?.message
  return html`<div class="tw-give">${select({
    id: 'worker',
    name: 'worker',
    label: { text: 'Give what is chosen to' },
    value: giving?.worker ?? '',
    items: [
      { value: '', text: 'Choose somebody' },
      ...board.workers.map(({ id, name }) => ({ value: id, text: name })),
    ],
    ...(problem ? { errorMessage: { text: problem } } : {}),
  })}
    ${button({ text: 'Give', classes: 'govuk-button--secondary' })}
  </div>`
}
