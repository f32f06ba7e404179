import { type Html, html } from '../html.ts'
import {
  type Attributes,
  classNames,
  type Dressed,
  optional,
  writeAttributes,
} from './attributes.ts'
import { type Maybe, type Words, words } from './words.ts'

export interface TableCell extends Words {
  readonly format?: 'numeric' | undefined
  readonly classes?: string | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  readonly attributes?: Attributes | undefined
}

export interface TableProps extends Dressed {
  readonly rows: readonly Maybe<readonly TableCell[]>[]
  readonly head?: readonly TableCell[] | undefined
  readonly caption?: string | undefined
  readonly captionClasses?: string | undefined
  readonly firstCellIsHeader?: boolean | undefined
}

function spans(cell: TableCell): Html {
  return html`${optional('colspan', cell.colspan)}${optional('rowspan', cell.rowspan)}${writeAttributes(cell.attributes)}`
}

function headCell(cell: TableCell): Html {
  const format = cell.format && `govuk-table__header--${cell.format}`
  const className = classNames('govuk-table__header', format, cell.classes)
  return html`<th scope="col" class="${className}"${spans(cell)}>${words(cell)}</th>`
}

function rowHeader(cell: TableCell): Html {
  const className = classNames('govuk-table__header', cell.classes)
  return html`<th scope="row" class="${className}"${spans(cell)}>${words(cell)}</th>`
}

function bodyCell(cell: TableCell): Html {
  const format = cell.format && `govuk-table__cell--${cell.format}`
  const className = classNames('govuk-table__cell', format, cell.classes)
  return html`<td class="${className}"${spans(cell)}>${words(cell)}</td>`
}

/** Rows that people compare; the caption says of what. */
export function table(props: TableProps): Html {
  const className = classNames('govuk-table', props.classes)
  const caption =
    props.caption &&
    html`<caption class="${classNames('govuk-table__caption', props.captionClasses)}">${props.caption}</caption>`
  const head =
    props.head &&
    html`<thead class="govuk-table__head">
    <tr class="govuk-table__row">${props.head.map(headCell)}</tr>
  </thead>`
  const rows = props.rows.map((row) => {
    if (!row) return undefined
    const cells = row.map((cell, at) =>
      at === 0 && props.firstCellIsHeader ? rowHeader(cell) : bodyCell(cell),
    )
    return html`<tr class="govuk-table__row">${cells}</tr>`
  })
  return html`<table class="${className}"${writeAttributes(props.attributes)}>
  ${caption}
  ${head}
  <tbody class="govuk-table__body">
    ${rows}
  </tbody>
</table>`
}
