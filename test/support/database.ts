import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import { Client, escapeIdentifier } from 'pg'
import type { EmbeddedPostgres } from '../../src/outside/embedded-postgres.ts'
import { migrate, schemaFingerprint } from '../../src/store/migrate.ts'
import { startTestCluster } from './cluster.ts'

export interface ClonedDatabase {
  url: string
  /** Ends whatever is still connected to it; the database itself goes at the end of the run. */
  drop: () => Promise<void>
}

let own: Promise<EmbeddedPostgres> | undefined

/**
 * Removed together: each is a thousand files, and for five minutes ext4 gives what a removed file had to no other, but
 * looks at all of it again for every file that is made. A database made soon after others went took five times as long.
 */
const made: string[] = []

after(async () => {
  if (made.length > 0) {
    await asAdministrator(await serverUrl(), async (administrator) => {
      for (const name of made) {
        await administrator.query(`drop database if exists ${name} with (force)`)
      }
    })
  }
  await (await own)?.stop()
})

/** `npm test` says where its server is, and so may a person who wants another one tried; a file run alone starts ours. */
async function serverUrl(): Promise<string> {
  const given = process.env.THREADWELL_TEST_DATABASE
  if (given) return given
  own ??= startTestCluster(() => undefined)
  return (await own).url
}

/**
 * A database of its own for a test file, migrated and empty, as the account that owns it. Call it in `before`, drop it in
 * `after`. It is a copy of a template, which is made once for each state of the migrations.
 */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  return await copied(ensureTemplate)
}

/** A database as `fill` leaves it, which is copied by `copyOf` and goes with the run. `fill` leaves nobody connected. */
export async function modelDatabase<Filled>(
  fill: (url: string) => Promise<Filled>,
): Promise<{ readonly model: ClonedDatabase; readonly filled: Filled }> {
  const model = await cloneDatabase()
  return { model, filled: await fill(model.url) }
}

/** A copy of a model, in its place for a test file that wants what is in it. */
export async function copyOf({ url }: ClonedDatabase): Promise<ClonedDatabase> {
  return await copied(() => Promise.resolve(new URL(url).pathname.slice(1)))
}

async function copied(
  from: (administrator: Client, server: string) => Promise<string>,
): Promise<ClonedDatabase> {
  const server = await serverUrl()
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await asAdministrator(server, async (administrator) => {
    await administrator.query(
      `create database ${name} template ${await from(administrator, server)}`,
    )
    made.push(name)
  })
  return {
    url: addressOf(server, name),
    drop: () =>
      asAdministrator(server, async (administrator) => {
        await administrator.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
          [name],
        )
      }),
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

async function asAdministrator(server: string, work: (client: Client) => Promise<void>) {
  const client = new Client({ connectionString: addressOf(server, 'postgres') })
  await client.connect()
  try {
    // Held until the connection ends: two runs never build the same template, or remove one that is being copied.
    await client.query(`select pg_advisory_lock(hashtext('threadwell test databases'))`)
    await work(client)
  } finally {
    await client.end()
  }
}

async function ensureTemplate(administrator: Client, server: string): Promise<string> {
  const template = `template_${await schemaFingerprint()}`
  const found = await administrator.query('select 1 from pg_database where datname = $1', [
    template,
  ])
  if (found.rowCount) return template
  await dropLeftovers(administrator)
  // It gets its name only when it is whole, so that a run that is killed here leaves no half-made template.
  await administrator.query('create database unfinished_template')
  await migrate(addressOf(server, 'unfinished_template'))
  await administrator.query(`alter database unfinished_template rename to ${template}`)
  return template
}

/** Templates of earlier migrations, and the databases of runs that were killed. */
async function dropLeftovers(administrator: Client): Promise<void> {
  const { rows } = await administrator.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^(template_|unfinished_|test_)'`,
  )
  for (const { datname } of rows) {
    const pid = /^test_(\d+)_/.exec(datname)?.[1]
    if (pid && isAlive(Number(pid))) continue
    await administrator.query(`drop database ${escapeIdentifier(datname)} with (force)`)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
