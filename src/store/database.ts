import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Compilable,
} from 'kysely'
import pg from 'pg'
import type { Asking } from './asking.ts'
import { settingsFor } from './asking.ts'
import { gatheringSocket } from './gathering-socket.ts'
import { listenOn, type Hearer } from './listening.ts'
import type { Database } from './schema.ts'
import './value-types.ts'

/** Builds typed statements; it has no connection of its own, so nothing can run outside a transaction. */
export const query = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** One open transaction, asking as one person. */
export interface Work {
  /** Every row of a typed statement. */
  all<Row>(statement: Compilable<Row>): Promise<Row[]>
  /** The first row, or nothing. */
  first<Row>(statement: Compilable<Row>): Promise<Row | undefined>
  /** The first row; its absence is a bug. */
  one<Row>(statement: Compilable<Row>): Promise<Row>
  /** A hot statement written by hand; PostgreSQL keeps its plan under this name. */
  hot<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]>
  /** Sends a hot statement that nobody waits for. The transaction fails when it does. */
  send(name: string, text: string, values: readonly unknown[]): void
}

export interface Store {
  /** Runs the work in one transaction under row security; what it throws rolls everything back. */
  transaction<Result>(asking: Asking, work: (work: Work) => Promise<Result>): Promise<Result>
  /**
   * As a transaction, for work that only reads and asks at once whatever it asks: its end travels with it, so that all
   * of it is one round trip. What it would ask later is asked by nobody and shows nothing.
   */
  glance<Result>(asking: Asking, work: (work: Work) => Promise<Result>): Promise<Result>
  /** Calls back with each payload told on a channel, by any process, until `stop`. */
  listen(channel: string, hearer: Hearer): ReturnType<typeof listenOn>
  close(): Promise<void>
}

/** Whether two transactions waited for each other, and this is the one that was ended: nothing of it was kept. */
export const isDeadlock = (thrown: unknown): boolean =>
  thrown instanceof pg.DatabaseError && thrown.code === '40P01'

/** Throw inside a transaction to undo it and carry a value out: a refusal leaves nothing behind. */
export class Undo<Value> extends Error {
  readonly value: Value

  constructor(value: Value) {
    super('undone')
    this.value = value
  }
}

export interface StoreOptions {
  readonly url: string
  /** What time it is for whoever does not say: sign-in, background work. */
  readonly clock: { readonly now: () => string }
  readonly poolSize?: number
  /** Hears of a lost connection; the pool replaces it by itself. */
  readonly lost: (error: Error) => void
}

/** A store over one PostgreSQL database. It connects as the application's role, never as the owner. */
export function openStore({ url, clock, poolSize = 10, lost }: StoreOptions): Store {
  const connection = {
    connectionString: url,
    options: '-c role=threadwell_app -c timezone=UTC -c plan_cache_mode=force_generic_plan',
  }
  const pool = new pg.Pool({
    ...connection,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    // Statements that do not wait for each other travel together; they are still carried out in order.
    pipeline: true,
    stream: gatheringSocket,
  })
  pool.on('error', lost)
  return {
    async transaction(asking, work) {
      const client = await pool.connect()
      // A connection that breaks while nobody waits on it tells nobody else; unheard, it would end the process.
      client.on('error', lost)
      const sent: Promise<unknown>[] = []
      const send = (statement: Promise<unknown>): void => {
        // Whether it failed is asked at the end; until then nobody listens.
        statement.catch(() => undefined)
        sent.push(statement)
      }
      let broken: Error | undefined
      try {
        // The first statement travels with the beginning, and the commit with the last ones.
        send(client.query(`begin; ${settingsFor({ now: clock.now(), ...asking })}`))
        const result = await work(workOn(client, send))
        await Promise.all([...sent, client.query('commit')])
        return result
      } catch (error) {
        await client.query('rollback').catch((rollback: unknown) => {
          broken = rollback instanceof Error ? rollback : new Error(String(rollback))
        })
        throw await rootOf(error, sent)
      } finally {
        client.off('error', lost)
        client.release(broken)
      }
    },
    async glance(asking, work) {
      const client = await pool.connect()
      client.on('error', lost)
      const sent: Promise<unknown>[] = []
      try {
        const begun = client.query(`begin; ${settingsFor(asking)}`)
        // Whatever the work does, the end of the transaction is sent.
        const result = (async () => await work(workOn(client, (one) => void sent.push(one))))()
        const [value] = await Promise.all([result, begun, client.query('commit'), ...sent])
        return value
      } finally {
        client.off('error', lost)
        client.release()
      }
    },
    listen: async (channel, hearer) => await listenOn(connection, channel, { ...hearer, lost }),
    close: async () => await pool.end(),
  }
}

const names = new Map<string, string>()

/** One name for one text, so that PostgreSQL keeps the plan of a built statement too. */
function nameOf(sql: string): string {
  const name = names.get(sql) ?? `built-${names.size}`
  names.set(sql, name)
  return name
}

/** A statement that nobody waited for may have failed first, and taken those after it along. */
async function rootOf(error: unknown, sent: readonly Promise<unknown>[]): Promise<unknown> {
  if (error instanceof Undo) return error
  return await Promise.all(sent).then(
    () => error,
    (first: unknown) => first,
  )
}

function workOn(client: pg.PoolClient, send: (statement: Promise<unknown>) => void): Work {
  async function all<Row>(statement: Compilable<Row>): Promise<Row[]> {
    const { sql, parameters } = statement.compile()
    const result = await client.query({ name: nameOf(sql), text: sql, values: [...parameters] })
    return result.rows as Row[]
  }
  return {
    all,
    first: async (statement) => (await all(statement))[0],
    async one(statement) {
      const [row] = await all(statement)
      if (row === undefined) throw new Error('A row that must exist was not there')
      return row
    },
    async hot<Row extends pg.QueryResultRow>(
      name: string,
      text: string,
      values: readonly unknown[],
    ) {
      return (await client.query<Row>({ name, text, values: [...values] })).rows
    },
    send(name, text, values) {
      send(client.query({ name, text, values: [...values] }))
    },
  }
}
