// The least that could do the job: one statement, its rows as JSON. No sign-in, no permission, no audit of reads, no pages.
// Run by the benchmark in a process of its own: `node bench/floor/server.ts DATABASE_URL PORT`.
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import formbody from '@fastify/formbody'
import { verify } from '@node-rs/argon2'
import fastify from 'fastify'
import pg from 'pg'
import { systemClock } from '../../src/outside/clock.ts'
import { boardRows } from '../../src/store/board.ts'
import { searchByNameAndBirth } from '../../src/store/person-search.ts'
import '../../src/store/value-types.ts'
import { bareWork } from './bare-work.ts'

const [, , connectionString, port] = process.argv
const pool = new pg.Pool({ connectionString, max: 8, options: '-c timezone=UTC' })
const work = bareWork(pool)
const app = fastify()
const text = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

interface Search {
  readonly name: string
  readonly bornOn: string
  readonly swapped?: string
}

app.get<{ Querystring: Search }>('/search', async ({ query }) =>
  searchByNameAndBirth(work, {
    name: query.name,
    bornOn: query.bornOn,
    swappedBornOn: query.swapped,
    most: 21,
  }),
)

app.get<{ Querystring: { locality: string; page: string } }>('/board', async ({ query }) =>
  boardRows(
    work,
    { process: 'contact', locality: query.locality },
    { most: 51, after: (Number(query.page) - 1) * 50 },
  ),
)

const summary = text('summary.sql')
app.get<{ Querystring: { id: string } }>('/summary', async ({ query }) => {
  return (await pool.query<object>(summary, [query.id])).rows[0]
})

const create = text('create.sql')
app.post<{ Body: readonly unknown[] }>('/create', async ({ body }) => {
  return (await pool.query<object>(create, [...body])).rows[0]
})

app.get('/alive', () => ({ alive: true }))

// Nothing but the hash and the row: no lock-out, no second factor, no queue, no audit.
await app.register(formbody)
app.post<{ Body: { username: string; password: string } }>('/sign-in', async ({ body }) => {
  const { rows } = await pool.query<{ id: string; password_hash: string }>(
    'select worker.id, password_hash from account join worker on worker.id = worker_id where username = $1',
    [body.username],
  )
  const [account] = rows
  const matches = account && (await verify(account.password_hash, body.password))
  if (!matches) throw new Error('Nobody signs in so')
  const token = randomBytes(32)
  const hash = createHash('sha256').update(token).digest()
  const now = systemClock.now()
  await pool.query(
    `insert into session (token_hash, worker_id, csrf_token, started_at, last_seen_at) values ($1, $2, $3, $4, $4)`,
    [hash, account.id, randomBytes(32).toString('base64url'), now],
  )
  return { token: token.toString('base64url') }
})

await app.listen({ port: Number(port), host: '127.0.0.1' })
