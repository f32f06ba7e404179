import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { nameOf } from '../records/people-words.ts'
import { addressOf, type RecordFile, type Shown } from '../records/record.ts'
import { documentLink, kindInWords, whereFrom } from './document-lines.ts'

/** May the reader add a document to it? While it is written; afterwards, whoever may add a note. */
export const mayAddTo = ({ may }: RecordFile): boolean =>
  may.has('record') || may.has('add-note') || may.has('authorise')

/** The documents of a record, and the way to add one; nothing where there is neither. */
export function recordDocuments({ file, web }: Shown): Html | undefined {
  const standing = file.documents.filter((one) => one.withdrawn_at === null)
  if (standing.length === 0 && !mayAddTo(file)) return undefined
  const { practice } = web.office
  const whose = (personId: string | null): string | undefined => {
    const part = file.parts.find((one) => one.person.id === personId)
    return file.parts.length > 1 && part ? nameOf(part.person) : undefined
  }
  return html`<div id="documents">${section({
    title: 'Documents',
    content: html`${
      standing.length > 0 &&
      html`<ul class="govuk-list tw-events">${standing.map(
        (one) =>
          html`<li>${documentLink(one, true)}${whereFrom(one)}<span class="tw-table__second">${kindInWords(one, practice)}${whose(one.person_id)}</span></li>`,
      )}</ul>`
    }
      ${mayAddTo(file) && html`<p><a class="govuk-link" href="${addressOf(file, 'add-document')}">Add a document</a></p>`}`,
  })}</div>`
}
