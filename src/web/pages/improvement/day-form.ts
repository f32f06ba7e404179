import { button } from '../../govuk/button.ts'
import { dateInput } from '../../govuk/date-input.ts'
import { html, type Html } from '../../html.ts'
import { field } from '../../web.ts'

/** Asks for the day as which something is shown. */
export const dayForm = (
  action: string,
): Html => html`<form method="get" action="${action}" class="tw-period">
  ${dateInput({
    id: 'on',
    namePrefix: 'on',
    fieldset: { legend: { text: 'Show it as it stood on another day' } },
    hint: { text: 'For example, the day of a meeting: 30 4 2019' },
    items: (['day', 'month', 'year'] as const).map((name) => ({
      name,
      classes: name === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    })),
  })}
  ${button({ text: 'Show that day', classes: 'govuk-button--secondary' })}
</form>`

/** The day from its three boxes, or as an address has it; empty is today. */
export function dayIn(query: unknown): string {
  const [day, month, year] = ['on-day', 'on-month', 'on-year'].map((box) =>
    field(query, box).trim(),
  )
  if (!day && !month && !year) return field(query, 'on')
  return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}
