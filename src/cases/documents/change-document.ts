import type { Caller } from '../../engine/permissions.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import { withdrawDocument as withdraw, type DocumentRow } from '../../store/documents.ts'
import { moveDocument as move } from '../../store/document-moves.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import { keepsDocuments, notTheirs, openDocument } from './whose-documents.ts'

/**
 * Moves a document into the file of the person it is about. Both files go on saying that it was moved, by whom and why.
 * Refused without a reason, for somebody whose page the caller may not open, and for the person it stands with already.
 */
export async function moveDocument(
  office: Office,
  caller: Caller,
  documentId: string,
  given: { readonly toPersonId: string; readonly reason: string },
): Promise<Result<{ readonly fromPersonId: string }>> {
  return await onDocument(
    office,
    caller,
    documentId,
    'move-document',
    async (request, document) => {
      const { person_id: fromPersonId } = document
      if (fromPersonId === null) return notFound()
      const problems: Problem[] = []
      const to = await openPerson(request, caller, given.toPersonId)
      if (!to) {
        problems.push({ question: 'person', message: 'Choose whose it is, of those you may open' })
      } else if (to.id === fromPersonId) {
        problems.push({ question: 'person', message: 'It stands in this person’s file already' })
      }
      const reason = given.reason.trim()
      if (reason === '') {
        problems.push({ question: 'reason', message: 'Say how it came into the wrong file' })
      }
      if (problems.length > 0 || !to) {
        return invalid(problems, 'The document was not moved. It is safe where it was.')
      }
      request.saw([fromPersonId, to.id])
      const by = caller.workerId
      const toPersonId = to.id
      await move(request.work, {
        documentId,
        fromPersonId,
        toPersonId,
        reason,
        at: request.now,
        by,
      })
      return done({ fromPersonId })
    },
  )
}

/** Withdraws a document: it stays, marked, and is no longer opened. Refused without a reason, and twice. */
export async function withdrawDocument(
  office: Office,
  caller: Caller,
  documentId: string,
  because: string,
): Promise<Result<{ readonly personId: string | null; readonly recordId: string | null }>> {
  return await onDocument(
    office,
    caller,
    documentId,
    'withdraw-document',
    async (request, document) => {
      if (document.withdrawn_at !== null) {
        return refused({
          kind: 'wrong-stage',
          message: `This document was withdrawn already, by ${document.withdrawn_by ?? 'somebody'}. Nothing was changed.`,
        })
      }
      if (because.trim() === '') {
        return invalid(
          [{ question: 'because', message: 'Say why it is withdrawn' }],
          'The document was not withdrawn: say why.',
        )
      }
      const withdrawn = { at: request.now, by: caller.workerId, because: because.trim() }
      await withdraw(request.work, documentId, withdrawn)
      return done({ personId: document.person_id, recordId: document.record_id })
    },
  )
}

async function onDocument<Value>(
  office: Office,
  caller: Caller,
  documentId: string,
  action: string,
  carryOut: (request: Act, document: DocumentRow) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await act(office, caller, { action }, async (request) => {
    const document = await openDocument(request, caller, documentId)
    if (!document) return notFound()
    request.noted({ document: document.id })
    if (!keepsDocuments(request.practice, caller)) return notTheirs
    return await carryOut(request, document)
  })
}
