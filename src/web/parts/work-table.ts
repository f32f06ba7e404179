import { classNames } from '../govuk/attributes.ts'
import { type Child, type Html, html } from '../html.ts'

export interface WorkColumn {
  readonly title: string
  /** For a column of buttons or links that needs no words above it. */
  readonly hideTitle?: boolean | undefined
  readonly numeric?: boolean | undefined
  /** Its cells need no name on a phone, because they say themselves what they are. */
  readonly plainOnPhone?: boolean | undefined
  /** How much of the width it takes, in twentieths; columns without one share what is left. */
  readonly width?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | undefined
}

export interface WorkGroup {
  /** Nothing where the heading above the table says it already. */
  readonly title?: string
  /** What puts a row into this group, or whose rule that is. */
  readonly note?: Child
  readonly rows: readonly (readonly Child[])[]
  /** How many there are in all, where not every row is shown. */
  readonly count?: number | undefined
}

export interface WorkTableProps {
  /** What the table lists, for those who come to it out of its place. */
  readonly caption: string
  readonly columns: readonly WorkColumn[]
  readonly groups: readonly WorkGroup[]
  /** Which column names the row; the first unless given. */
  readonly headerColumn?: number | undefined
}

function columnHead(column: WorkColumn): Html {
  const className = classNames(
    'tw-table__head',
    column.numeric && 'tw-table__cell--numeric',
    column.width && `tw-table__head--${column.width}`,
  )
  const title = column.hideTitle
    ? html`<span class="govuk-visually-hidden">${column.title}</span>`
    : column.title
  return html`<th class="${className}" scope="col" role="columnheader">${title}</th>`
}

/** What stands before and after each cell of a column: the same on every row, so it is written once. */
function cellOf(column: WorkColumn, isHeader: boolean): (content: Child) => Html {
  const className = classNames('tw-table__cell', column.numeric && 'tw-table__cell--numeric')
  const isNamed = !column.hideTitle && !column.plainOnPhone
  const label = isNamed && html` data-label="${column.title}"`
  const opening = isHeader
    ? html`<th class="${className}" scope="row" role="rowheader"${label}>`
    : html`<td class="${className}" role="cell"${label}>`
  return isHeader
    ? (content) => html`${opening}${content}</th>`
    : (content) => html`${opening}${content}</td>`
}

/**
 * Rows of work in groups. A phone stacks each row and labels its cells; the roles repeat what the
 * elements are because a browser forgets it once a table is no longer displayed as one.
 */
export function workTable(props: WorkTableProps): Html {
  const { columns, headerColumn = 0 } = props
  const cells = columns.map((column, at) => cellOf(column, at === headerColumn))
  const row = (contents: readonly Child[]): Html =>
    html`<tr class="tw-table__row" role="row">${contents.map((content, at) => cells[at]?.(content))}</tr>`
  const group = ({ title, note, rows, count = rows.length }: WorkGroup): Html =>
    html`<tbody role="rowgroup">
    ${
      title !== undefined &&
      html`<tr class="tw-table__group" role="row"><th colspan="${columns.length}" scope="rowgroup" role="rowheader"><strong>${title} (${count})</strong>${note && html` <span class="tw-table__note">${note}</span>`}</th></tr>`
    }
    ${rows.map(row)}
  </tbody>`
  return html`<table class="tw-table" role="table">
  <caption class="govuk-visually-hidden">${props.caption}</caption>
  <thead role="rowgroup"><tr role="row">${columns.map(columnHead)}</tr></thead>
  ${props.groups.map(group)}
</table>`
}
