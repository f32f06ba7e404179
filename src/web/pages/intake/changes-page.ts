import type { FastifyRequest } from 'fastify'
import type { ChangedReference } from '../../../cases/ways-in/review-changes.ts'
import { instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

/** Requests that came again with other words, both versions side by side, until somebody has looked. */
export function changesPage(
  request: FastifyRequest,
  web: Web,
  changes: readonly ChangedReference[],
): Html {
  return page({
    ...frame(request, web),
    title: 'Requests that came again with other words',
    back: { text: 'Partner files', href: '/intake' },
    heading: {
      text: 'Came again with other words',
      lead: 'The contact keeps what was sent first. If the second version matters, write it into the contact, or add a note to it.',
    },
    content:
      changes.length === 0
        ? html`<p class="govuk-body">Somebody has looked at all of them.</p>`
        : changes.map((change) => oneChange(change, request.csrfToken)),
  })
}

const text = (words: string): Html =>
  html`<span class="tw-as-written">${words === '' ? 'nothing' : words}</span>`

function oneChange(change: ChangedReference, csrfToken: string): Html {
  return section({
    title: change.reference || 'Without a reference',
    content: html`<p class="govuk-body">Came again ${instantInWords(change.seenAt)}. <a class="govuk-link" href="/records/${change.recordId}">Open the contact<span class="govuk-visually-hidden"> of ${change.reference}</span></a></p>
      ${workTable({
        caption: `What differs in ${change.reference}`,
        columns: [
          { title: 'Column', width: 4 },
          { title: 'Sent first', width: 8 },
          { title: 'Came again', width: 8 },
        ],
        groups: [
          {
            title: 'Differences',
            rows: change.differences.map(({ column, was, came }) => [
              html`<code>${column}</code>`,
              text(was),
              text(came),
            ]),
          },
        ],
      })}
      <form method="post" action="/intake/changes/${change.id}">
        <input type="hidden" name="_csrf" value="${csrfToken}">
        ${button({ html: html`Looked at<span class="govuk-visually-hidden">: ${change.reference}</span>`, classes: 'govuk-button--secondary', preventDoubleClick: true })}
      </form>`,
  })
}
