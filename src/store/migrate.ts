import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

const folder = new URL('migrations/', import.meta.url)

/** The server is too old, or the database holds migrations this version does not know or knows otherwise. */
export class SchemaMismatch extends Error {}

interface Migration {
  readonly name: string
  readonly text: string
  readonly checksum: string
}

/** A migration that a database has. */
export type Applied = Pick<Migration, 'name' | 'checksum'>

async function migrationsOnDisk(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return await Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** A word that changes whenever any migration does; template databases are named by it. */
export async function schemaFingerprint(): Promise<string> {
  const migrations = await migrationsOnDisk()
  const all = migrations.map((migration) => migration.checksum).join()
  return createHash('sha256').update(all).digest('hex').slice(0, 12)
}

/**
 * Brings the database to this version's schema, forward only, in one transaction, and says which
 * migrations it applied. Two starting at once wait for each other.
 * @throws SchemaMismatch when the database is newer than this program, or an applied migration differs
 */
export async function migrate(databaseUrl: string): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await refuseOldServer(client)
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('threadwell migrations'))`)
    const applied = await bringUpTo(client)
    await client.query('commit')
    return { applied }
  } finally {
    await client.end()
  }
}

/** What the database holds of this version's migrations; nothing when Threadwell has never used it. */
export async function migrationsIn(client: pg.ClientBase): Promise<readonly Applied[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migration') is not null as there`,
  )
  if (!rows[0]?.there) return []
  return (await client.query<Applied>('select name, checksum from migration order by name')).rows
}

/**
 * Applies the migrations that are missing, up to one of them, in the transaction that is open. Returns their names.
 * @throws SchemaMismatch as migrate
 */
export async function bringUpTo(client: pg.ClientBase, last?: string): Promise<string[]> {
  await client.query(
    'create table if not exists migration (name text primary key, checksum text not null)',
  )
  const done = await migrationsIn(client)
  const migrations = await migrationsOnDisk()
  refuseStrangers(done, migrations)
  const known = new Set(done.map((row) => row.name))
  const pending = migrations.filter(
    ({ name }) => !known.has(name) && (last === undefined || name <= last),
  )
  for (const migration of pending) {
    await client.query(migration.text)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ])
  }
  return pending.map((migration) => migration.name)
}

/** Refuses what was made by a newer Threadwell, or by one whose migrations say something else. @throws SchemaMismatch */
export async function refuseUnknown(applied: readonly Applied[]): Promise<void> {
  refuseStrangers(applied, await migrationsOnDisk())
}

const oldestServer = 15

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  const version = rows[0]?.version ?? ''
  if (Number.parseInt(version) >= oldestServer) return
  throw new SchemaMismatch(
    `The database server is PostgreSQL ${version}; Threadwell needs ${oldestServer} or later. Nothing was changed. ` +
      'Upgrade the server, or leave DATABASE_URL out to use the one that comes with Threadwell.',
  )
}

function refuseStrangers(done: readonly Applied[], migrations: readonly Migration[]): void {
  for (const row of done) {
    const ours = migrations.find((migration) => migration.name === row.name)
    if (!ours) {
      throw new SchemaMismatch(
        `The database has been used by a newer Threadwell (it has ${row.name}, which this version does not know). ` +
          'Nothing was changed. Start that newer version, or restore a backup made before it.',
      )
    }
    if (ours.checksum !== row.checksum) {
      throw new SchemaMismatch(
        `The database was made with a different ${row.name}. Nothing was changed. ` +
          'Use the Threadwell version that made it, or start with an empty data folder.',
      )
    }
  }
}
