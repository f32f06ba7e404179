import type { Gap } from '../../../engine/journey.ts'
import { html, type Html } from '../../html.ts'
import type { ErrorSummaryItem } from '../../govuk/error-summary.ts'
import { anchorOf } from './asking/form-answers.ts'
import { firstNameOf } from './people-words.ts'
import { addressOf, type RecordFile } from './record.ts'

/** Something that is still wanted, as a link to where it is put right. What is on this form is on this page. */
export function gapLink(
  file: RecordFile,
  gap: Gap,
  isHere: (gap: Gap) => boolean,
): ErrorSummaryItem {
  const part = file.parts.find((one) => one.row.id === gap.partId)
  const text = part ? `${firstNameOf(part.person)}: ${gap.message}` : gap.message
  const at = gap.question ? `#${anchorOf(file, gap.question, gap.partId)}` : ''
  const href = isHere(gap) ? at || '#main-content' : `${addressOf(file, 'pages', gap.page)}${at}`
  return { text, href }
}

/** What is still wanted, under the page it is wanted on. */
export function gapsList(file: RecordFile, gaps: readonly Gap[]): Html {
  const pages = file.definition.pages.filter((page) => gaps.some((gap) => gap.page === page.id))
  return html`<ul class="govuk-list tw-gaps">${pages.map(
    (page) => html`<li><strong>${page.title}</strong>
      <ul class="govuk-list">${gaps
        .filter((gap) => gap.page === page.id)
        .map((gap) => gapLink(file, gap, () => false))
        .map(
          (item) => html`<li><a class="govuk-link" href="${item.href}">${item.text}</a></li>`,
        )}</ul></li>`,
  )}</ul>`
}
