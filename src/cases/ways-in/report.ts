import { csvOf } from '../../engine/csv.ts'
import { addedToRefused, cellsOf, columns } from './file-columns.ts'
import type { RowOutcome } from './receive-row.ts'

// Both are opened in spreadsheets and hold what anybody wrote, so nothing in them is a formula. The refused rows are
// mended and sent again: what was put before their text is taken away then (file-columns.ts).

/** The first line of a report. */
export const reportHeader: string = csvOf([
  [
    ...['reference', 'result', 'reason', 'children', 'district', 'locality', 'out_of_area'],
    ...['local_due', 'statutory_due', 'flag'],
  ],
])

/** What became of one row, as a line of the report. */
export function reportLine({ reference, result, reason, figures }: RowOutcome): string {
  const { children = '', district = '', locality = '', outOfArea = '' } = figures ?? {}
  const { localDue = '', statutoryDue = '', flag = '' } = figures ?? {}
  return csvOf([
    [
      ...[reference, result, reason, String(children), district, locality, outOfArea],
      ...[localDue, statutoryDue, flag],
    ],
  ])
}

/**
 * The first line of the refused rows: where each stood and why, and then the columns as they were sent. The mark
 * before it keeps a spreadsheet from spoiling names.
 */
export const refusedHeader: string = csvOf([[...addedToRefused, ...columns]], { bom: true })

/** A refused row, to be mended and sent again. */
export const refusedLine = ({ line, reason, row }: RowOutcome): string =>
  csvOf([[String(line), reason, ...cellsOf(row)]])
