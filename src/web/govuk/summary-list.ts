import { type Html, html } from '../html.ts'
import { actionLink, type ActionLinks } from './action-links.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { summaryCard, type SummaryCardProps } from './summary-card.ts'
import { type Maybe, type Words, words } from './words.ts'

export interface SummaryListText extends Words {
  readonly classes?: string | undefined
}

export interface SummaryListRow {
  readonly key: SummaryListText
  readonly value?: SummaryListText | undefined
  readonly actions?: ActionLinks | undefined
  readonly classes?: string | undefined
}

export interface SummaryListProps extends Dressed {
  readonly rows: readonly Maybe<SummaryListRow>[]
  readonly card?: SummaryCardProps | undefined
}

function rowActions(
  actions: ActionLinks | undefined,
  cardTitle: Words | undefined,
): Html | undefined {
  const items = actions?.items ?? []
  const [first] = items
  if (!first) return undefined
  const className = classNames('govuk-summary-list__actions', actions?.classes)
  if (items.length === 1) {
    return html`<dd class="${className}">
      ${actionLink(first, cardTitle)}
    </dd>`
  }
  const listed = items.map(
    (item) => html`<li class="govuk-summary-list__actions-list-item">
        ${actionLink(item, cardTitle)}
      </li>`,
  )
  return html`<dd class="${className}"><ul class="govuk-summary-list__actions-list">${listed}</ul></dd>`
}

function listRow(row: SummaryListRow, anyActions: boolean, cardTitle: Words | undefined): Html {
  const className = classNames(
    'govuk-summary-list__row',
    anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
    row.classes,
  )
  return html`<div class="${className}">
    <dt class="${classNames('govuk-summary-list__key', row.key.classes)}">
      ${words(row.key)}
    </dt>
    <dd class="${classNames('govuk-summary-list__value', row.value?.classes)}">
      ${words(row.value)}
    </dd>
    ${rowActions(row.actions, cardTitle)}
  </div>`
}

/** What is known, a fact a row; on a card when several such lists stand together. */
export function summaryList(props: SummaryListProps): Html {
  const anyActions = props.rows.some((row) => row && (row.actions?.items ?? []).length > 0)
  const cardTitle = props.card?.title
  const rows = props.rows.map((row) => row && listRow(row, anyActions, cardTitle))
  const list = html`<dl class="${classNames('govuk-summary-list', props.classes)}"${writeAttributes(props.attributes)}>
  ${rows}
</dl>`
  return props.card ? summaryCard(props.card, list) : list
}
