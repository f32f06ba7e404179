import type { TeamBoard } from '../../../cases/reading/read-team.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { listInWords, whenInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { justDone } from '../../parts/just-done.ts'
import { sectionLinks } from '../../parts/section-links.ts'
import { workTable } from '../../parts/work-table.ts'
import { childInWords } from '../front-door/board-words.ts'
import { handedOverAbout } from '../my-work/line-words.ts'
import { clockOf } from '../records/deadline-words.ts'
import { inTeam, teamName, type TeamShown } from './team.ts'
import { unallocated } from './unallocated.ts'
import { workersTable } from './workers-table.ts'

type Held = TeamBoard['records'][number]

/** Who has how much, what nobody has, what waits to be taken, and all that is open, by its next deadline. */
export function teamPage(shown: TeamShown): Html {
  const { web, request, teamId, said, wrong } = shown
  const own = [...new Set(shown.caller.posts.map((held) => held.teamId))]
  const looked = teamId === undefined ? own : [teamId]
  return page({
    ...frame(request, web),
    title: 'My team',
    banner: justDone(said),
    errors: wrong ? [{ text: wrong.message, href: `#worker-${wrong.record}` }] : [],
    heading: {
      text: 'My team',
      caption: listInWords(looked.map((id) => teamName(web, id))),
      lead: conclusion(shown),
    },
    content: [
      own.length > 1 && teams(shown, own),
      html`<p class="govuk-body"><a class="govuk-link" href="/team/data-quality${inTeam(teamId)}">Data quality: what the returns will refuse or ask about</a></p>`,
      html`<div id="nobody-has">${section({ title: 'Nobody has it yet', content: unallocated(shown) })}</div>`,
      section({ title: 'Who has what', content: workersTable(shown) }),
      html`<div id="handed-over">${section({ title: 'Handed to us', content: handedOver(shown) })}</div>`,
      html`<div id="open">${section({ title: 'Open with us', content: open(shown) })}</div>`,
    ],
  })
}

/** What a manager looks for first; every number opens its list. */
function conclusion({ board }: TeamShown): Html {
  const link = (count: number, anchor: string, one: string, several: string): Html =>
    count === 0
      ? html`nothing ${one}`
      : html`<a class="govuk-link" href="#${anchor}">${count}</a> ${count === 1 ? one : several}`
  const nobodys = board.unallocated.length
  return html`${nobodys === 0 ? 'Everything is with somebody' : link(nobodys, 'nobody-has', 'record is with nobody yet', 'records are with nobody yet')}, ${link(board.handOvers.length, 'handed-over', 'waits to be taken', 'wait to be taken')}, and ${link(board.records.length, 'open', 'is open', 'are open')}.`
}

function teams({ web, teamId }: TeamShown, own: readonly string[]): Html {
  return sectionLinks({
    label: 'My teams',
    links: [
      { text: 'All my teams', href: '/team', current: teamId === undefined },
      ...own.map((id) => ({
        text: teamName(web, id),
        href: `/team${inTeam(id)}`,
        current: id === teamId,
      })),
    ],
  })
}

function handedOver({ web, board }: TeamShown): Html {
  if (board.handOvers.length === 0) {
    return html`<p class="govuk-body">Nothing is waiting. Work that is handed to your team appears here until somebody takes it.</p>`
  }
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
          html`<a class="govuk-link" href="/hand-overs/${one.id}"><strong>${one.what}</strong></a>
            <span class="tw-table__second">${handedOverAbout(one, board.now)}</span>`,
          teamName(web, one.from_team_id),
          whenInWords(one.sent_at, board.now),
          teamName(web, one.to_team_id ?? ''),
        ]),
      },
    ],
  })
}

function open(props: TeamShown): Html {
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

function cells(row: Held, { web, board }: TeamShown): Child[] {
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
      html`Not allocated<span class="tw-table__second"><a class="govuk-link" href="/records/${row.id}#worker">Allocate<span class="govuk-visually-hidden"> ${row.reference}</span></a></span>`,
  ]
}
