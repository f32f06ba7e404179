import { processOf } from '../../../engine/practice.ts'
import { dateInLondon, timeInLondon } from '../../../engine/temporal.ts'
import { listInWords } from '../../../engine/words.ts'
import { html, type Child, type Html } from '../../html.ts'
import { workTable } from '../../parts/work-table.ts'
import { addressOf, boardProcess, waitingIn, whole, type DecidedBoard } from './board.ts'
import { boardFrame, placeOf, type FrameProps } from './board-frame.ts'
import { childInWords } from './board-words.ts'
import { livePart } from './live-part.ts'
import { whichRows } from './which-rows.ts'

export interface DecidedProps extends FrameProps {
  readonly board: DecidedBoard
}

type Decided = DecidedBoard['rows'][number]

const columns = [
  { title: 'Children', width: 4, plainOnPhone: true },
  { title: 'What was decided' },
  { title: 'By', width: 4 },
  { title: 'Referrer', width: 3 },
] as const

/** What was decided today, and whether whoever sent it has been told. */
export function decidedPage(props: DecidedProps): Html {
  const { view, board } = props
  return boardFrame(props, {
    title: `Decided today: ${placeOf(props)}`,
    lead: conclusion(props),
    content: livePart('decided-today', [
      table(props),
      whichRows({ view, board, all: board.decided.total }),
    ]),
  })
}

function conclusion({ view, board }: DecidedProps): Html {
  const { total, untold } = board.decided
  const waiting = waitingIn(board, view.locality)
  const link = (address: string, count: number): Html =>
    html`<a class="govuk-link" href="${address}">${count}</a>`
  const decided =
    total === 0
      ? 'Nothing has been decided here today'
      : html`${link(addressOf(view), total)} ${total === 1 ? 'contact was' : 'contacts were'} decided today`
  const told =
    untold === 0
      ? total > 0 && ', and every referrer has been told'
      : html`, and ${link(`${addressOf(view)}#untold`, untold)} ${untold === 1 ? 'referrer has' : 'referrers have'} not been told yet`
  const left =
    waiting === 0
      ? 'Nothing is waiting.'
      : html`${link(addressOf(view, whole), waiting)} more ${waiting === 1 ? 'is' : 'are'} waiting.`
  return html`${decided}${told}. ${left}`
}

function table({ web, board }: DecidedProps): Html {
  if (board.rows.length === 0) {
    return html`<p class="govuk-body tw-empty">There is nothing to show here.</p>`
  }
  const { outcomes } = processOf(web.office.practice, boardProcess)
  const today = dateInLondon(board.now)
  const { total, untold } = board.decided
  const groups = [
    {
      title: 'Referrer not told yet',
      note: html`<span id="untold">Tell them today</span>`,
      count: untold,
      rows: board.rows.filter((row) => row.referrer_told_at === null),
    },
    {
      title: 'Referrer told',
      count: total - untold,
      rows: board.rows.filter((row) => row.referrer_told_at !== null),
    },
  ]
  const became = (row: Decided): string =>
    listInWords([
      ...new Set(row.outcomes.map((one) => outcomes[one ?? '']?.label ?? 'Not recorded')),
    ])
  const cells = (row: Decided): Child[] => [
    html`<a class="govuk-link" href="/records/${row.id}"><strong>${listInWords(row.children.map((child) => childInWords(child, today))) || row.reference}</strong></a>`,
    became(row),
    html`${row.decided_by}<span class="tw-table__second">${timeInLondon(row.authorised_at)}</span>`,
    row.referrer_told_at ? `Told ${timeInLondon(row.referrer_told_at)}` : 'Not told yet',
  ]
  return workTable({
    caption: 'Contacts decided today, newest first',
    columns,
    groups: groups
      .filter(({ rows }) => rows.length > 0)
      .map((group) => ({ ...group, rows: group.rows.map(cells) })),
  })
}
