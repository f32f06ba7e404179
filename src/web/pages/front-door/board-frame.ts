import type { FastifyRequest } from 'fastify'
import { mostDangers } from '../../../cases/reading/read-board.ts'
import { permitStart } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page, type PageProps } from '../../layout/page.ts'
import { dangerBanner } from '../../parts/danger-banner.ts'
import { justDone } from '../../parts/just-done.ts'
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
  type DecidedBoard,
  type View,
} from './board.ts'
import { childInWords } from './board-words.ts'
import { livePart } from './live-part.ts'
import { stages } from './stages.ts'

export interface FrameProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly view: View
  readonly board: Board | DecidedBoard
  /** What was just done. */
  readonly said?: string | undefined
}

interface List {
  readonly title: string
  /** The conclusion, its numbers opening what they count. */
  readonly lead: Child
  readonly errors?: PageProps['errors']
  readonly content: Child
}

/** The locality of a board by its name. */
export const placeOf = ({ web, view }: FrameProps): string =>
  web.office.practice.pack.localities.find((one) => one.id === view.locality)?.name ??
  'no locality yet'

/** One list of the board in what stands around them all: immediate danger, the localities, and how much is at each stage. */
export function boardFrame(props: FrameProps, list: List): Html {
  const { web, request, view, board, said } = props
  const { practice } = web.office
  const definition = processOf(practice, boardProcess)
  const mayStart = permitStart(definition, signedInOn(request).caller, practice).ok
  return page({
    ...frame(request, web),
    title: list.title,
    scripts: ['board.js'],
    heading: {
      caption: practice.pack.frontDoorName,
      text: list.title,
      actions: [
        mayStart &&
          button({ text: `Record a new ${definition.noun}`, href: `/start/${definition.id}` }),
        // Shown by the script that can print; without one the browser's own menu does.
        button({
          text: 'Print for a power cut',
          type: 'button',
          classes: 'govuk-button--secondary',
          attributes: { 'data-print': true, hidden: true },
        }),
      ],
      lead: list.lead,
    },
    errors: list.errors,
    banner: [
      justDone(said, list.errors),
      html`<p class="tw-board-state" id="board-state" role="status"></p>`,
      livePart('dangers', dangers(board)),
    ],
    content: html`<div id="board" data-live="/front-door/events" data-address="${addressOf(view, { page: view.page })}">
      ${livePart('as-it-stood', html`<p class="tw-on-paper">As it stood ${instantInWords(board.now)}. What happened since is not on this paper.</p>`)}
      ${livePart('localities', localities(props))}
      ${livePart('stages', stageThread({ label: 'Stages of a contact', stages: stagesOf(props) }))}
      ${list.content}
    </div>`,
  })
}

/** More than these push the board itself off the first screen. */
const dangersAtOnce = 3

function dangers(board: Board | DecidedBoard): Child {
  const [first, others] = [
    board.dangers.slice(0, dangersAtOnce).map((row) => danger(row, board)),
    board.dangers.slice(dangersAtOnce).map((row) => danger(row, board)),
  ]
  if (others.length === 0) return first
  const isAll = board.dangers.length < mostDangers
  return [
    ...first,
    details({
      id: 'more-dangers',
      classes: 'tw-dangers tw-prints-open',
      summaryText: `${counted(others.length, 'more contact')} of immediate danger${isAll ? '' : ', and perhaps others'}`,
      html: html`${others}${!isAll && html`<p class="govuk-body">These are the newest ${mostDangers}. Every contact that waits is on the board of its locality.</p>`}`,
    }),
  ]
}

function danger(row: Board['dangers'][number], { now }: Board | DecidedBoard): Html {
  const [first] = row.children
  const who = first ? childInWords(first, dateInLondon(now)) : 'A child nobody has named yet'
  return dangerBanner({
    title: 'Immediate danger.',
    content: html`${who}. ${row.worry}`,
    action: { text: 'Open', href: `/records/${row.id}` },
  })
}

function localities({ web, view, board }: FrameProps): Html {
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

function stagesOf(props: FrameProps): Parameters<typeof stageThread>[0]['stages'] {
  const { view, board } = props
  const counts = board.counts.filter((one) => (one.locality ?? nowhere) === view.locality)
  const { total, untold } = board.decided
  return [
    ...Object.entries(stages).map(([stage, { title, detail }]) => {
      const late = board.due.find((one) => one.stage === stage)?.late_locally
      return {
        title,
        detail: late ? `${late} past our own time` : detail,
        href: addressOf(view, { show: '', stage }),
        count: counts.find((one) => one.stage === stage)?.total ?? 0,
        current: view.show === '' && view.stage === stage,
      }
    }),
    {
      title: 'Decided today',
      href: addressOf(view, { show: 'decided' }),
      count: total,
      current: view.show === 'decided',
      detail:
        untold === 0
          ? 'every referrer has been told'
          : `${counted(untold, 'referrer')} not told yet`,
    },
  ]
}
