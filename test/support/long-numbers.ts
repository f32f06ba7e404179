import type { Client } from 'pg'

/**
 * Lets the next rows of every table have numbers of nine digits, each table's of its own, so that a number found in a
 * page, a file or a row of another table can be nothing else.
 */
export async function longNumbers(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ sequence: string; at: number }>(
    `select format('%I.%I', schemaname, sequencename) as sequence, 700000000 + 1000000 * row_number() over (order by sequencename) as at
     from pg_sequences where schemaname = 'public' and data_type = 'bigint'::regtype`,
  )
  for (const { sequence, at } of rows) await owner.query('select setval($1, $2)', [sequence, at])
}
