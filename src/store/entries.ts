import { query, type Work } from './database.ts'

/** An entry of a register: what a record can be about that is no person. */
export interface EntryRow {
  readonly id: string
  readonly register: string
  readonly name: string
  readonly also_known_as: string
}

export interface NewEntry {
  readonly register: string
  readonly name: string
  readonly alsoKnownAs: string
  readonly at: string
  readonly by?: string | undefined
}

/** Adds an entry and returns its id; nothing, and nothing is changed, when the register has one of that name. */
export async function addEntry(work: Work, entry: NewEntry): Promise<string | undefined> {
  const [row] = await work.hot<{ id: string }>(
    'add-entry',
    `with new_subject as (insert into subject (kind) select 'entry'
       where not exists (select from entry where register = $1 and fold(name) = fold($2)) returning id)
     insert into entry (id, register, name, also_known_as, created_at, created_by)
     select id, $1, $2, $3, $4, $5 from new_subject on conflict do nothing returning id`,
    [entry.register, entry.name, entry.alsoKnownAs, entry.at, entry.by ?? null],
  )
  return row?.id
}

const columns = ['id', 'register', 'name', 'also_known_as'] as const

/** The entries with these ids, as far as the asker may know of them. */
export async function entriesById(work: Work, ids: readonly string[]): Promise<EntryRow[]> {
  if (ids.length === 0) return []
  return await work.all(query.selectFrom('entry').select(columns).where('id', 'in', ids))
}

/** All entries of these registers by name, as far as the asker may know of them. */
export async function entriesOf(work: Work, registers: readonly string[]): Promise<EntryRow[]> {
  if (registers.length === 0) return []
  return await work.all(
    query
      .selectFrom('entry')
      .select(columns)
      .where('register', 'in', registers)
      .orderBy('register')
      .orderBy('name'),
  )
}

/** Those of a register whose name or other words hold all these words, or are spelt almost so; best first. */
export async function findEntries(
  work: Work,
  { register, words, most }: { register: string; words: string; most: number },
): Promise<EntryRow[]> {
  return await work.hot<EntryRow>(
    'find-entries',
    `select id, register, name, also_known_as from entry
     where register = $1 and (found_by like '%' || fold($2) || '%' or fold($2) <% found_by)
     order by found_by like '%' || fold($2) || '%' desc, fold($2) <<-> found_by, name limit $3`,
    [register, words, most],
  )
}

/** Sets right what an entry is called. Returns false, and changes nothing, when another of its register is called that. */
export async function renameEntry(
  work: Work,
  { id, name, alsoKnownAs }: { id: string; name: string; alsoKnownAs: string },
): Promise<boolean> {
  const rows = await work.hot<{ id: string }>(
    'rename-entry',
    `update entry set name = $2, also_known_as = $3 where id = $1 and not exists (
       select from entry other where other.register = entry.register and other.id <> entry.id and fold(other.name) = fold($2))
     returning id`,
    [id, name, alsoKnownAs],
  )
  return rows.length === 1
}
