import pg from 'pg'

/** What only grows: history, the audit, what was searched for, and the merges themselves. */
const growing =
  /^(audit|.*_history|search|merge|merge_row|duplicate_.*|session|street|name_part|deadline|message)$/

/** Every row of every table as text, but of those that keep what happened: to compare a database with itself. */
export async function everyRow(url: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    )
    const rows: Record<string, readonly string[]> = {}
    for (const { name } of tables.rows.filter((one) => !growing.test(one.name))) {
      const found = await client.query<{ row: string }>(
        `select t::text as row from ${name} t order by 1`,
      )
      rows[name] = found.rows.map((one) => one.row)
    }
    return rows
  } finally {
    await client.end()
  }
}
