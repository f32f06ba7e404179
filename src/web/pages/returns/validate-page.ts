import type { FastifyRequest } from 'fastify'
import type { ReturnYear } from '../../../returns/specifications.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { fileUpload } from '../../govuk/file-upload.ts'
import { radios } from '../../govuk/radios.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { largestUploadMegabytes, type Wrong } from './upload.ts'

export interface ValidateProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly years: readonly ReturnYear[]
  readonly chosen?: string | undefined
  readonly wrong?: readonly Wrong[] | undefined
}

/** Where the files of a return are handed in to be judged, of whichever system they come. */
export function validatePage({ web, request, years, chosen, wrong = [] }: ValidateProps): Html {
  const errorOf = (box: Wrong['box']) => {
    const found = wrong.find((one) => one.box === box)
    return found && { text: found.message }
  }
  return page({
    ...frame(request, web),
    title: 'Check a return',
    heading: {
      text: 'Check a return',
      lead: 'By the department’s own rules, before it is sent. The files may come from any system. They are judged and forgotten: nothing of them is stored.',
    },
    errors: wrong.map(({ box, message }) => ({ text: message, href: `#${box}` })),
    // The token stands before the files: it is checked before a byte of them is read.
    content: html`<form method="post" action="/returns/validate" enctype="multipart/form-data" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${radios({
        name: 'return',
        value: chosen,
        fieldset: {
          legend: { text: 'Which return is it?', classes: 'govuk-fieldset__legend--m' },
        },
        errorMessage: errorOf('return'),
        items: years.map((one) => ({ value: `${one.return} ${one.year}`, text: one.title })),
      })}
      ${fileUpload({
        id: 'files',
        name: 'files',
        multiple: true,
        label: { text: 'The files of the return', classes: 'govuk-label--m' },
        hint: {
          text: `The census is one XML file. The SSDA903 is all its CSV files, chosen together, or one XML file. At most ${largestUploadMegabytes} MB together.`,
        },
        errorMessage: errorOf('files'),
        attributes: { accept },
      })}
      ${fileUpload({
        id: 'last-year',
        name: 'last-year',
        multiple: true,
        label: { text: 'Last year’s files, for the SSDA903 (optional)', classes: 'govuk-label--m' },
        hint: {
          text: 'Some of its rules compare the two years. Without last year’s files they are not judged, and the result says which.',
        },
        errorMessage: errorOf('last-year'),
        attributes: { accept },
      })}
      ${button({ text: 'Check these files', preventDoubleClick: true })}
    </form>
    ${details({ summaryText: 'What the files must be like', html: whatTheyMustBe })}`,
  })
}

const accept = '.xml,.csv,text/xml,application/xml,text/csv'

const whatTheyMustBe: Html = html`<ul class="govuk-list govuk-list--bullet">
    <li>Each file is saved as UTF-8. In Excel that is “CSV UTF-8”. A workbook (.xlsx) cannot be read.</li>
    <li>The first line of a CSV file names its columns, in any order. A file is known by its columns, not by its name.</li>
    <li>Dates in CSV are like 27/03/2026.</li>
    <li>A large return takes some seconds. One return is judged at a time, so yours may wait for another.</li>
  </ul>`
