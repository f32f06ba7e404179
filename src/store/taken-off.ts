import { query, type Work } from './database.ts'
import type { StoredAnswers } from './stored-answer.ts'

interface TakenOff {
  readonly recordId: string
  readonly personId: string
  readonly answers: StoredAnswers
  readonly reason: string
  readonly at: string
  readonly by: string
}

/**
 * Takes a child's part off its record. The row and all that points to it stay; row security leaves it out of
 * everything that is read from then on, so it is told for this one statement that the row may be seen.
 */
export async function takePartOff(
  work: Work,
  off: TakenOff & { readonly partId: string },
): Promise<void> {
  work.send('show-taken-off', `select set_config('threadwell.taken_off', 'shown', true)`, [])
  work.send('take-part-off', 'update record_part set taken_off_at = $2 where id = $1', [
    off.partId,
    off.at,
  ])
  work.send('hide-taken-off', `select set_config('threadwell.taken_off', '', true)`, [])
  await keep(work, off, { partId: off.partId })
}

/** Takes somebody off who was named beside the children, in this one capacity. */
export async function takeNamedOff(
  work: Work,
  off: TakenOff & { readonly asWhat: string },
): Promise<void> {
  await work.all(
    query
      .deleteFrom('record_person')
      .where('record_id', '=', off.recordId)
      .where('person_id', '=', off.personId)
      .where('as_what', '=', off.asWhat),
  )
  await keep(work, off, { asWhat: off.asWhat })
}

async function keep(
  work: Work,
  { recordId, personId, answers, reason, at, by }: TakenOff,
  what: { readonly partId?: string; readonly asWhat?: string },
): Promise<void> {
  await work.all(
    query.insertInto('taken_off').values({
      record_id: recordId,
      part_id: what.partId ?? null,
      person_id: personId,
      as_what: what.asWhat ?? null,
      answers: JSON.stringify(answers),
      reason,
      at,
      by_worker: by,
    }),
  )
}

export interface TakenOffRow {
  readonly person_id: string
  /** What they were said to be to the children; nothing for a child. */
  readonly as_what: string | null
  /** What was said of them in the record until then. */
  readonly answers: StoredAnswers
  readonly reason: string
  readonly at: string
  readonly by_worker: string
}

/** Everybody who was taken off the record, in order. */
export async function takenOffOf(work: Work, recordId: string): Promise<TakenOffRow[]> {
  return await work.hot<TakenOffRow>(
    'taken-off-of',
    'select person_id, as_what, answers, reason, at, by_worker from taken_off where record_id = $1 order by id',
    [recordId],
  )
}
