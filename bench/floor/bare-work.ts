import type pg from 'pg'
import type { Work } from '../../src/store/database.ts'

/**
 * The application's own statements with nothing around them: unnamed, each on whatever connection is free, as the owner whom
 * row security does not bind, in no transaction and with no audit. So the floor's SQL is ours, word for word.
 */
export function bareWork(pool: pg.Pool): Work {
  return {
    async all<Row>(statement: Parameters<Work['all']>[0]): Promise<Row[]> {
      const { sql, parameters } = statement.compile()
      return (await pool.query(sql, [...parameters])).rows as Row[]
    },
    async first<Row>(statement: Parameters<Work['all']>[0]): Promise<Row | undefined> {
      return (await this.all<Row>(statement))[0]
    },
    one: () => Promise.reject(new Error('The floor writes with one statement of its own')),
    async hot<Row extends pg.QueryResultRow>(
      _: string,
      text: string,
      values: readonly unknown[],
    ): Promise<Row[]> {
      return (await pool.query<Row>(text, [...values])).rows
    },
    send: () => {
      throw new Error('The floor sends nothing that it does not wait for')
    },
  }
}
