import pg from 'pg'

/**
 * How many of everything that a partner's file makes there is in a database: two runs that end the same have the same.
 * What a demonstration plays meanwhile, of other kinds of work, is left out.
 */
export async function everythingIn(url: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, number>>(
      `select (select count(*) from record where process = 'contact')::int as contacts,
         (select count(distinct external_reference) from record)::int as references,
         (select count(*) from record_part p join record r on r.id = p.record_id where r.process = 'contact')::int as parts, (select count(*) from person)::int as people,
         (select count(*) from address)::int as addresses, (select count(*) from relationship)::int as relationships,
         (select count(*) from deadline where process = 'contact')::int as deadlines, (select count(*) from message)::int as messages,
         (select count(*) from intake_row where result = 'accepted')::int as accepted`,
    )
    return rows[0] ?? {}
  } finally {
    await client.end()
  }
}

/** How many rows of partners' files are received, for ever. */
export async function rowsReceived(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from intake_row',
    )
    return rows[0]?.count ?? 0
  } finally {
    await client.end()
  }
}
