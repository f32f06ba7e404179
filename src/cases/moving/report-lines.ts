import type { Reconciled } from './reconcile.ts'

/** The reconciliation as lines of text: a table a line, the totals of both sides, and whether they match. */
export function reportLines({ tables, open, matches }: Reconciled): string[] {
  return [
    ...tables.map(
      ({ name, rows_read: read, made, already_there: already, refused }) =>
        `${name}: ${read} read = ${made} brought in + ${already} there already + ${refused} refused`,
    ),
    ...open.map(
      ({ what, came, here, refused }) =>
        `${what}: ${came} came, ${here} here` +
        (refused > 0 ? `; ${refused} more are among the refused` : ''),
    ),
    matches
      ? 'The sums match.'
      : 'THE SUMS DO NOT MATCH. Nothing is lost: find the lines that differ above, and compare them with the former system.',
  ]
}
