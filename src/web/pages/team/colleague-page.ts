import type { FastifyRequest } from 'fastify'
import type { WorkerFile } from '../../../cases/reading/read-team.ts'
import { processOf } from '../../../engine/practice.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { childrenTable } from '../my-work/children-table.ts'
import { leadOf } from '../my-work/lead.ts'
import { childrenOf, openDeadline, type Shown } from '../my-work/line-words.ts'
import { workList } from '../my-work/work-list.ts'
import { clockOf } from '../records/deadline-words.ts'
import { inTeam } from './team.ts'

interface ColleagueProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: WorkerFile
  readonly teamId: string | undefined
}

/** What a colleague has to do and whom they work with: the lists behind the numbers of a team. */
export function colleaguePage({ web, request, file, teamId }: ColleagueProps): Html {
  const shown: Shown = { web, now: file.now, csrfToken: request.csrfToken, isOwn: false }
  const roles = file.worker.posts.map(
    (held) => web.office.practice.roles.get(held.role)?.title ?? held.role,
  )
  return page({
    ...frame(request, web),
    title: 'The work of a colleague',
    breadcrumbs: [{ text: 'My team', href: `/team${inTeam(teamId)}` }, { text: file.worker.name }],
    heading: {
      text: file.worker.name,
      caption: [...new Set(roles)].join(', '),
      lead: leadOf(file.lines, 0),
    },
    content: [
      section({
        title: 'What there is to do',
        content:
          file.lines.length > 0
            ? workList(file.lines, [], shown)
            : html`<p class="govuk-body">Nothing waits for ${file.worker.name} here.</p>`,
      }),
      html`<div id="children">${section({ title: `Children (${file.children.length})`, content: children(file, shown) })}</div>`,
      html`<div id="open">${section({ title: `Open records (${file.open.length})`, content: open(file, shown) })}</div>`,
    ],
  })
}

const children = (file: WorkerFile, shown: Shown): Child =>
  file.children.length > 0
    ? childrenTable(file.children, shown)
    : html`<p class="govuk-body">${file.worker.name} works with no child now.</p>`

function open(file: WorkerFile, shown: Shown): Child {
  if (file.open.length === 0) {
    return html`<p class="govuk-body">${file.worker.name} holds no record that is not decided.</p>`
  }
  return workTable({
    caption: 'Records that are not decided',
    columns: [
      { title: 'Next', width: 5 },
      { title: 'Children', plainOnPhone: true },
      { title: 'Record', width: 6 },
    ],
    headerColumn: 1,
    groups: [{ title: 'By next deadline', rows: file.open.map((row) => cells(row, shown)) }],
  })
}

function cells(row: WorkerFile['open'][number], { web, now }: Shown): Child[] {
  const deadline = openDeadline(row)
  return [
    deadline
      ? clockFace(clockOf(deadline, now, web.office.timescales.calendar, [row.clock_name]))
      : 'Nothing is due',
    html`<a class="govuk-link" href="/records/${row.id}"><strong>${childrenOf(row.children, now)}</strong></a>`,
    html`${processOf(web.office.practice, row.process).title}<span class="tw-table__second">${row.reference}</span>`,
  ]
}
