import { query, type Work } from './database.ts'
import type { StoredAnswers } from './stored-answer.ts'

/** An entry of a register: what a record can be about that is no person. */
export interface EntryRow {
  readonly id: string
  readonly register: string
  readonly name: string
  readonly also_known_as: string
  /** Whose it is, where it is somebody's who works here. */
  readonly worker_id: string | null
}

export interface NewEntry {
  readonly register: string
  readonly name: string
  readonly alsoKnownAs: string
  readonly at: string
  readonly by?: string | undefined
  readonly workerId?: string | undefined
}

/** Adds an entry and returns its id; nothing, and nothing is changed, when the register has one of that name (of the same worker). */
export async function addEntry(work: Work, entry: NewEntry): Promise<string | undefined> {
  const [row] = await work.hot<{ id: string }>(
    'add-entry',
    `with new_subject as (insert into subject (kind) select 'entry'
       where not exists (select from entry where register = $1 and fold(name) = fold($2)
         and worker_id is not distinct from $6::bigint) returning id)
     insert into entry (id, register, name, also_known_as, created_at, created_by, worker_id)
     select id, $1, $2, $3, $4, $5, $6 from new_subject on conflict do nothing returning id`,
    [
      ...[entry.register, entry.name, entry.alsoKnownAs, entry.at],
      ...[entry.by ?? null, entry.workerId ?? null],
    ],
  )
  return row?.id
}

const columns = ['id', 'register', 'name', 'also_known_as', 'worker_id'] as const

/** The entries with these ids, as far as the asker may know of them. */
export async function entriesById(work: Work, ids: readonly string[]): Promise<EntryRow[]> {
  if (ids.length === 0) return []
  return await work.all(query.selectFrom('entry').select(columns).where('id', 'in', ids))
}

/** What belongs to a worker in these registers, the newest first. */
export async function entriesOfWorker(
  work: Work,
  workerId: string,
  registers: readonly string[],
): Promise<EntryRow[]> {
  if (registers.length === 0) return []
  return await work.all(
    query
      .selectFrom('entry')
      .select(columns)
      .where('worker_id', '=', workerId)
      .where('register', 'in', registers)
      .orderBy('id', 'desc'),
  )
}

/** "2. Supervision" stands before "10. Permanence". */
const byName = new Intl.Collator('en-GB', { numeric: true })

/** All entries of these registers by name, as far as the asker may know of them. */
export async function entriesOf(work: Work, registers: readonly string[]): Promise<EntryRow[]> {
  if (registers.length === 0) return []
  const rows = await work.all(
    query.selectFrom('entry').select(columns).where('register', 'in', registers),
  )
  return rows.toSorted(
    (one, other) =>
      byName.compare(one.register, other.register) || byName.compare(one.name, other.name),
  )
}

/** Those of a register whose name or other words hold all these words, or are spelt almost so; best first. */
export async function findEntries(
  work: Work,
  { register, words, most }: { register: string; words: string; most: number },
): Promise<EntryRow[]> {
  return await work.hot<EntryRow>(
    'find-entries',
    `select id, register, name, also_known_as, worker_id from entry
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
       select from entry other where other.register = entry.register and other.id <> entry.id
         and other.worker_id is not distinct from entry.worker_id and fold(other.name) = fold($2))
     returning id`,
    [id, name, alsoKnownAs],
  )
  return rows.length === 1
}

/** The facts of this kind that name an entry in a detail: the actions of a plan. */
export async function factsNaming(
  work: Work,
  { kind, detail, entryId }: { kind: string; detail: string; entryId: string },
): Promise<{ subject_id: string }[]> {
  return await work.hot<{ subject_id: string }>(
    'facts-naming',
    `select distinct subject_id from dated_fact where kind = $1 and detail ->> $2 = $3`,
    [kind, detail, entryId],
  )
}

/** A decided record about an entry, with what it says of the whole. */
export interface SaidOfEntry {
  readonly record_id: string
  readonly name: string
  readonly happened_at: string
  readonly answers: StoredAnswers
}

/** Every decided record of a process about entries that the asker may read, the latest first. */
export async function saidOfEntries(work: Work, process: string): Promise<SaidOfEntry[]> {
  return await work.hot<{ [Key in keyof SaidOfEntry]: SaidOfEntry[Key] }>(
    'said-of-entries',
    `select record.id as record_id, entry.name, record.happened_at, record.answers
     from record join record_part part on part.record_id = record.id join entry on entry.id = part.subject_id
     where record.process = $1 and record.stage = 'decided' order by record.happened_at desc, record.id desc`,
    [process],
  )
}

/** A record about an entry that goes on or is decided, with what it says by now. */
export interface WrittenOfEntry {
  readonly record_id: string
  readonly entry_id: string
  readonly name: string
  readonly is_decided: boolean
  readonly answers: StoredAnswers
}

/** Every record of a process about entries that the asker may read, decided or not, the latest first. */
export async function writtenOfEntries(work: Work, process: string): Promise<WrittenOfEntry[]> {
  return await work.hot<{ [Key in keyof WrittenOfEntry]: WrittenOfEntry[Key] }>(
    'written-of-entries',
    `select record.id as record_id, entry.id as entry_id, entry.name, record.stage = 'decided' as is_decided, record.answers
     from record join record_part part on part.record_id = record.id join entry on entry.id = part.subject_id
     where record.process = $1 and part.taken_off_at is null and (record.stage = 'decided' or record.ended_at is null)
     order by record.id desc`,
    [process],
  )
}

/** Makes an entry of a register for everybody who works here, holds one of these roles and has none; returns how many. */
export async function addEntriesOfWorkers(
  work: Work,
  { register, roles, at }: { register: string; roles: readonly string[]; at: string },
): Promise<number> {
  const rows = await work.hot<{ id: string }>(
    'add-entries-of-workers',
    `with theirs as (select id, name, row_number() over (order by name, id) as nth from worker
       where ended_at is null and not exists (select from entry where register = $1 and worker_id = worker.id)
         and exists (select from worker_post post where post.worker_id = worker.id and role = any ($2)
           and (to_at is null or to_at > $3::timestamptz))),
     made as (insert into subject (kind) select 'entry' from theirs returning id),
     numbered as (select id, row_number() over (order by id) as nth from made)
     insert into entry (id, register, name, created_at, worker_id)
     select numbered.id, $1, theirs.name, $3, theirs.id from theirs join numbered using (nth) returning id`,
    [register, roles, at],
  )
  return rows.length
}

/** Holds entries until the transaction ends, in one order for everybody: whoever else wants one of them waits. */
export async function holdEntries(work: Work, ids: readonly string[]): Promise<void> {
  await work.hot(
    'hold-entries',
    'select from entry where id = any($1::bigint[]) order by id for update',
    [ids],
  )
}
