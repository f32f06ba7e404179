import { writeFile } from 'node:fs/promises'
import pg from 'pg'

/** Writes src/store/schema.ts from a migrated database: `node scripts/run.mjs scripts/schema.ts URL`. */
const types: Readonly<Record<string, string>> = {
  int8: 'string',
  int4: 'number',
  text: 'string',
  bool: 'boolean',
  date: 'string',
  timestamptz: 'string',
  jsonb: 'Json',
  bytea: 'Buffer',
  tsvector: 'string',
  float8: 'number',
  uuid: 'string',
  _text: 'string[]',
  _int8: 'string[]',
}

interface Column {
  table_name: string
  column_name: string
  udt_name: string
  is_nullable: string
  is_identity: string
  is_generated: string
  column_default: string | null
}

function typeOf(column: Column): string {
  const plain = types[column.udt_name]
  if (!plain)
    throw new Error(`${column.table_name}.${column.column_name}: no type for ${column.udt_name}`)
  const type = column.is_nullable === 'YES' ? `${plain} | null` : plain
  if (column.is_identity === 'YES' || column.is_generated === 'ALWAYS')
    return `GeneratedAlways<${type}>`
  return column.column_default === null ? type : `Generated<${type}>`
}

const url = process.argv[2]
if (!url) throw new Error('Say which database: scripts/schema.ts postgresql://…')
const client = new pg.Client({ connectionString: url })
await client.connect()
const { rows } = await client.query<Column>(
  `select table_name, column_name, udt_name, is_nullable, is_identity, is_generated, column_default
   from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
)
await client.end()

const pascal = (name: string): string =>
  name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
const tables = [...new Set(rows.map((row) => row.table_name))]
const lines = [
  '// Made by scripts/schema.ts from the migrations. Not edited by hand.',
  `import type { Generated, GeneratedAlways } from 'kysely'`,
  '',
  '/** What a jsonb column holds: written as text, read as a value. */',
  'export type Json = unknown',
]
for (const table of tables) {
  lines.push('', `interface ${pascal(table)} {`)
  for (const row of rows.filter((one) => one.table_name === table)) {
    lines.push(`  ${row.column_name}: ${typeOf(row)}`)
  }
  lines.push('}')
}
lines.push(
  '',
  'export interface Database {',
  ...tables.map((table) => `  ${table}: ${pascal(table)}`),
  '}',
  '',
)
await writeFile(new URL('../src/store/schema.ts', import.meta.url), lines.join('\n'))
