import { setTimeout as pause } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { accountName, lastLogLines, launch, runningServer } from './embedded-postgres-cluster.ts'
import type { Home } from './embedded-postgres-home.ts'

/** A cluster as one of the processes that use it sees it. */
export interface Cluster {
  home: Home
  password: string
  settings: Readonly<Record<string, string>>
  log: (line: string) => void
}

/** Any number does, as long as every Threadwell uses the same. */
const USERS_LOCK = 7_238_465

const START_ATTEMPTS = 40
const BETWEEN_ATTEMPTS_MS = 250
const BETWEEN_LOOKS_MS = 20
const LONGEST_RECOVERY_MS = 15 * 60_000
const LONGEST_STOP_MS = 2 * 60_000

export const urlOf = ({ password }: Cluster, port: number, database: string) =>
  `postgres://${accountName}:${password}@127.0.0.1:${port}/${database}`

/** Our first connection, holding the lock of those who use the cluster. Starts the server when it does not run. */
export async function join(cluster: Cluster, port: number): Promise<Client> {
  const { home } = cluster
  const startedAt = performance.now()
  let launches = 0
  while (performance.now() - startedAt < LONGEST_RECOVERY_MS) {
    const server = runningServer(home)
    if (server) {
      const client = await enter(urlOf(cluster, server.port, 'postgres'))
      if (client) return client
      // It is starting, recovering from a crash, or stopping, and each of them comes to an end.
      await pause(BETWEEN_LOOKS_MS)
    } else if (launches === START_ATTEMPTS) {
      break
    } else {
      // After a crash, processes that the dead server left behind may hold its memory for a moment longer.
      if (launches > 0) await pause(BETWEEN_ATTEMPTS_MS)
      launches += 1
      await start(cluster, port)
    }
  }
  throw new Error(`The database in ${home.folder} does not start:\n${lastLogLines(home)}`)
}

/** Waits for a sign of life, or for the process to give up: then another start was quicker, or the log says why. */
async function start({ home, settings, log }: Cluster, port: number): Promise<void> {
  const server = launch(home, port, settings)
  server.once('error', (error) => log(`PostgreSQL cannot be run: ${error.message}`))
  while (server.pid && server.exitCode === null && server.signalCode === null) {
    if (runningServer(home)) return
    await pause(BETWEEN_LOOKS_MS)
  }
}

/** A connection that holds the users' lock, or undefined when the server is not taking anybody just now. */
async function enter(url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, application_name: 'threadwell keeper' })
  // A broken connection is dealt with where it ends; unheard, its error would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [USERS_LOCK])
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    if (error instanceof DatabaseError && !isStartingOrStopping(error)) throw error
    return undefined
  }
}

/** Class 57P of PostgreSQL's codes: shutting down, crashed, or not accepting connections yet. */
const isStartingOrStopping = (error: DatabaseError) => error.code?.startsWith('57P') ?? false

/** Stops the server when nobody else uses it, and lets go of it. Returns when it has stopped. */
export async function leave(keeper: Client, { home, log }: Cluster): Promise<void> {
  const server = runningServer(home)
  if (server && (await isLast(keeper))) {
    // Fast shutdown: open transactions are rolled back, everything committed is written out.
    process.kill(server.pid, 'SIGINT')
    const askedAt = performance.now()
    while (runningServer(home)?.pid === server.pid) {
      if (performance.now() - askedAt > LONGEST_STOP_MS) {
        log('The database is still stopping; it will be ready for the next start.')
        break
      }
      await pause(BETWEEN_LOOKS_MS)
    }
  }
  await keeper.end().catch(() => undefined)
}

/** Gives our share of the lock back and tries for the whole: it stays held, so that nobody joins a server that stops. */
async function isLast(keeper: Client): Promise<boolean> {
  try {
    await keeper.query('select pg_advisory_unlock_shared($1)', [USERS_LOCK])
    const answer = await keeper.query<{ last: boolean }>(
      'select pg_try_advisory_lock($1) as last',
      [USERS_LOCK],
    )
    return answer.rows[0]?.last ?? false
  } catch {
    return false
  }
}
