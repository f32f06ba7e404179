import { query, type Work } from './database.ts'

export interface SignOffRow {
  readonly step: 'submitted' | 'returned' | 'authorised'
  readonly by_worker: string
  readonly at: string
  readonly rationale: string
  readonly wording: unknown
}

export async function addSignOff(
  work: Work,
  signOff: {
    recordId: string
    step: SignOffRow['step']
    by: string
    at: string
    rationale?: string | undefined
    wording?: Readonly<Record<string, string>> | undefined
  },
): Promise<void> {
  await work.all(
    query.insertInto('sign_off').values({
      record_id: signOff.recordId,
      step: signOff.step,
      by_worker: signOff.by,
      at: signOff.at,
      rationale: signOff.rationale ?? '',
      wording: signOff.wording ? JSON.stringify(signOff.wording) : null,
    }),
  )
}

/** Who submitted, returned and authorised the record, oldest first. */
export async function signOffsOf(work: Work, recordId: string): Promise<SignOffRow[]> {
  const rows = await work.all(
    query.selectFrom('sign_off').where('record_id', '=', recordId).selectAll().orderBy('id'),
  )
  return rows.map((row) => ({ ...row, step: row.step as SignOffRow['step'] }))
}

export async function addAddendum(
  work: Work,
  addendum: { recordId: string; text: string; by: string; at: string },
): Promise<void> {
  await work.all(
    query.insertInto('addendum').values({
      record_id: addendum.recordId,
      text: addendum.text,
      by_worker: addendum.by,
      at: addendum.at,
    }),
  )
}

/** What was added to the record after it was decided, oldest first. */
export async function addendaOf(
  work: Work,
  recordId: string,
): Promise<{ text: string; by_worker: string; at: string }[]> {
  return await work.all(
    query
      .selectFrom('addendum')
      .where('record_id', '=', recordId)
      .select(['text', 'by_worker', 'at'])
      .orderBy('id'),
  )
}

/** Gives the record to a worker; whoever held it until now no longer does. */
export async function addAllocation(
  work: Work,
  allocation: { recordId: string; workerId: string; teamId: string; at: string; by: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('allocation')
      .set({ to_at: allocation.at })
      .where('record_id', '=', allocation.recordId)
      .where('to_at', 'is', null),
  )
  await work.all(
    query.insertInto('allocation').values({
      record_id: allocation.recordId,
      worker_id: allocation.workerId,
      team_id: allocation.teamId,
      from_at: allocation.at,
      by_worker: allocation.by,
    }),
  )
}
