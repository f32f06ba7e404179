import type { Readable } from 'node:stream'
import type { Caller } from '../../engine/permissions.ts'
import { isManager } from '../../engine/reach.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { documentsOfPerson, type DocumentRow } from '../../store/documents.ts'
import { documentMovesOf, type DocumentMoveRow } from '../../store/document-moves.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import { knownFileType } from './file-type.ts'
import { keepsDocuments, openDocument } from './whose-documents.ts'

/** The documents in somebody's file, as one reader may see them. */
export interface DocumentFile {
  readonly now: string
  readonly person: PersonRow
  readonly documents: readonly DocumentRow[]
  /** Moved out of this file or into it. The other person is not named when their record is restricted. */
  readonly moves: readonly Moved[]
  /** The reader may add, move and withdraw. */
  readonly mayKeep: boolean
  /** The reader may open what was withdrawn. */
  readonly opensWithdrawn: boolean
}

export interface Moved extends DocumentMoveRow {
  readonly went: 'in' | 'out'
  readonly other: PersonRow | undefined
}

const otherOf = (move: DocumentMoveRow, personId: string): string =>
  move.from_person === personId ? move.to_person : move.from_person

/** The documents of a person. Not there for those who may not open their page. */
export async function readDocuments(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<DocumentFile>> {
  return await act(office, caller, { action: 'list-documents', reads: true }, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    const { work, now, practice } = request
    const [documents, moves] = await Promise.all([
      documentsOfPerson(work, personId),
      documentMovesOf(work, personId),
    ])
    const others = await peopleById(work, [...new Set(moves.map((one) => otherOf(one, personId)))])
    const named = others.filter((one) => !one.restricted && !one.closed)
    request.saw([personId, ...named.map((one) => one.id)])
    return done({
      now,
      person,
      documents,
      moves: moves.map((move) => ({
        ...move,
        went: move.from_person === personId ? 'out' : 'in',
        other: named.find((one) => one.id === otherOf(move, personId)),
      })),
      mayKeep: keepsDocuments(practice, caller),
      opensWithdrawn: isManager(caller),
    })
  })
}

/** A document's file, to be sent to whoever asked for it. */
export interface OpenedDocument {
  readonly content: Readable
  readonly bytes: number
  readonly mediaType: string
  readonly fileName: string
}

/**
 * Opens a document for reading; each time is audited. Not there for those who may not open the page of whoever it is about.
 * What was withdrawn is opened by managers only.
 */
export async function openForReading(
  office: Office,
  caller: Caller,
  documentId: string,
): Promise<Result<OpenedDocument>> {
  return await act(office, caller, { action: 'read-document', reads: true }, async (request) => {
    const document = await openDocument(request, caller, documentId)
    if (!document) return notFound()
    request.noted({ document: document.id })
    if (document.withdrawn_at !== null && !isManager(caller)) {
      return refused({
        kind: 'wrong-stage',
        message:
          'This document was withdrawn, so it is not opened any more. It is kept: ask a manager if you need to see it.',
      })
    }
    const content = await office.files.open(document.sha256)
    if (!content) {
      return refused({
        kind: 'wrong-stage',
        message:
          'The file of this document is not where it is kept. What is said of it is safe. Tell the support desk its number, so that it is brought back from a backup.',
      })
    }
    return done({
      content,
      bytes: document.bytes,
      mediaType: knownFileType(document.type)?.mediaType ?? 'application/octet-stream',
      fileName: document.file_name,
    })
  })
}

/** A document and whose it is, before something is done with it. */
export interface AboutToChange {
  readonly now: string
  readonly document: DocumentRow
  readonly person: PersonRow
}

/** One document with whose it is. Not there for those who may not open their page. */
export async function readDocument(
  office: Office,
  caller: Caller,
  documentId: string,
): Promise<Result<AboutToChange>> {
  const about = { action: 'read-about-document', reads: true } as const
  return await act(office, caller, about, async (request) => {
    const document = await openDocument(request, caller, documentId)
    const person = document?.person_id && (await openPerson(request, caller, document.person_id))
    if (!document || !person) return notFound()
    request.noted({ document: document.id })
    return done({ now: request.now, document, person })
  })
}
