import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import pg from 'pg'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import { loadCast } from '../../src/cases/setting-up/load-cast.ts'
import { officeOver } from '../../src/open-office.ts'
import { systemClock } from '../../src/outside/clock.ts'
import { demonstrationOf, practiceOf } from '../../src/practice-of.ts'
import { migrate, schemaFingerprint } from '../../src/store/migrate.ts'
import type { Desk, Size } from '../sizes.ts'
import { phrases, template } from './a-call.ts'
import { boys, girls } from './forenames.ts'
import { surnames } from './surnames.ts'

const authority = 'lancashire'
const here = new URL('./', import.meta.url)
const statements = (file: string): string => readFileSync(new URL(file, here), 'utf8')

/** Changes when the schema or anything that data are made from does: data with another one are made again. */
export async function dataFingerprint(size: Size): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(size)).update(await schemaFingerprint())
  for (const file of readdirSync(here).sort()) hash.update(file).update(statements(file))
  return hash.digest('hex').slice(0, 12)
}

/** Fills an empty database with a county of this size. The same size gives the same rows, to the letter. */
export async function loadData(
  url: string,
  size: Size,
  say: (line: string) => void,
): Promise<void> {
  await migrate(url)
  await loadWorkers(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // Triggers are off because they are foreign keys here, and the statements below make no row without its other half.
    await client.query(`set session_replication_role = replica; set work_mem = '256MB'; ${dice}`)
    await settle(client, { ...size, until: '2026-11-01' })
    await moreWorkers(client, size.workers)
    await lists(client, await practiceOf(authority))
    for (const step of ['people', 'records', 'audit'] as const) {
      const since = performance.now()
      await client.query(`begin; ${statements(`${step}.sql`)}; commit`)
      say(`  ${step} made in ${((performance.now() - since) / 1000).toFixed(1)} s`)
    }
    await client.query(goOnCounting)
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

/** Clears away what the last run left, and lays the desk as it stands now. Returns when it was laid. */
export async function layDesk(url: string, size: Size, desk: Desk): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica; set search_path = public, bench')
    await settle(client, {
      ...size,
      undecided: desk.undecided,
      decided: desk.decidedToday,
      now: systemClock.now(),
    })
    await client.query(`begin; ${statements('clear.sql')}; ${statements('today.sql')}; commit`)
    await client.query('vacuum (analyze) record, record_part, deadline, search')
  } finally {
    await client.end()
  }
}

/** A die that falls the same way for the same row and question, here and on every machine. */
const dice = `create schema if not exists bench;
  set search_path = public, bench;
  create or replace function bench.dice(n bigint, salt int) returns float8 language sql immutable parallel safe as
    'select (hashint8extended(n, salt) & 9007199254740991)::float8 / 9007199254740992';
  create or replace function bench.pick(n bigint, salt int, choices bigint) returns int language sql immutable parallel safe as
    'select floor(bench.dice(n, salt) * choices)::int'`

/** Rows made with numbers of our own: the next one made by the application must get the next number. */
const goOnCounting = ['subject', 'record', 'record_part', 'audit']
  .map(
    (table) => `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
  )
  .join(';')

async function settle(
  client: pg.Client,
  settings: Readonly<Record<string, string | number>>,
): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await client.query('select set_config($1, $2, false)', [`bench.${name}`, String(value)])
  }
}

async function loadWorkers(url: string): Promise<void> {
  const office = officeOver(await practiceOf(authority), url, systemClock, (error) => {
    throw error
  })
  await setUp(office, { demonstration: true })
  await loadCast(office, await demonstrationOf(authority))
  await office.store.close()
}

async function moreWorkers(client: pg.Client, wanted: number): Promise<void> {
  await client.query(
    `insert into worker (username, name, created_at)
     select 'worker-' || n, 'Worker ' || n, current_setting('bench.until')::timestamptz
     from generate_series((select count(*) from worker) + 1, $1::int) n`,
    [wanted],
  )
  await client.query(
    `insert into worker_post (worker_id, role, team_id, from_at)
     select worker.id, 'social-worker', team.id, worker.created_at
     from worker join (select id, row_number() over (order by id) - 1 as at, count(*) over () as teams from team
       where type not like 'partner%') team on worker.id % team.teams = team.at
     where worker.username like 'worker-%'`,
  )
}

async function lists(client: pg.Client, practice: Awaited<ReturnType<typeof practiceOf>>) {
  const { districts } = practice.pack
  const towns = ['LA', 'FY', 'PR', 'BB', 'WN', 'L', 'OL']
  await client.query(`
    create temp table surname (name text, at int);
    create temp table forename (name text, girl boolean, at int);
    create temp table phrase (words text, at int);
    create temp table outward (code text, district text, locality text, at int);
    create temp table template (record text, child text)`)
  await client.query(
    `insert into surname select name, at - 1 from unnest($1::text[]) with ordinality as given (name, at)`,
    [surnames()],
  )
  for (const [girl, names] of [
    [true, girls],
    [false, boys],
  ] as const) {
    await client.query(
      `insert into forename select name, $2, at - 1 from unnest($1::text[]) with ordinality as given (name, at)`,
      [names, girl],
    )
  }
  await client.query(
    `insert into phrase select words, at - 1 from unnest($1::text[]) with ordinality as given (words, at)`,
    [phrases],
  )
  await client.query(
    `insert into outward select code || part, district, locality, at - 1
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as given (code, part, district, locality, at)`,
    [
      districts.map((_, at) => towns[at % towns.length]),
      districts.map((_, at) => String(at + 1)),
      districts.map((district) => district.id),
      districts.map((district) => district.locality),
    ],
  )
  await client.query('insert into template values ($1, $2)', [template.record, template.child])
}
