import type { FastifyRequest } from 'fastify'
import type { TeamBoard } from '../../../cases/reading/read-team.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { counted, listInWords, whenInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { childInWords } from '../front-door/board-words.ts'
import { clockOf } from '../records/deadline-words.ts'

interface TeamPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly caller: Caller
  readonly board: TeamBoard
}

type Held = TeamBoard['records'][number]

/** What the worker's teams hold by their next deadline, and what waits to be taken by them. */
export function teamPage(props: TeamPageProps): Html {
  const { web, request, caller, board } = props
  const { pack } = web.office.practice
  const teams = caller.posts.map(
    (held) => pack.teams.find((team) => team.id === held.teamId)?.name ?? held.teamId,
  )
  const waiting = board.handOvers.length
  return page({
    ...frame(request, web),
    title: 'My team',
    heading: {
      text: 'My team',
      caption: listInWords([...new Set(teams)]),
      lead: `${waiting === 0 ? 'Nothing waits to be taken' : `${counted(waiting, 'piece')} of work ${waiting === 1 ? 'waits' : 'wait'} to be taken`}, and ${counted(board.records.length, 'record')} ${board.records.length === 1 ? 'is' : 'are'} open.`,
    },
    content: [
      section({ title: 'Handed to us', content: handedOver(props) }),
      section({ title: 'Open with us', content: open(props) }),
    ],
  })
}

function handedOver({ web, board }: TeamPageProps): Html {
  if (board.handOvers.length === 0) {
    return html`<p class="govuk-body">Nothing is waiting. Work that is handed to your team appears here until somebody takes it.</p>`
  }
  const nameOf = (id: string): string =>
    web.office.practice.pack.teams.find((team) => team.id === id)?.name ?? id
  return workTable({
    caption: 'Work handed to the team that nobody has taken',
    columns: [
      { title: 'What' },
      { title: 'From', width: 5 },
      { title: 'Handed over', width: 4 },
      { title: 'For', width: 5 },
    ],
    groups: [
      {
        title: 'Waiting to be taken',
        rows: board.handOvers.map((one) => [
          html`<a class="govuk-link" href="/hand-overs/${one.id}"><strong>${one.what}</strong></a>`,
          nameOf(one.from_team_id),
          whenInWords(one.sent_at, board.now),
          nameOf(one.to_team_id ?? ''),
        ]),
      },
    ],
  })
}

function open(props: TeamPageProps): Html {
  const { board } = props
  if (board.records.length === 0) {
    return html`<p class="govuk-body">Your team holds no open record.</p>`
  }
  return workTable({
    caption: 'Open records of the team by their next deadline',
    columns: [
      { title: 'Next', width: 4 },
      { title: 'Children', plainOnPhone: true },
      { title: 'Record', width: 4 },
      { title: 'With', width: 4 },
    ],
    headerColumn: 1,
    groups: [{ title: 'By next deadline', rows: board.records.map((row) => cells(row, props)) }],
  })
}

function cells(row: Held, { web, board }: TeamPageProps): Child[] {
  const { practice, timescales } = web.office
  const today = dateInLondon(board.now)
  const title = practice.processes.get(row.process)?.title ?? row.process
  return [
    row.counts_from
      ? html`${clockFace(
          clockOf(
            {
              ...row,
              counts_from: row.counts_from,
              extended_at: null,
              met_at: null,
              state: 'open',
              cancelled_reason: null,
            },
            board.now,
            timescales.calendar,
            [row.clock_name],
          ),
        )}`
      : 'Nothing is due',
    html`<a class="govuk-link" href="/records/${row.id}"><strong>${listInWords(row.children.map((child) => childInWords(child, today))) || row.reference}</strong></a><span class="tw-table__second">${row.worry}</span>`,
    html`${title}<span class="tw-table__second">${row.reference}</span>`,
    row.holder ??
      html`No one yet<span class="tw-table__second"><a class="govuk-link" href="/records/${row.id}#worker">Allocate<span class="govuk-visually-hidden"> ${row.reference}</span></a></span>`,
  ]
}
