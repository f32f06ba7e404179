import { isHiddenAddress } from './addresses.ts'
import type { Work } from './database.ts'

interface Found {
  readonly name: string
  readonly columns: readonly string[]
}

/** How a row is found to be of somebody, by the columns that say whom or what it is about. */
const ofPerson = ['person_id', 'subject_id', 'of_person_id'] as const
const parts = '(select id from record_part where subject_id = $1)'
const records = '(select record_id from record_part where subject_id = $1)'

/** The same people, work and passing things are no part of anybody’s record. */
const apart = ['person_name_part', 'search', 'row_history', 'received_request', 'visit_sent']

/** The same home may stand there from before it was hidden, and in what a former system said. */
const leftOut: Readonly<Record<string, string>> = {
  address: `- case when ${isHiddenAddress('one')}
    then '{line,postcode}'::text[] else '{}' end`,
  moved_in: `- case when one.made = 'address' then '{content}'::text[] else '{}' end`,
}

/**
 * Everything that is kept about one person, table by table, as far as the asker may read it: what is said of others in
 * the same record stays out, and so does an address that must not be disclosed. A new table is found by itself.
 */
export async function personOut(
  work: Work,
  personId: string,
): Promise<Record<string, readonly unknown[]>> {
  const tables = await work.hot<Found & Record<string, unknown>>(
    'person-out-tables',
    `select class.relname as name, array_agg(attname::text order by attnum) as columns
     from pg_class class join pg_attribute on attrelid = class.oid and attnum > 0 and not attisdropped
     where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege(class.oid, 'select')
     group by class.relname order by class.relname`,
    [],
  )
  const out: Record<string, readonly unknown[]> = {}
  for (const table of tables) {
    const where = apart.includes(table.name) ? undefined : whereOf(table)
    if (where === undefined) continue
    const hidden = leftOut[table.name] ?? ''
    const rows = await work.hot<{ row: unknown }>(
      `person-out-${table.name}`,
      `select (to_jsonb(one) ${hidden}) - '{surname_folded,forenames_folded,surname_sound,line_folded,street,phone_dialled}'::text[] as row
       from "${table.name}" one where ${where} order by ${table.columns.includes('id') ? 'one.id' : '1'}`,
      [personId],
    )
    if (rows.length > 0) out[table.name] = rows.map(({ row }) => row)
  }
  return out
}

function whereOf({ name, columns }: Found): string | undefined {
  if (name === 'person' || name === 'subject') return 'one.id = $1::bigint'
  if (name === 'record') return `one.id in ${records}`
  const people = ofPerson.filter((column) => columns.includes(column))
  if (people.length > 0) return people.map((column) => `one.${column} = $1::bigint`).join(' or ')
  if (columns.includes('part_id') && columns.includes('record_id')) {
    return `one.record_id in ${records} and (one.part_id is null or one.part_id in ${parts})`
  }
  if (columns.includes('part_id')) return `one.part_id in ${parts}`
  return columns.includes('record_id') ? `one.record_id in ${records}` : undefined
}
