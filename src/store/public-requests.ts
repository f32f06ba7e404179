import { query, type Work } from './database.ts'

/** What somebody is still typing at the public door: sealed, so that only their own browser can open it. */
export interface DraftRow {
  readonly sealed: Buffer
  readonly expires_at: string
}

interface KeptDraft {
  readonly knownBy: Buffer
  readonly sealed: Buffer
  readonly at: string
  readonly expiresAt: string
}

/** The draft, held until the transaction ends so that two saves never overwrite each other. */
export async function draftKnownBy(work: Work, knownBy: Buffer): Promise<DraftRow | undefined> {
  return await work.first(
    query
      .selectFrom('request_draft')
      .where('known_by', '=', knownBy)
      .select(['sealed', 'expires_at'])
      .forUpdate(),
  )
}

/** Keeps a draft, new or changed. */
export async function keepDraft(work: Work, draft: KeptDraft): Promise<void> {
  const kept = { sealed: draft.sealed, kept_at: draft.at, expires_at: draft.expiresAt }
  await work.all(
    query
      .insertInto('request_draft')
      .values({ known_by: draft.knownBy, ...kept })
      .onConflict((conflict) => conflict.column('known_by').doUpdateSet(kept)),
  )
}

export async function removeDraft(work: Work, knownBy: Buffer): Promise<void> {
  await work.all(query.deleteFrom('request_draft').where('known_by', '=', knownBy))
}

export async function removeExpiredDrafts(work: Work, at: string): Promise<void> {
  await work.all(query.deleteFrom('request_draft').where('expires_at', '<', at))
}

/**
 * Claims the request for this transaction. Undefined when it is the first with this key; otherwise the record
 * that was made of it. Whoever sends the same at the same time waits here until the first is done.
 */
export async function claimRequest(
  work: Work,
  knownBy: Buffer,
  at: string,
): Promise<{ id: string; reference: string } | undefined> {
  const claimed = await work.first(
    query
      .insertInto('received_request')
      .values({ known_by: knownBy, received_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('known_by'),
  )
  if (claimed) return undefined
  return await work.one(
    query
      .selectFrom('received_request')
      .innerJoin('record', 'record.id', 'received_request.record_id')
      .where('received_request.known_by', '=', knownBy)
      .select(['record.id', 'record.reference']),
  )
}

/** Notes the record that was made of a request, and what somebody has to look at in it. */
export async function requestBecame(
  work: Work,
  knownBy: Buffer,
  became: { recordId: string; lookAt: readonly string[] },
): Promise<void> {
  await work.all(
    query
      .updateTable('received_request')
      .set({ record_id: became.recordId, look_at: [...became.lookAt] })
      .where('known_by', '=', knownBy),
  )
}
