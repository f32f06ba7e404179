import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import type { RecordFile } from '../record.ts'

/** What could not be told from the file or the form it came by; nothing where a worker recorded it. */
export function lookAt(file: RecordFile): Html | undefined {
  if (file.lookAt.length === 0) return undefined
  return section({
    title: 'To look at',
    content: html`<ul class="govuk-list govuk-list--bullet">${file.lookAt.map((what) => html`<li class="tw-as-written">${what}.</li>`)}</ul>`,
  })
}
