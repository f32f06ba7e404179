import { statfsSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/outside/embedded-postgres.ts'
import { migrate } from '../src/store/migrate.ts'
import { dataFingerprint, loadData } from './data/load.ts'
import { diskBytes, type Size } from './sizes.ts'

const folder = fileURLToPath(new URL('../.cache/bench', import.meta.url))

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`

/** As a server of its own on such a machine would be set up; both systems are measured on it. */
const settings = {
  shared_buffers: totalmem() > 12e9 ? '2GB' : '256MB',
  work_mem: '32MB',
  max_wal_size: '4GB',
  max_connections: '60',
}

/** While data are made that can be made again, nothing waits for the disk. */
const unsafe = {
  ...settings,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
}

function on(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/**
 * Starts the benchmark's own PostgreSQL with a county of this size in it, made now unless it is there from an earlier run.
 * Says beforehand how much disk it takes. @throws when there is not so much
 */
export async function startCluster(
  size: Size,
  say: (line: string) => void,
): Promise<EmbeddedPostgres> {
  const name = `county_${await dataFingerprint(size)}`
  const loading = await startEmbeddedPostgres({ folder, settings: unsafe, log: say })
  try {
    await ensureData(loading.url, name, size, say)
  } finally {
    await loading.stop()
  }
  const started = await startEmbeddedPostgres({ folder, settings, log: say })
  return { ...started, url: on(started.url, name) }
}

/** Runs the work in a migrated database of its own, which is gone afterwards. */
export async function inScratchDatabase<Result>(
  say: (line: string) => void,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startEmbeddedPostgres({ folder, settings, log: say })
  const client = new pg.Client({ connectionString: on(server.url, 'postgres') })
  await client.connect()
  try {
    await client.query('drop database if exists scratch with (force)')
    await client.query('create database scratch')
    await migrate(on(server.url, 'scratch'))
    return await work(on(server.url, 'scratch'))
  } finally {
    await client.query('drop database if exists scratch with (force)')
    await client.end()
    await server.stop()
  }
}

/** The same server with nothing in it, and a folder for files: for what makes databases of its own. */
export async function startBare(
  say: (line: string) => void,
): Promise<EmbeddedPostgres & { readonly files: string }> {
  const started = await startEmbeddedPostgres({ folder, settings, log: say })
  return { ...started, url: on(started.url, 'postgres'), files: join(folder, 'moving-in') }
}

async function ensureData(server: string, name: string, size: Size, say: (line: string) => void) {
  const client = new pg.Client({ connectionString: on(server, 'postgres') })
  await client.connect()
  try {
    const kept = await client.query('select from pg_database where datname = $1', [name])
    if (kept.rowCount) {
      say('Using the data of an earlier run.')
      return
    }
    await dropOthersOf(client, size)
    const needed = diskBytes(size)
    const { bavail, bsize } = statfsSync(folder)
    say(
      `Making data: this takes ${gigabytes(needed)} of disk; ${gigabytes(bavail * bsize)} are free.`,
    )
    if (bavail * bsize < needed) throw new Error('There is not enough disk for this size.')
    await client.query('drop database if exists unfinished with (force)')
    await client.query('create database unfinished')
    await loadData(on(server, 'unfinished'), size, say)
    await client.query(`alter database unfinished rename to ${name}`)
    await client.query(`comment on database ${name} is '${sizeWord(size)}'`)
  } finally {
    await client.end()
  }
}

const sizeWord = (size: Size): string => `${size.people} people, ${size.contacts} contacts`

/** Data of this size that an earlier state of the schema or of the generator made. */
async function dropOthersOf(client: pg.Client, size: Size): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like 'county%' and shobj_description(oid, 'pg_database') = $1`,
    [sizeWord(size)],
  )
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
}
