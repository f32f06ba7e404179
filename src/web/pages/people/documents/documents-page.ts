import type { FastifyRequest } from 'fastify'
import type { DocumentFile } from '../../../../cases/documents/read-documents.ts'
import type { DocumentRow } from '../../../../cases/documents/whose-documents.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import { workTable } from '../../../parts/work-table.ts'
import type { Web } from '../../../web.ts'
import {
  documentForm,
  errorsOfDocument,
  type TriedDocument,
} from '../../documents/document-form.ts'
import { documentLink, kindInWords, whereFrom } from '../../documents/document-lines.ts'
import { nameOf, whoInWords } from '../../records/people-words.ts'
import { personSections } from '../person-sections.ts'

interface DocumentsPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: DocumentFile
  readonly tried?: TriedDocument | undefined
}

/** Every document in somebody's file, and the way to add one. */
export function documentsPage(props: DocumentsPageProps): Html {
  const { web, request, file, tried } = props
  const { person, documents } = file
  const standing = documents.filter((one) => one.withdrawn_at === null)
  const withdrawn = documents.filter((one) => one.withdrawn_at !== null)
  return page({
    ...frame(request, web),
    title: 'Documents',
    errors: errorsOfDocument(tried),
    heading: {
      caption: `Threadwell number ${person.id}`,
      text: whoInWords(person, file.now),
      actions: file.mayKeep && button({ text: 'Add a document', href: '#add-document' }),
    },
    content: html`${personSections(person.id, '/documents')}
      ${documents.length === 0 && html`<p class="govuk-body">No document is in this file yet.</p>`}
      ${documents.length > 0 && list(props, standing, withdrawn)}
      ${file.moves.length > 0 && section({ title: 'Moved between files', content: moves(file) })}
      ${
        file.mayKeep &&
        section({
          title: 'Add a document',
          content: documentForm({
            web,
            tried,
            action: `/people/${person.id}/documents`,
            csrfToken: request.csrfToken,
          }),
        })
      }`,
  })
}

function list(
  { file, web }: DocumentsPageProps,
  standing: readonly DocumentRow[],
  withdrawn: readonly DocumentRow[],
): Html {
  const { practice } = web.office
  return workTable({
    caption: 'Documents',
    columns: [
      { title: 'Document' },
      { title: 'Date and sender', width: 6 },
      { title: 'Kind', width: 6 },
      { title: 'Change', width: 3, hideTitle: true },
    ],
    groups: [
      {
        title: 'In this file',
        rows: standing.map((one) => [
          html`${documentLink(one, true)}${ofRecord(one)}`,
          whereFrom(one),
          kindInWords(one, practice),
          file.mayKeep && changes(one),
        ]),
      },
      ...(withdrawn.length > 0
        ? [
            {
              title: 'Withdrawn',
              note: 'kept, and opened by managers only',
              rows: withdrawn.map((one) => [
                documentLink(one, file.opensWithdrawn),
                whereFrom(one),
                html`${one.withdrawn_because}<span class="tw-table__second">Withdrawn by ${one.withdrawn_by}, ${one.withdrawn_at && plainDateInWords(dateInLondon(one.withdrawn_at))}</span>`,
                undefined,
              ]),
            },
          ]
        : []),
    ],
  })
}

const ofRecord = ({ record_id: id, reference }: DocumentRow): Html | false =>
  id !== null &&
  html`<span class="tw-table__second">Of <a class="govuk-link" href="/records/${id}">${reference}</a></span>`

/** Named in full for those who hear the links one by one. */
const changes = ({ id, title }: DocumentRow): Child =>
  (['move', 'withdraw'] as const).map(
    (what) =>
      html`<a class="govuk-link tw-document__change" href="/documents/${id}/${what}">${what === 'move' ? 'Wrong file?' : 'Withdraw'}<span class="govuk-visually-hidden"> ${title}</span></a> `,
  )

/** What is said on both sides. The title may name the other child, so it is not repeated here. */
const moves = ({ moves: all, documents }: DocumentFile): Html =>
  html`<ol class="govuk-list tw-events">${all.map((move) => {
    const who = move.other ? nameOf(move.other) : 'somebody whose record is restricted'
    const title = documents.find((one) => one.id === move.document_id)?.title
    return html`<li><strong>${
      move.went === 'in'
        ? `${title ?? 'A document'} came from the file of ${who}`
        : `A document that stood here by mistake is now in the file of ${who}`
    }</strong>
      <span class="tw-table__second">${move.reason}</span>
      <span class="tw-table__second">${move.by}, ${plainDateInWords(dateInLondon(move.at))}</span></li>`
  })}</ol>`
