import type { FastifyRequest } from 'fastify'
import { mostRowsShown, type FileReceived } from '../../../cases/ways-in/read-files.ts'
import { refusalInFull } from '../../../cases/ways-in/row-refusals.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

type File = FileReceived['file']

/** What became of one file, and what somebody has to do about it. */
export function filePage(request: FastifyRequest, web: Web, received: FileReceived): Html {
  const { file } = received
  return page({
    ...frame(request, web),
    title: 'What became of a file',
    back: { text: 'Partner files', href: '/intake' },
    heading: { text: 'What became of the file', caption: file.name, lead: inASentence(file) },
    scripts: file.finished_at === null && file.sent_by_name !== null ? ['taking-in.js'] : [],
    content: html`${file.finished_at === null && unfinished(file)}
      ${counts(file)}
      ${file.changed > 0 && changed(file)}
      ${file.refused > 0 && refusedRows(received)}
      ${file.to_look_at > 0 && rowsToLookAt(received)}`,
  })
}

const inASentence = (file: File): string =>
  `${counted(file.accepted, 'row')} became a draft contact, ${file.refused} came back and ${file.already_received} had been received before.`

/** A file from this page is taken in by itself; one from the command line goes on when it is sent again. */
function unfinished(file: File): Html {
  const rows = file.accepted + file.refused + file.already_received
  const soFar = `${rows} of ${file.rows_in_all} rows so far`
  if (file.sent_by_name === null) {
    return insetText({
      text: `Not every row has been received yet: ${soFar}. Reload this page. If the number stands still, it was stopped: send the same file again, and it goes on where it stopped. Nothing is made twice.`,
    })
  }
  return html`<div class="govuk-inset-text" data-taking-in>
    <p class="govuk-body"><label for="taken-in">The rows are being taken in: <strong>${soFar}</strong>.</label></p>
    <progress class="tw-progress" id="taken-in" max="${file.rows_in_all}" value="${rows}">${soFar}</progress>
    <p class="govuk-body">You may leave this page: it goes on by itself, also when the server is started again in between. <a class="govuk-link" href="/intake/files/${file.id}">See how far it is now</a></p>
  </div>`
}

function counts(file: File): Html {
  const row = (key: string, value: Child) => ({
    key: { text: key },
    value: { html: html`${value}` },
  })
  const download = (which: string, words: string): Html =>
    html`<a class="govuk-link" href="/intake/files/${file.id}/${which}.csv" download>${words}</a>`
  return summaryList({
    rows: [
      row('Begun', `${instantInWords(file.begun_at)}, ${file.sent_by_name ?? 'by command line'}`),
      row('Finished', file.finished_at === null ? 'Not yet' : instantInWords(file.finished_at)),
      row('Rows', file.rows_in_all),
      row('Accepted', file.accepted),
      row('Refused', file.refused),
      row('Already received', file.already_received),
      row(
        'Report for the partner',
        file.finished_at === null
          ? 'When every row is received'
          : download('report', 'Report, one line for each row'),
      ),
    ],
  })
}

const changed = (file: File): Html =>
  insetText({
    html: html`${counted(file.changed, 'row')} came again with other words than the first time. Nothing was changed by it. <a class="govuk-link" href="/intake/changes">Look at both versions</a>.`,
  })

const onlyTheFirst = (all: number): Child =>
  all > mostRowsShown &&
  html`<p class="govuk-body">These are the first ${mostRowsShown} of ${all}.</p>`

function refusedRows({ file, refused }: FileReceived): Html {
  return html`<h2 class="govuk-heading-m" id="refused">Refused rows</h2>
    <p class="govuk-body">Nothing of them is lost. <a class="govuk-link" href="/intake/files/${file.id}/refused.csv" download>Download the refused rows</a>, mend them there and send that file: rows that were accepted are not needed again. Where a text begins like a formula, an apostrophe stands before it: leave it there, it is taken away when the file comes back.</p>
    ${onlyTheFirst(file.refused)}
    ${workTable({
      caption: 'Refused rows, in the order of the file',
      columns: [
        { title: 'Reference', width: 4 },
        { title: 'Line', width: 2 },
        { title: 'Why, and what to do' },
      ],
      groups: [
        {
          title: 'Refused',
          count: file.refused,
          rows: refused.map(({ line, reference, reason }) => [
            html`<span class="tw-as-written">${reference || 'Without a reference'}</span>`,
            line,
            html`<strong class="tw-table__main">${sentenceCase(reason)}</strong> <span class="tw-table__second">${refusalInFull(reason)}</span>`,
          ]),
        },
      ],
    })}`
}

const sentenceCase = (reason: string): string => reason.charAt(0).toUpperCase() + reason.slice(1)

function rowsToLookAt({ file, toLookAt }: FileReceived): Html {
  return html`<h2 class="govuk-heading-m" id="look">Accepted, with something to look at</h2>
    <p class="govuk-body">These are draft contacts already, and their clocks run. What could not be told from the file is for somebody to find out.</p>
    ${onlyTheFirst(file.to_look_at)}
    ${workTable({
      caption: 'Accepted rows with something to look at, in the order of the file',
      columns: [
        { title: 'Contact', width: 4 },
        { title: 'Line', width: 2 },
        { title: 'What to look at' },
      ],
      groups: [
        {
          title: 'To look at',
          count: file.to_look_at,
          rows: toLookAt.map(({ line, reference, recordId, lookAt }) => [
            html`<a class="govuk-link tw-as-written" href="/records/${recordId}">${reference || 'Without a reference'}</a>`,
            line,
            lookAt.map((what) => html`<span class="tw-table__main tw-as-written">${what}</span>`),
          ]),
        },
      ],
    })}`
}
