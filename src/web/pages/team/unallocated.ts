import { counted } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { select } from '../../govuk/select.ts'
import { html, type Child, type Html } from '../../html.ts'
import { heededLines, heededNotes, type HeededOf } from '../../parts/heeded.ts'
import { workTable } from '../../parts/work-table.ts'
import { childrenOf, whatCell, whenCell, type Shown } from '../my-work/line-words.ts'
import type { WorkLine } from '../my-work/groups.ts'
import { inTeam, overdue, type Load, type TeamShown, type Unallocated } from './team.ts'

const most = 50

/** What nobody has, to be given out where everybody's caseload can be seen. */
export function unallocated(shown: TeamShown): Child {
  const { board } = shown
  if (board.unallocated.length === 0) {
    return html`<p class="govuk-body">Everything here is with somebody.</p>`
  }
  const shownHere = board.unallocated.slice(0, most)
  return html`${heededNotes(shownHere.flatMap((one) => heededIn(one, board.now)))}${workTable({
    caption: 'Records that nobody has',
    columns: [
      { title: 'When', width: 4 },
      { title: 'What', width: 5, plainOnPhone: true },
      { title: 'Record', width: 3 },
      { title: 'Give it to' },
    ],
    headerColumn: 1,
    groups: [
      {
        title: 'By next deadline',
        count: board.unallocated.length,
        note: board.unallocated.length > most ? `the first ${most}` : undefined,
        rows: shownHere.map((one) => cells(one, shown)),
      },
    ],
  })}`
}

/** What is known for whoever gives it, of each child by name where there are several. */
const heededIn = ({ about }: Unallocated, now: string): readonly HeededOf[] =>
  about.map(({ child, heeded }) => ({
    name: about.length > 1 ? childrenOf([child], now) : undefined,
    said: heeded,
  }))

function cells(one: Unallocated, shown: TeamShown): Child[] {
  const { web, board, request } = shown
  const { row } = one
  const line: WorkLine = {
    group: 'to-give',
    task: 'give',
    row,
    children: row.children,
    place: { at: 'give' },
    draft: undefined,
  }
  const words: Shown = { web, now: board.now, csrfToken: request.csrfToken, isOwn: false }
  const title = web.office.practice.processes.get(row.process)?.title ?? row.process
  return [
    whenCell(line, words),
    whatCell(line, words),
    html`${title}<span class="tw-table__second">${row.reference}</span>`,
    one.to.length > 0
      ? html`${heededLines(heededIn(one, board.now))}${giveTo(one, shown)}`
      : 'For a manager to give out',
  ]
}

function giveTo({ row, to }: Unallocated, { request, teamId, wrong }: TeamShown): Html {
  const problem = wrong?.record === row.id ? wrong.message : undefined
  return html`<form method="post" action="/team/allocate${inTeam(teamId)}" class="tw-hand-out">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="record" value="${row.id}">
    ${select({
      id: `worker-${row.id}`,
      name: 'worker',
      label: { text: `Give ${row.reference} to`, classes: 'govuk-visually-hidden' },
      items: [
        { value: '', text: 'Choose somebody' },
        ...to.map((load) => ({ value: load.worker.id, text: withCaseload(load) })),
      ],
      ...(problem ? { errorMessage: { text: problem } } : {}),
    })}
    ${button({
      html: html`Give<span class="govuk-visually-hidden"> ${row.reference}</span>`,
      classes: 'govuk-button--secondary',
      preventDoubleClick: true,
    })}
  </form>`
}

/** "Ben Holroyd, 14 children (weighted 21.5), 2 overdue". */
const withCaseload = (load: Load): string =>
  [
    load.worker.name,
    `${counted(load.children, 'child', 'children')}${load.weight === undefined || load.children === 0 ? '' : ` (weighted ${load.weight})`}`,
    overdue(load) > 0 ? `${overdue(load)} overdue` : 'nothing overdue',
  ].join(', ')
