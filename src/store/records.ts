import { query, type Work } from './database.ts'
import type { StoredAnswers } from './stored-answer.ts'
import { insertParts, type NewPart } from './record-parts.ts'

export interface NewRecord {
  readonly process: string
  readonly version?: string | undefined
  readonly referenceLetter: string
  readonly wayIn: 'worker' | 'web-form' | 'file' | 'process' | 'import'
  readonly externalReference?: string | undefined
  readonly openedByRecord?: string | undefined
  readonly openedByPart?: string | undefined
  readonly happenedAt: string
  readonly startedAt: string
  readonly startedBy?: string | undefined
  readonly teamId: string
  /** Other teams that have a task in it. */
  readonly sharedWith: readonly string[]
  readonly holderId?: string | undefined
  readonly locality?: string | undefined
  readonly district?: string | undefined
  readonly answers: StoredAnswers
  readonly immediateDanger: boolean
  readonly worry: string
  readonly referrer: string
  /** Everyone it is about is restricted. */
  readonly walled: boolean
  /** Those it is only for, besides whoever begins it; for everyone who may read such a record where it is left out. */
  readonly keptTo?: readonly string[] | undefined
}

/**
 * Adds a record with the parts that children have in it, and returns their ids in order. Its reference is its
 * letter, the year it happened and its own number.
 */
export async function addRecord(
  work: Work,
  record: NewRecord,
  parts: readonly Omit<NewPart, 'recordId'>[],
): Promise<{ id: string; reference: string; partIds: readonly string[] }> {
  const [row] = await work.hot<{ id: string; reference: string; partIds: string[] }>(
    'add-record',
    `with numbered as (select nextval('record_id_seq') as id),
     new_record as (
       insert into record (id, process, version, reference, way_in, external_reference, opened_by_part, happened_at,
         started_at, started_by, team_id, locality, district, answers, immediate_danger, worry, referrer, opened_by_record, walled, shared_with,
         holder_id, allocated_at, kept_to)
       overriding system value
       select id, $1, $2, $3 || '-' || to_char($7::timestamptz, 'YY') || '-' || id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $20, $21::bigint,
         case when $21::bigint is null then null else $8::timestamptz end, $22
       from numbered returning id, reference),
     new_part as (${insertParts('(select id from new_record)', '$19')})
     select id, reference, array(select id from new_part order by id) as "partIds" from new_record`,
    [
      record.process,
      record.version ?? null,
      record.referenceLetter,
      record.wayIn,
      record.externalReference ?? null,
      record.openedByPart ?? null,
      record.happenedAt,
      record.startedAt,
      record.startedBy ?? null,
      record.teamId,
      record.locality ?? null,
      record.district ?? null,
      JSON.stringify(record.answers),
      record.immediateDanger,
      record.worry,
      record.referrer,
      record.openedByRecord ?? null,
      record.walled,
      JSON.stringify(parts),
      record.sharedWith,
      record.holderId ?? null,
      record.keptTo ?? null,
    ],
  )
  if (!row) throw new Error('The new record was not returned')
  return row
}

export async function linkPerson(
  work: Work,
  link: { recordId: string; personId: string; asWhat: string },
): Promise<void> {
  await work.all(
    query
      .insertInto('record_person')
      .values({ record_id: link.recordId, person_id: link.personId, as_what: link.asWhat })
      .onConflict((conflict) => conflict.doNothing()),
  )
}

export interface RecordRow {
  readonly id: string
  readonly process: string
  readonly version: string | null
  readonly reference: string
  readonly opened_by_record: string | null
  readonly opened_by_part: string | null
  readonly way_in: 'worker' | 'web-form' | 'file' | 'process' | 'import'
  readonly external_reference: string | null
  readonly happened_at: string
  readonly started_at: string
  readonly started_by: string | null
  readonly team_id: string
  readonly shared_with: readonly string[]
  readonly locality: string | null
  readonly district: string | null
  readonly answers: StoredAnswers
  readonly immediate_danger: boolean
  readonly worry: string
  readonly referrer: string
  readonly waiting_for: number
  readonly holder_id: string | null
  readonly allocated_at: string | null
  readonly acknowledged_at: string | null
  readonly referrer_told_at: string | null
  readonly submitted_at: string | null
  readonly submitted_by: string | null
  readonly returned_at: string | null
  readonly returned_by: string | null
  readonly authorised_at: string | null
  readonly authorised_by: string | null
  readonly ended_at: string | null
  readonly ended_reason: string | null
  readonly walled: boolean
  /** Those it is only for, besides whoever began it; nothing where it is for everyone who may read such a record. */
  readonly kept_to: string[] | null
  readonly stage: 'new' | 'screening' | 'waiting-for-partners' | 'for-decision' | 'decided'
  /** Of one that was asked for by itself: do facts name the asker, who reaches by name, for everybody it is about? */
  readonly is_named?: boolean
}

/** Asked of those alone who reach by name: the database knows whom facts name them for. */
const isNamed = `(process = any (asking_list('named_processes')) and is_named_record(id))`

/** The record, if the asker may read it. With `forChange` no other transaction changes it meanwhile. */
export async function recordById(
  work: Work,
  id: string,
  { forChange = false }: { forChange?: boolean } = {},
): Promise<RecordRow | undefined> {
  const [row] = await work.hot<RecordRow>(
    forChange ? 'record-for-change' : 'record-by-id',
    `select *, ${isNamed} as is_named from record where id = $1 ${forChange ? 'for update' : ''}`,
    [id],
  )
  return row
}

/** Others the record names: parents, adults of the household. */
export async function peopleNamedIn(
  work: Work,
  recordId: string,
): Promise<{ person_id: string; as_what: string }[]> {
  return await work.all(
    query
      .selectFrom('record_person')
      .where('record_id', '=', recordId)
      .select(['person_id', 'as_what'])
      .orderBy('id'),
  )
}

type RecordChange = Partial<
  Pick<
    RecordRow,
    | 'answers'
    | 'immediate_danger'
    | 'worry'
    | 'referrer'
    | 'happened_at'
    | 'waiting_for'
    | 'holder_id'
    | 'allocated_at'
    | 'acknowledged_at'
    | 'referrer_told_at'
    | 'submitted_at'
    | 'submitted_by'
    | 'returned_at'
    | 'returned_by'
    | 'authorised_at'
    | 'authorised_by'
    | 'ended_at'
    | 'ended_reason'
    | 'locality'
    | 'district'
    | 'team_id'
    | 'walled'
    | 'kept_to'
  >
>

export async function changeRecord(work: Work, id: string, change: RecordChange): Promise<void> {
  const { answers, ...columns } = change
  await work.all(
    query
      .updateTable('record')
      .set({ ...columns, ...(answers ? { answers: JSON.stringify(answers) } : {}) })
      .where('id', '=', id),
  )
}
