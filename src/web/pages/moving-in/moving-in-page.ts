import type { FastifyRequest } from 'fastify'
import type { RunRead, RunsRead } from '../../../cases/moving/read-runs.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

interface MovingInProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly read: RunsRead
}

/** Every import from a former system, newest first: what was read, what became of it, and whether the sums match. */
export function movingInPage({ web, request, read }: MovingInProps): Html {
  return page({
    ...frame(request, web),
    title: 'Moving in',
    heading: {
      text: 'Moving in',
      lead: 'What was brought in from a former system. Nothing is brought in from this page: whoever runs the server does it.',
    },
    content: html`${read.runs.length === 0 ? nothingYet : read.runs.map((run) => oneRun(run, read.mayDownload))}`,
  })
}

const command = html`<code>npm run threadwell -- import FOLDER</code>`

const nothingYet = insetText({
  html: html`Nothing has been brought in from another system yet. On the server, ${command} brings in a folder of files; what became of each row then stands here.`,
})

function oneRun(run: RunRead, mayDownload: boolean): Html {
  const refused = run.files.reduce((sum, file) => sum + file.refused, 0)
  return section({
    title: `${run.folder ?? 'A folder whose name was not kept'}, ${instantInWords(run.begunAt)}`,
    content: html`<p class="govuk-body"><strong>${standing(run, refused)}</strong></p>
      ${run.files.length > 0 && filesOf(run)}
      ${run.lines.length > 0 && reconciliation(run)}
      ${refused > 0 && refusedRows(run, refused, mayDownload)}`,
  })
}

function standing({ finishedAt, matches }: RunRead, refused: number): Child {
  if (finishedAt === undefined) {
    return html`Not finished. It is under way, or it was stopped: ${command} with the same folder goes on where it stopped.`
  }
  const sums = matches ? 'The sums match' : 'The sums do not match'
  return `Finished ${instantInWords(finishedAt)}. ${sums}, and ${refused === 0 ? 'no row was refused' : `${counted(refused, 'row')} ${refused === 1 ? 'was' : 'were'} refused`}.`
}

const filesOf = ({ files, folder }: RunRead): Html =>
  workTable({
    caption: `What became of the files of ${folder ?? 'this folder'}`,
    columns: [
      { title: 'File', width: 6 },
      { title: 'Rows read', numeric: true },
      { title: 'Brought in', numeric: true },
      { title: 'There already', numeric: true },
      { title: 'Refused', numeric: true },
    ],
    groups: [
      {
        title: 'Files',
        rows: files.map((file) => [
          html`<span class="tw-as-written">${file.name}.csv</span>`,
          ...[file.rows_read, file.made, file.already_there, file.refused],
        ]),
      },
    ],
  })

const reconciliation = ({ lines }: RunRead): Html =>
  html`<h3 class="govuk-heading-s">The reconciliation, as the command printed it</h3>
    <ul class="govuk-list tw-as-written">${lines.map((line) => html`<li>${line}</li>`)}</ul>`

const refusedRows = ({ id }: RunRead, refused: number, mayDownload: boolean): Html =>
  mayDownload
    ? html`<p class="govuk-body"><a class="govuk-link" href="/moving-in/${id}/refused.csv" download>Download ${refused === 1 ? 'the refused row' : `the ${refused} refused rows`}</a>: each with what is wrong. They may name children: keep the file as you keep a record. Mend them, and bring in a folder with only those.</p>`
    : html`<p class="govuk-body">Administrators and the information governance officer can download the refused rows: they may name children.</p>`
