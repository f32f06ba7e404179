import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { DatabaseError } from 'pg'
import { accountName, ensureCluster, openCluster } from './embedded-postgres-cluster.ts'
import { findHome } from './embedded-postgres-home.ts'
import { join, leave, urlOf } from './embedded-postgres-users.ts'

export interface EmbeddedPostgresOptions {
  /** The folder for the cluster alone; made when missing. */
  folder: string
  /** The port to start on; a free one when absent. A server that runs already keeps its own. */
  port?: number
  /** PostgreSQL settings over our own, such as `fsync: 'off'` for data that may be lost. */
  settings?: Readonly<Record<string, string>>
  log: (line: string) => void
}

export interface EmbeddedPostgres {
  /** Good until `stop`, also when the server had to be started again in between. */
  url: string
  /** Leaves the database, and stops it unless another process uses it. A second call does nothing. */
  stop(): Promise<void>
}

const BEFORE_NEXT_TRY_MS = 2000

/**
 * Starts the PostgreSQL that comes with the project on the cluster in `folder`, making it the first time, or joins it when
 * it runs already: beside another Threadwell, or left behind by one that was killed.
 *
 * Nobody owns the cluster: the last to leave stops it. Each process keeps one connection that holds a shared advisory lock
 * for as long as it lives, `kill -9` included; whoever leaves and then gets that lock alone was the last. If the server dies
 * under us, that connection breaks, and we start it again on the same port.
 *
 * We run the packaged programs ourselves: the embedded-postgres class prints, stops the server from exit hooks, shares our
 * process group, and as root runs only as a user named postgres.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { settings = {}, log } = options
  const home = findHome(options.folder, log)
  ensureCluster(home, settings.fsync !== 'off')
  const cluster = { home, password: openCluster(home), settings, log }

  let keeper = await join(cluster, options.port ?? (await freePort()))
  const { port } = keeper
  await ensureDatabase(keeper)

  let left = false
  let comingBack = Promise.resolve()
  const watch = () =>
    keeper.once('end', () => {
      comingBack = comeBack()
    })
  const comeBack = async (): Promise<void> => {
    while (!left) {
      log('The database has stopped unexpectedly; bringing it back.')
      try {
        keeper = await join(cluster, port)
        watch()
        return
      } catch (error) {
        log(String(error))
        await pause(BEFORE_NEXT_TRY_MS)
      }
    }
  }
  watch()

  return {
    url: urlOf(cluster, port, accountName),
    async stop() {
      if (left) return
      left = true
      await comingBack
      await leave(keeper, cluster)
    },
  }
}

async function ensureDatabase(client: Client): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [accountName])
  if (found.rowCount) return
  try {
    await client.query(`create database ${accountName}`)
  } catch (error) {
    // Two first starts at once: the other one has made it.
    const known = error instanceof DatabaseError && ['42P04', '23505'].includes(error.code ?? '')
    if (!known) throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
