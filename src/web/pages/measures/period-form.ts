import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { select } from '../../govuk/select.ts'
import { html, type Html } from '../../html.ts'
import type { Asked } from './addresses.ts'

const kinds = [
  { value: 'year-to-date', text: 'This year so far' },
  { value: 'year', text: 'Last year, April to March' },
  { value: 'quarter', text: 'Last quarter' },
  { value: 'month', text: 'Last month' },
  { value: 'days', text: 'From one day to another' },
]

export interface PeriodFormProps {
  readonly action: string
  readonly asked: Asked
  /** By what the figure can be cut, where it is one. */
  readonly cuts?: readonly { readonly id: string; readonly title: string }[] | undefined
  readonly problem?: string | undefined
}

/** Which days figures are shown for and, where they are cut, how. */
export function periodForm({ action, asked, cuts, problem }: PeriodFormProps): Html {
  return html`<form class="tw-period" method="get" action="${action}" novalidate>
    ${asked.shared && html`<input type="hidden" name="copy" value="shared">`}
    ${select({ name: 'period', label: { text: 'Days' }, items: kinds, value: asked.kind })}
    ${input({
      name: 'from',
      id: 'from',
      label: { text: 'From' },
      type: 'date',
      value: asked.from,
      ...(problem ? { errorMessage: { text: problem } } : {}),
    })}
    ${input({ name: 'to', id: 'to', label: { text: 'To' }, type: 'date', value: asked.to })}
    ${
      cuts
        ? select({
            name: 'by',
            label: { text: 'Split by' },
            value: asked.cut,
            items: cuts.map(({ id, title }) => ({ value: id, text: title })),
          })
        : html`<input type="hidden" name="by" value="${asked.cut}">`
    }
    ${button({ text: 'Show', classes: 'govuk-button--secondary' })}
  </form>`
}
