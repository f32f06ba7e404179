import { query, type Work } from './database.ts'

/** A document that stood in one person's file and stands in another's. */
export interface DocumentMoveRow {
  readonly document_id: string
  readonly from_person: string
  readonly to_person: string
  readonly reason: string
  readonly at: string
  readonly by: string
}

/** Every move of a document out of this person's file or into it, newest first. */
export async function documentMovesOf(work: Work, personId: string): Promise<DocumentMoveRow[]> {
  return await work.hot<DocumentMoveRow>(
    'document-moves-of',
    `select document_id, from_person, to_person, reason, at, worker.name as by
     from document_move join worker on worker.id = by_worker
     where from_person = $1 or to_person = $1 order by document_move.id desc`,
    [personId],
  )
}

/** Moves a document into another person's file, and keeps that it stood in the first. It leaves its record too. */
export async function moveDocument(
  work: Work,
  move: {
    readonly documentId: string
    readonly fromPersonId: string
    readonly toPersonId: string
    readonly reason: string
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.all(
    query
      .updateTable('document')
      .set({ person_id: move.toPersonId, record_id: null })
      .where('id', '=', move.documentId),
  )
  await work.all(
    query.insertInto('document_move').values({
      document_id: move.documentId,
      from_person: move.fromPersonId,
      to_person: move.toPersonId,
      reason: move.reason,
      at: move.at,
      by_worker: move.by,
    }),
  )
}
