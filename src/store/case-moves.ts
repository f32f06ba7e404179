import type { Work } from './database.ts'

/** A case on its way from one team to another. */
export interface CaseMove {
  /** Those who move together: a record about these, and nobody who stays, is handed over whole. */
  readonly subjectIds: readonly string[]
  /** The record of the transfer itself stays readable for both. */
  readonly recordId: string
  /** Those that work with them until now. */
  readonly fromTeamIds: readonly string[]
  readonly toTeamId: string
  readonly workerId: string | null
}

/**
 * Hands over what is under way about these subjects, and what the deadlines of decided records still wait for, from one
 * team to another. A record that is about others too, who stay, is shared with the new team and not taken away.
 */
export async function moveRecords(work: Work, move: CaseMove): Promise<void> {
  const { subjectIds, fromTeamIds, toTeamId, workerId, recordId } = move
  await work.hot(
    'share-records',
    `with theirs as (
       select record.id, not exists (
         select from record_part other where other.record_id = record.id
           and not other.subject_id = any($1::bigint[])) as alone
       from record
       where record.id in (select record_id from record_part where subject_id = any($1::bigint[]))
         and record.team_id = any($2::text[]) and record.id <> $5
         and (record.stage <> 'decided' or exists (
           select from deadline where deadline.record_id = record.id and deadline.state = 'open'))),
     moved as (
       update record set
         team_id = case when alone then $3 else record.team_id end,
         shared_with = case when alone then array_remove(shared_with, $3) else shared_with || $3::text end,
         holder_id = case when alone and stage <> 'decided' then $4::bigint else holder_id end
       from theirs where theirs.id = record.id),
     parts as (
       update record_part set
         team_id = case when alone then $3 else team_id end,
         shared_with = case when alone then array_remove(shared_with, $3) else shared_with || $3::text end
       from theirs where record_part.record_id = theirs.id)
     update deadline set team_id = $3 from theirs where deadline.record_id = theirs.id and alone`,
    [subjectIds, fromTeamIds, toTeamId, workerId, recordId],
  )
  await work.hot(
    'share-transfer',
    `with transfer as (
       update record set shared_with = array_append(array_remove(shared_with, $2), $2) where id = $1)
     update record_part set shared_with = array_append(array_remove(shared_with, $2), $2) where record_id = $1`,
    [recordId, toTeamId],
  )
}
