import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

/** One transaction of the owner, whom no row is hidden from: for what is about the database as a whole. */
export interface Copying {
  readonly client: pg.Client
  readonly rows: <Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<Row[]>
  /** What a `copy … to stdout` says, piece by piece. */
  readonly out: (statement: string) => AsyncIterable<Buffer>
  /** Feeds a `copy … from stdin`. */
  readonly into: (statement: string, pieces: AsyncIterable<Buffer>) => Promise<void>
}

const beginnings = {
  /** Sees the database as it was at one instant, however long it reads. */
  snapshot: 'begin isolation level repeatable read read only',
  writing: 'begin',
} as const

/** Runs the work in one transaction as the owner of the database; what it throws leaves everything as it was. */
export async function asOwner<Result>(
  databaseUrl: string,
  how: keyof typeof beginnings,
  work: (copying: Copying) => Promise<Result>,
): Promise<Result> {
  // The same bytes on every server: the zone and the way dates are written are not left to its settings.
  const options = '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c bytea_output=hex'
  const client = new pg.Client({ connectionString: databaseUrl, options })
  // A connection that breaks while nobody waits on it would end the process; the next statement tells of it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(beginnings[how])
    const result = await work({
      client,
      rows: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(text, [...values])).rows,
      out: (statement) => client.query(copyTo(statement)),
      into: async (statement, pieces) => {
        await pipeline(pieces, client.query(copyFrom(statement)))
      },
    })
    await client.query('commit')
    return result
  } catch (error) {
    // Until it is undone there, the next who looks would find it still at work.
    if (how === 'writing') await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}
