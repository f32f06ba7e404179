import type { Client } from 'pg'

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly needed: boolean
  /** The table that it points at. */
  readonly to: string | null
}

/** What a row may point at that is there already: a child, a record about the child, a worker, a team. */
export type Known = Readonly<Record<string, string>>

/** Where somebody's rows begin; every table that leads to one of these holds something about somebody. */
const roots = ['person', 'subject', 'record', 'record_part']

/**
 * Writes, as the owner, a row about a child into every table that leads to a person or a record by any number of steps,
 * whatever the table is for. Its checks are let go first: a row has to be there, not to make sense. Returns the tables.
 */
export async function rowsAbout(
  owner: Client,
  children: readonly Known[],
): Promise<readonly string[]> {
  const columns = await columnsOf(owner)
  const tables = leading(columns)
  await owner.query(`set session_replication_role = replica`)
  await letChecksGo(owner)
  for (const known of children) {
    const made: Record<string, string> = { ...known }
    for (const table of tables) {
      const id = await addRow(owner, table, columns, made)
      made[table] ??= id
    }
  }
  await owner.query(`set session_replication_role = origin`)
  return tables
}

async function columnsOf(owner: Client): Promise<readonly Column[]> {
  const { rows } = await owner.query<Column>(
    `select relname as table, attname as column, format_type(atttypid, null) as type,
       attnotnull and not atthasdef or attname = 'local_at' as needed,
       (select confrelid::regclass::text from pg_constraint where conrelid = pg_class.oid and contype = 'f'
         and conkey = array[attnum] limit 1) as to
     from pg_attribute join pg_class on pg_class.oid = attrelid
     where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
       and attgenerated = '' and attidentity = ''
     order by relname, attnum`,
  )
  return rows
}

/** The tables that lead to a root, each after those that it points at. */
function leading(columns: readonly Column[]): readonly string[] {
  const found = new Set(roots)
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const { table, to } of columns) if (to !== null && found.has(to)) found.add(table)
  }
  return [...found].filter((table) => !roots.includes(table))
}

async function letChecksGo(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
     from pg_constraint where contype in ('c', 'x') and connamespace = 'public'::regnamespace and conrelid <> 0`,
  )
  for (const { drop } of rows) await owner.query(drop)
}

let turn = 0

async function addRow(
  owner: Client,
  table: string,
  columns: readonly Column[],
  known: Known,
): Promise<string> {
  const values = new Map<string, unknown>()
  for (const { column, type, needed, to } of columns.filter((one) => one.table === table)) {
    const value = to === null ? undefined : known[to]
    if (value !== undefined) values.set(column, value)
    else if (column === 'process' || column === 'from_process') values.set(column, known.process)
    else if (needed) values.set(column, anything(type))
  }
  const names = [...values.keys()]
  const { rows } = await owner.query<{ id?: string }>(
    `insert into ${table} (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()}) returning *`,
    [...values.values()],
  )
  return rows[0]?.id ?? ''
}

/** A value of a type, another one each time where there may be but one of each. */
function anything(type: string): unknown {
  turn += 1
  if (type.endsWith('[]')) return []
  if (/json/.test(type)) return '{}'
  if (/int/.test(type)) return turn
  if (/bool/.test(type)) return false
  if (/timestamp/.test(type)) return '2026-03-02T15:00:00Z'
  if (/date/.test(type)) return '2026-03-02'
  if (/bytea/.test(type)) return Buffer.from(`x${turn}`)
  if (/uuid/.test(type)) return crypto.randomUUID()
  return `x${turn}`
}
