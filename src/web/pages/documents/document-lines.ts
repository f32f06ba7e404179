import type { DocumentRow } from '../../../cases/documents/whose-documents.ts'
import { knownFileType } from '../../../cases/documents/file-type.ts'
import type { Practice } from '../../../engine/practice.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import { html, type Child, type Html } from '../../html.ts'

/** The label of a code, or the code itself where the list no longer has it. */
const codeInWords = (practice: Practice, list: string, code: string): string =>
  practice.codeLists.get(list)?.codes.find((one) => one.code === code)?.label ?? code

/** "PDF, 312 kB". */
function fileInWords({ type, bytes }: DocumentRow): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  const size = kilobytes < 1024 ? `${kilobytes} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
  return `${knownFileType(type)?.title ?? type}, ${size}`
}

/** What a document is, as a link that opens it where the reader may, with what kind of file that is. */
export const documentLink = (document: DocumentRow, isOpened: boolean): Html =>
  html`<span class="tw-table__main">${
    isOpened
      ? html`<a class="govuk-link" href="/documents/${document.id}">${document.title}</a>`
      : document.title
  }</span><span class="tw-table__second">${fileInWords(document)}${!document.scanned && ' · not looked through for viruses'}</span>`

/** When it is of and who sent it, who added it and when. */
export const whereFrom = (document: DocumentRow): Html =>
  html`<span class="tw-table__main">${document.dated_on ? plainDateInWords(document.dated_on) : 'No date on it'}${document.received_from && `, ${document.received_from}`}</span><span class="tw-table__second">Added by ${document.added_by}, ${plainDateInWords(dateInLondon(document.added_at))}</span>`

/** What kind it is, and who must not see it, in words. */
export const kindInWords = (document: DocumentRow, practice: Practice): Child => [
  html`<span class="tw-table__main">${codeInWords(practice, 'document-kind', document.kind)}</span>`,
  document.sensitivity !== 'none' &&
    html`<strong class="tw-table__second">${codeInWords(practice, 'document-sensitivity', document.sensitivity)}</strong>`,
]
