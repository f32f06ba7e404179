import type { FastifyRequest } from 'fastify'
import { permitStart, postsFor } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { dangerBanner } from '../../parts/danger-banner.ts'
import { sectionLinks } from '../../parts/section-links.ts'
import { stageThread } from '../../parts/stage-thread.ts'
import { signedInOn, type Web } from '../../web.ts'
import {
  addressOf,
  boardProcess,
  nowhere,
  waitingIn,
  whole,
  type Board,
  type View,
} from './board.ts'
import { childInWords } from './board-words.ts'
import { boardFilters } from './board-filters.ts'
import { boardTable } from './board-table.ts'
import { decidedToday } from './decided-today.ts'
import { livePart } from './live-part.ts'
import { stages } from './stages.ts'
import { byMark } from './time-groups.ts'

export interface BoardProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly view: View
  readonly board: Board
  /** What was just done. */
  readonly said?: string | undefined
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
  const { web, request, view, board, said, giving } = props
  const { practice } = web.office
  const { caller } = signedInOn(request)
  const definition = processOf(practice, boardProcess)
  const place = practice.pack.localities.find((one) => one.id === view.locality)?.name
  const mayStart = permitStart(definition, caller, practice).ok
  return page({
    ...frame(request, web),
    title: `Screening: ${place ?? 'no locality yet'}`,
    scripts: ['board.js'],
    heading: {
      caption: practice.pack.frontDoorName,
      text: `Screening: ${place ?? 'no locality yet'}`,
      actions: [
        // Shown by the script that can print; without one the browser's own menu does.
        button({
          text: 'Print for a power cut',
          type: 'button',
          classes: 'govuk-button--secondary',
          attributes: { 'data-print': true, hidden: true },
        }),
        mayStart &&
          button({ text: `Record a new ${definition.noun}`, href: `/start/${definition.id}` }),
      ],
      lead: conclusion(props),
    },
    errors: giving?.problems.map(({ message, at }) => ({
      text: message,
      href: at === 'worker' ? '#worker' : '#board-rows',
    })),
    banner: [
      said && html`<p class="tw-just-done" role="status">${said}</p>`,
      html`<p class="tw-board-state" id="board-state" role="status"></p>`,
      livePart(
        'dangers',
        board.dangers.map((row) => danger(row, board)),
      ),
    ],
    content: html`<div id="board" data-live="/front-door/events" data-address="${addressOf(view, { page: view.page })}">
      ${livePart('as-it-stood', html`<p class="tw-on-paper">As it stood ${instantInWords(board.now)}. What happened since is not on this paper.</p>`)}
      ${livePart('localities', localities(props))}
      ${livePart('stages', stageThread({ label: 'Stages of a contact', stages: stagesOf(props) }))}
      ${boardFilters(props)}
      ${boardTable({ ...props, mayAllocate: postsFor('allocate', definition, caller).length > 0 })}
      ${livePart('decided-today', decidedToday(props))}
    </div>`,
  })
}

function danger(row: Board['dangers'][number], board: Board): Html {
  const [first] = row.children
  const who = first ? childInWords(first, dateInLondon(board.now)) : 'A child nobody has named yet'
  return dangerBanner({
    title: 'Immediate danger.',
    content: html`${who}. ${row.worry}`,
    action: { text: 'Open', href: `/records/${row.id}` },
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

function localities({ web, view, board }: BoardProps): Html {
  const all = [...web.office.practice.pack.localities, { id: nowhere, name: 'No locality yet' }]
  return sectionLinks({
    label: 'Localities',
    links: all.map(({ id, name }) => ({
      text: name,
      href: addressOf(view, { ...whole, locality: id }),
      count: waitingIn(board, id),
      current: id === view.locality,
    })),
  })
}

function stagesOf(props: BoardProps): Parameters<typeof stageThread>[0]['stages'] {
  const { view, board } = props
  const counts = board.counts.filter((one) => (one.locality ?? nowhere) === view.locality)
  const untold = board.decidedToday.filter((row) => row.referrer_told_at === null).length
  return [
    ...Object.entries(stages).map(([stage, { title, detail }]) => {
      const late = board.due.find((one) => one.stage === stage)?.late_locally
      return {
        title,
        detail: late ? `${late} past our own time` : detail,
        href: addressOf(view, { stage }),
        count: counts.find((one) => one.stage === stage)?.total ?? 0,
        current: view.stage === stage,
      }
    }),
    {
      title: 'Decided today',
      href: `${addressOf(view)}#decided-today`,
      count: board.decidedToday.length,
      detail:
        untold === 0
          ? 'every referrer has been told'
          : `${counted(untold, 'referrer')} not told yet`,
    },
  ]
}
