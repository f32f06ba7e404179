import { createHash } from 'node:crypto'
import type { Copying } from './copying.ts'
import { bringUpTo, migrationsIn, type Applied } from './migrate.ts'

/** A table as it leaves the database whole: its rows in the order of their key, each column but those worked out. */
export interface WholeTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** The column that numbers its rows. */
  readonly numbered: string | null
}

/** What is known of a table's file: enough to tell that it is whole and unchanged. */
export interface TableSum {
  readonly table: string
  readonly rows: number
  readonly sha256: string
  /** The number its next row would get, so that no id is ever given twice. */
  readonly next?: string
}

/** Every table of Threadwell's own, by name. The job queue is none of them: it finds what waits at its next start. */
export async function wholeTables({ rows }: Copying): Promise<WholeTable[]> {
  return await rows<WholeTable & Record<string, unknown>>(
    `select class.relname as name,
       (select array_agg(quote_ident(attname) order by attnum) from pg_attribute
        where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
       coalesce((select array_agg(quote_ident(attname) order by at) from pg_index, unnest(indkey::int2[]) with ordinality of_key (num, at)
        join pg_attribute on attnum = num where indrelid = class.oid and indisprimary and attrelid = class.oid), '{}') as key,
       (select attname from pg_attribute where attrelid = class.oid and attidentity <> '') as numbered
     from pg_class class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration' order by relname`,
  )
}

/** A table's file has a column that the table has not. */
export class StrangeColumn extends Error {
  constructor(table: string, column: string) {
    super(`The file of “${table}” has a column “${column}”, which that table has not.`)
  }
}

const quoted = (table: string): string => `"${table}"`

/** The table's rows as CSV with a header. The same rows are the same bytes. */
export function tableOut(copying: Copying, { name, columns, key }: WholeTable) {
  return copying.out(
    `copy (select ${columns.join(', ')} from ${quoted(name)} order by ${(key.length > 0 ? key : columns).join(', ')})
     to stdout with (format csv, header true)`,
  )
}

/** How many rows the table has, and the number that its next one would get. */
export async function countsOf(
  { rows }: Copying,
  { name, numbered }: WholeTable,
): Promise<{ rows: number; next?: string }> {
  const [row] = await rows<{ rows: number; next: string | null }>(
    `select count(*)::int as rows, ${
      numbered === null
        ? 'null'
        : `(select (last_value + is_called::int)::text from ${await sequenceOf(rows, name, numbered)})`
    } as next from ${quoted(name)}`,
  )
  return { rows: row?.rows ?? 0, ...(row?.next ? { next: row.next } : {}) }
}

async function sequenceOf(rows: Copying['rows'], table: string, column: string): Promise<string> {
  const [row] = await rows<{ name: string }>('select pg_get_serial_sequence($1, $2) as name', [
    quoted(table),
    column,
  ])
  if (!row) throw new Error(`${table} has no sequence`)
  return row.name
}

/** The migrations this database has, for whoever loads what it held. */
export const appliedIn = async ({ client }: Copying): Promise<readonly Applied[]> =>
  await migrationsIn(client)

/** Whose database it is. */
export async function authorityIn({ rows }: Copying): Promise<string> {
  const [row] = await rows<{ authority: string }>('select authority from installation')
  return row?.authority ?? ''
}

/** Does the database hold anybody or anything yet? */
export async function holdsAnything(copying: Copying): Promise<boolean> {
  if ((await migrationsIn(copying.client)).length === 0) return false
  const [row] = await copying.rows<{ held: boolean }>(
    'select exists (select from worker) or exists (select from person) or exists (select from record) as held',
  )
  return row?.held ?? false
}

/** How many others are connected to the database: a server, or another command. */
export async function othersConnected({ rows }: Copying): Promise<number> {
  const [row] = await rows<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  )
  return row?.others ?? 0
}

/** Empties the database and gives it the tables that it had after these migrations, all in the open transaction. */
export async function beginAnew(copying: Copying, applied: readonly Applied[]): Promise<void> {
  const { client } = copying
  await client.query(`set local client_min_messages = warning;
    drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public`)
  await bringUpTo(client, applied.at(-1)?.name)
}

/** Empties these tables of what the migrations put into them; between `withoutReferences` only. */
export async function emptied({ client }: Copying, tables: readonly WholeTable[]): Promise<void> {
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`)
}

/** Takes the rules between tables away while they are filled, and gives them back: every row is then compared. */
export async function withoutReferences(
  copying: Copying,
  fill: () => Promise<void>,
): Promise<void> {
  const { client, rows } = copying
  const references = await rows<{ table: string; name: string; rule: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as rule
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  )
  const tables = await wholeTables(copying)
  for (const { table, name } of references) {
    await client.query(`alter table ${table} drop constraint ${name}`)
  }
  // What a trigger would write is among the rows already.
  for (const { name } of tables) {
    await client.query(`alter table ${quoted(name)} disable trigger user`)
  }
  await fill()
  for (const { name } of tables) {
    await client.query(`alter table ${quoted(name)} enable trigger user`)
  }
  for (const { table, name, rule } of references) {
    await client.query(`alter table ${table} add constraint ${name} ${rule}`)
  }
}

/** Fills one table from its CSV file, whose header says which columns it has. Returns the sum of what was read. */
export async function tableIn(
  copying: Copying,
  { name, columns }: WholeTable,
  pieces: AsyncIterable<Buffer>,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  const iterator = pieces[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>
  let head = Buffer.alloc(0)
  let ended = false
  while (!head.includes('\n') && !ended) {
    const { value, done } = await iterator.next()
    if (done) ended = true
    else head = Buffer.concat([head, value])
  }
  const said = head
    .subarray(0, Math.max(head.indexOf('\n'), 0))
    .toString()
    .split(',')
  const stranger = said.find(
    (column) => !columns.includes(column) && !columns.includes(quoted(column)),
  )
  if (stranger !== undefined) throw new StrangeColumn(name, stranger)
  async function* all(): AsyncGenerator<Buffer> {
    hash.update(head)
    yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      hash.update(next.value)
      yield next.value
    }
  }
  await copying.into(
    `copy ${quoted(name)} (${said.map(quoted).join(', ')}) from stdin with (format csv, header true)`,
    all(),
  )
  const [row] = await copying.rows<{ rows: number }>(
    `select count(*)::int as rows from ${quoted(name)}`,
  )
  return { rows: row?.rows ?? 0, sha256: hash.digest('hex') }
}

/** The next row of the table gets this number. */
export async function goOnAt(
  { rows }: Copying,
  { name, numbered }: WholeTable,
  next: string,
): Promise<void> {
  if (numbered === null) return
  await rows(`select setval($1, $2::bigint, false)`, [await sequenceOf(rows, name, numbered), next])
}
