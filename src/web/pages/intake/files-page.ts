import type { FilesReceived } from '../../../cases/ways-in/read-files.ts'
import { addedToRefused, columns } from '../../../cases/ways-in/file-columns.ts'
import { whenInWords } from '../../../engine/words.ts'
import type { FastifyRequest } from 'fastify'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { fileUpload } from '../../govuk/file-upload.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { largestUploadMegabytes } from './upload.ts'

type File = FilesReceived['files'][number]

/** Where a partner's file is handed in, and what became of the last ones. */
export function filesPage(
  request: FastifyRequest,
  web: Web,
  { now, files, changes }: FilesReceived,
  wrong?: string,
): Html {
  return page({
    ...frame(request, web),
    title: 'Partner files',
    heading: {
      text: 'Partner files',
      lead: 'Requests for support that a partner sends in one file. Each row becomes a draft contact, or comes back with the reason.',
    },
    errors: wrong ? [{ text: wrong, href: '#file' }] : [],
    content: html`${changes > 0 && changesToLookAt(changes)}
      ${uploadForm(request.csrfToken, wrong)}
      ${details({ summaryText: 'What the file must have', html: whatItMustHave })}
      ${files.length > 0 && html`<h2 class="govuk-heading-m">The last files</h2>${lastFiles(files, now)}`}`,
  })
}

const changesToLookAt = (changes: number): Html =>
  insetText({
    html: html`<a class="govuk-link" href="/intake/changes">${
      changes === 1
        ? 'One request came again with other words'
        : `${changes} requests came again with other words`
    }</a>. Nothing was changed by it: look at both versions.`,
  })

// The token stands before the file: it is checked before a byte of the file is read.
const uploadForm = (csrfToken: string, wrong: string | undefined): Html =>
  html`<form method="post" action="/intake" enctype="multipart/form-data">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${fileUpload({
      id: 'file',
      name: 'file',
      label: { text: 'A file of requests', classes: 'govuk-label--m' },
      hint: {
        text: `CSV, at most ${largestUploadMegabytes} MB. The page after this one shows how far it is, and what became of each row.`,
      },
      errorMessage: wrong ? { text: wrong } : undefined,
      attributes: { accept: '.csv,text/csv' },
    })}
    ${button({ text: 'Receive this file', preventDoubleClick: true })}
  </form>`

const whatItMustHave: Html = html`<p class="govuk-body">The first line names the columns, in any order. All of them must be there:</p>
  <p class="govuk-body">${columns.map((column, at) => html`${at > 0 && ', '}<code>${column}</code>`)}.</p>
  <ul class="govuk-list govuk-list--bullet">
    <li>Times are London times, like 2026-03-27T15:10; dates like 2026-03-27 or 27/03/2026.</li>
    <li><code>other_children</code> is “Surname, Forename, date of birth” for each child, with a semicolon between children. The date may be left out.</li>
    <li><code>presenting</code> may hold several issues, with a semicolon between them.</li>
    <li>Save it as “CSV UTF-8”, so that names keep their accents.</li>
    <li>The columns <code>${addedToRefused[0]}</code> and <code>${addedToRefused[1]}</code> of a file of refused rows may stay where they are.</li>
    <li>The same file, or the same reference, may be sent again: nothing is made twice.</li>
  </ul>`

function lastFiles(files: readonly File[], now: string): Html {
  return workTable({
    caption: 'The last files, newest first',
    columns: [
      { title: 'File', width: 6 },
      { title: 'Begun' },
      { title: 'Rows', numeric: true },
      { title: 'Accepted', numeric: true },
      { title: 'Refused', numeric: true },
      { title: 'Already received', numeric: true },
    ],
    groups: [
      {
        title: 'Newest first',
        rows: files.map((file) => [
          html`<a class="govuk-link" href="/intake/files/${file.id}">${file.name}</a>${file.finished_at === null && html` <span class="tw-table__second">not finished</span>`}`,
          html`${whenInWords(file.begun_at, now)} <span class="tw-table__second">${file.sent_by_name ?? 'command line'}</span>`,
          file.rows_in_all,
          file.accepted,
          file.refused,
          file.already_received,
        ]),
      },
    ],
  })
}
