import type { Page } from '../../../../practice/vocabulary/process.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { requestsTable } from '../requests/requests-table.ts'
import type { Shown } from '../record.ts'

/** What partners were asked and answered: of this record or, where it opens another for that, of the one opened. */
export function partnersSection(shown: Shown, page: Page): Html {
  const { file } = shown
  const opened = file.openedHere.filter((one) => one.process === page.opens).map((one) => one.id)
  const ours = page.opens ? opened : [file.row.id]
  const requests = file.requests.filter((one) => ours.includes(one.record_id))
  return section({
    title: 'What partners were asked',
    content: html`${requests.length === 0 ? html`<p class="govuk-body">Nobody has been asked yet.</p>` : requestsTable(shown, requests)}
      ${!page.opens && html`<button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="ask">Ask a partner</button>`}`,
  })
}
