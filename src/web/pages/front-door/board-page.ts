import { postsFor } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import { html, type Child, type Html } from '../../html.ts'
import { signedInOn } from '../../web.ts'
import { addressOf, boardProcess, waitingIn, whole, type Board } from './board.ts'
import { boardFrame, placeOf, type FrameProps } from './board-frame.ts'
import { boardFilters } from './board-filters.ts'
import { boardTable } from './board-table.ts'
import { byMark } from './time-groups.ts'

export interface BoardProps extends FrameProps {
  readonly board: Board
  /** What could not be given to somebody: why not, and the choice as it was made. */
  readonly giving?: Giving | undefined
}

export interface Giving {
  readonly problems: readonly { readonly message: string; readonly at: 'record' | 'worker' }[]
  readonly records: readonly string[]
  readonly worker: string
}

/** The screening board: what must be decided, by when, and who has it. */
export function boardPage(props: BoardProps): Html {
  const { web, request, giving } = props
  const definition = processOf(web.office.practice, boardProcess)
  const mayAllocate = postsFor('allocate', definition, signedInOn(request).caller).length > 0
  return boardFrame(props, {
    title: `Screening: ${placeOf(props)}`,
    lead: conclusion(props),
    errors: giving?.problems.map(({ message, at }) => ({
      text: message,
      href: at === 'worker' ? '#worker' : '#board-rows',
    })),
    content: [boardFilters(props), boardTable({ ...props, mayAllocate })],
  })
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

/** The page's conclusion, its numbers opening what they count. */
function conclusion(props: BoardProps): Child {
  const { view, board } = props
  const waiting = waitingIn(board, view.locality)
  const ownLate = sum(board.due.map((one) => one.late_locally))
  const nationally = sum(board.due.map((one) => one.late_nationally))
  const soon = sum(board.due.map((one) => one.soon))
  if (waiting === 0) return 'Nothing is waiting to be decided here.'
  const link = (count: number, anchor: string): Html =>
    html`<a class="govuk-link" href="${addressOf(view, whole)}${anchor}">${count}</a>`
  const late = (count: number, anchor: string, what: string): Child =>
    count === 0
      ? `none is past ${what}`
      : html`${link(count, anchor)} ${count === 1 ? 'is' : 'are'} past ${what}`
  return html`${link(waiting, '')} ${waiting === 1 ? 'contact is' : 'contacts are'} waiting. ${capitalised(late(ownLate, '#past-own', 'our own time'))}, and ${late(nationally, '#past-national', 'the national limit')}. ${soon === 0 ? 'Nothing' : link(soon, '#soon')} more must be decided ${byMark(board.marks)}.`
}

const capitalised = (words: Child): Child =>
  typeof words === 'string' ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words
