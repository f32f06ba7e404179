import { query, type Work } from './database.ts'
import type { StoredAnswers } from './stored-answer.ts'

export interface NewPart {
  readonly recordId: string
  readonly subjectId: string
  readonly process: string
  readonly teamId: string
  readonly locality?: string | undefined
  readonly district?: string | undefined
  readonly authority?: string | undefined
  readonly walled: boolean
  readonly sharedWith?: readonly string[]
  readonly answers: StoredAnswers
  /** When it was added to a record that had begun without it. */
  readonly addedAt?: string | undefined
}

/** Adds the parts that children have in a record, and returns their ids in order. */
export async function addParts(work: Work, parts: readonly NewPart[]): Promise<string[]> {
  if (parts.length === 0) return []
  const rows = await work.hot<{ id: string }>('add-parts', insertParts('"recordId"', '$1'), [
    JSON.stringify(parts),
  ])
  return rows.map((row) => row.id)
}

/** Ids are given in the order of the list. */
export function insertParts(record: string, parts: string): string {
  return `insert into record_part (record_id, subject_id, process, team_id, locality, district, authority, walled, answers, added_at, shared_with)
     select ${record}, "subjectId", process, "teamId", locality, district, authority, walled, answers, "addedAt",
       coalesce("sharedWith", '{}')
     from rows from (jsonb_to_recordset(${parts}) as ("recordId" bigint, "subjectId" bigint, process text, "teamId" text,
       locality text, district text, authority text, walled boolean, answers jsonb, "addedAt" timestamptz, "sharedWith" text[])) with ordinality
     order by ordinality returning id`
}

export interface PartRow {
  readonly id: string
  readonly record_id: string
  readonly subject_id: string
  readonly team_id: string
  readonly locality: string | null
  readonly district: string | null
  readonly authority: string | null
  readonly answers: StoredAnswers
  readonly outcome: string | null
  readonly decided_at: string | null
  readonly decided_by: string | null
  readonly walled: boolean
  /** When it was added by hand; nothing when the record began with it. */
  readonly added_at: string | null
  /** Every dated fact of the subject, oldest first. */
  readonly facts: readonly PartFact[]
  /** The processes of other records about the subject that are not decided yet. */
  readonly under_way: readonly string[]
}

export interface PartFact {
  readonly kind: string
  readonly from_on: string
  readonly to_on: string | null
  readonly worker_id: string | null
  readonly detail: unknown
}

export async function partsOf(work: Work, recordId: string): Promise<PartRow[]> {
  return await work.hot<PartRow>(
    'parts-of',
    `select part.*, under_way(part.subject_id, part.record_id) as under_way,
       coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'from_on', from_on, 'to_on', to_on, 'worker_id', worker_id::text, 'detail', detail)
         order by from_on, id) from dated_fact where dated_fact.subject_id = part.subject_id), '[]') as facts
     from record_part part where record_id = $1 order by id`,
    [recordId],
  )
}

type PartChange = Partial<
  Pick<
    PartRow,
    | 'answers'
    | 'outcome'
    | 'decided_at'
    | 'decided_by'
    | 'team_id'
    | 'district'
    | 'locality'
    | 'authority'
  >
>

export async function changePart(work: Work, id: string, change: PartChange): Promise<void> {
  const { answers, ...columns } = change
  await work.all(
    query
      .updateTable('record_part')
      .set({ ...columns, ...(answers ? { answers: JSON.stringify(answers) } : {}) })
      .where('id', '=', id),
  )
}
