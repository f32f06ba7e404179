import { query, type Work } from './database.ts'
import type { StoredAnswer } from './stored-answer.ts'

/** Keeps the answer that is about to be replaced. */
export async function keepAnswer(
  work: Work,
  kept: {
    recordId: string
    partId?: string | undefined
    question: string
    was: StoredAnswer
    at: string
    by?: string | undefined
    reason?: string | undefined
  },
): Promise<void> {
  await work.all(
    query.insertInto('answer_history').values({
      record_id: kept.recordId,
      part_id: kept.partId ?? null,
      question: kept.question,
      was: JSON.stringify(kept.was),
      replaced_at: kept.at,
      replaced_by: kept.by ?? null,
      ...(kept.reason ? { reason: kept.reason } : {}),
    }),
  )
}

export interface ContestRow {
  readonly id: string
  readonly part_id: string | null
  readonly question: string
  readonly value: unknown
  readonly answered_by: string | null
  readonly answered_at: string
}

/** The answers that were given at the same time as another and wait for somebody to choose. */
export async function openContests(work: Work, recordId: string): Promise<ContestRow[]> {
  return await work.all(
    query
      .selectFrom('answer_contest')
      .where('record_id', '=', recordId)
      .where('settled_at', 'is', null)
      .select(['id', 'part_id', 'question', 'value', 'answered_by', 'answered_at'])
      .orderBy('id'),
  )
}

export async function addContest(
  work: Work,
  contest: {
    recordId: string
    partId?: string | undefined
    question: string
    value: unknown
    by: string
    at: string
  },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('answer_contest')
      .values({
        record_id: contest.recordId,
        part_id: contest.partId ?? null,
        question: contest.question,
        value: JSON.stringify(contest.value),
        answered_by: contest.by,
        answered_at: contest.at,
      })
      .returning('id'),
  )
  return id
}

/** Replaces what one person's own contested answer says while they go on typing. */
export async function changeContest(
  work: Work,
  contestId: string,
  change: { value: unknown; at: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('answer_contest')
      .set({ value: JSON.stringify(change.value), answered_at: change.at })
      .where('id', '=', contestId),
  )
}

export async function settleContest(
  work: Work,
  contestId: string,
  settled: { chosen: 'kept' | 'taken'; by: string; at: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('answer_contest')
      .set({ settled_at: settled.at, settled_by: settled.by, chosen: settled.chosen })
      .where('id', '=', contestId),
  )
}

export interface HistoryRow {
  readonly question: string
  readonly part_id: string | null
  readonly was: StoredAnswer
  readonly replaced_at: string
  readonly replaced_by: string | null
  readonly reason: string
}

/** Every answer of the record that was replaced, newest first. */
export async function answerHistory(work: Work, recordId: string): Promise<HistoryRow[]> {
  const rows = await work.all(
    query
      .selectFrom('answer_history')
      .where('record_id', '=', recordId)
      .selectAll()
      .orderBy('id', 'desc'),
  )
  return rows.map((row) => ({ ...row, was: row.was as StoredAnswer }))
}
