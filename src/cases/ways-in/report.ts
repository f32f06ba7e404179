import { stringify } from 'csv-stringify/sync'
import { addedToRefused, cellsOf, columns } from './file-columns.ts'
import type { RowOutcome } from './receive-row.ts'

// Neither file escapes what looks like a formula. Partners' systems compare the report with their own references,
// and the refused rows are mended and sent again: an apostrophe put before their text would come back as theirs.

/** The first line of a report. */
export const reportHeader: string = stringify([
  [
    ...['reference', 'result', 'reason', 'children', 'district', 'locality', 'out_of_area'],
    ...['local_due', 'statutory_due', 'flag'],
  ],
])

/** What became of one row, as a line of the report. */
export function reportLine({ reference, result, reason, figures }: RowOutcome): string {
  const { children = '', district = '', locality = '', outOfArea = '' } = figures ?? {}
  const { localDue = '', statutoryDue = '', flag = '' } = figures ?? {}
  return stringify([
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
export const refusedHeader: string = stringify([[...addedToRefused, ...columns]], { bom: true })

/** A refused row, to be mended and sent again. */
export const refusedLine = ({ line, reason, row }: RowOutcome): string =>
  stringify([[String(line), reason, ...cellsOf(row)]])
