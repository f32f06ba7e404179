import { type Child, type Html, html } from '../../html.ts'

export interface AboutTableProps {
  /** What the table lists, for those who come to it out of its place. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Child[])[]
}

/**
 * A table to read. A phone stacks each row and labels its cells, as it does with tables of work; the roles
 * repeat what the elements are because a browser forgets it once a table is no longer displayed as one.
 */
export function aboutTable({ caption, columns, rows }: AboutTableProps): Html {
  const head = columns.map(
    (column) => html`<th class="tw-table__head" scope="col" role="columnheader">${column}</th>`,
  )
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map(
      (cell, at) =>
        html`<td class="tw-table__cell" role="cell" data-label="${columns[at + 1]}"><div>${cell}</div></td>`,
    )
    return html`<tr class="tw-table__row" role="row"><th class="tw-table__cell" scope="row" role="rowheader">${first}</th>${cells}</tr>`
  })
  return html`<table class="tw-table tw-about__table" role="table">
  <caption class="govuk-visually-hidden">${caption}</caption>
  <thead role="rowgroup"><tr role="row">${head}</tr></thead>
  <tbody role="rowgroup">${body}</tbody>
</table>`
}

/** Several things in one cell, a line each; nothing where there is none. */
export const lines = (items: readonly Child[]): Child =>
  items.map((item) => html`<span class="tw-about__line">${item}</span>`)
