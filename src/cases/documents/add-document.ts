import { basename } from 'node:path'
import { permit, type Action, type Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { dateInLondon, readDate } from '../../engine/temporal.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Arrived } from '../../outside/files.ts'
import { addDocument as write, holdFile } from '../../store/documents.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import { openRecord, standingOf } from '../records/open-record.ts'
import { fileTypeOf, type FileType } from './file-type.ts'
import { keepsDocuments, notTheirs } from './whose-documents.ts'

/** What is said of a document when it is added. */
export interface AboutDocument {
  readonly title: string
  /** A code of `document-kind`. */
  readonly kind: string
  /** The day that stands on it, as typed. */
  readonly datedOn?: string | undefined
  readonly receivedFrom: string
  /** A code of `document-sensitivity`: who must not see it. */
  readonly sensitivity: string
  readonly fileName: string
}

/** Whose file it goes into: one child's or several's, and the record it belongs to where it belongs to one. */
export interface DocumentFor {
  readonly personIds: readonly string[]
  readonly recordId?: string | undefined
}

/** What a file turned out to be, or why it is not kept. */
interface Looked {
  readonly type?: FileType
  readonly wrong?: string
}

/**
 * Adds a document: received once, filed for each person named. Refused without a title, kind or mark, for a day to come, and
 * for a file that is empty, too large, not of a kind that is kept, not what its name says, infected, or that could not be
 * scanned where there is a scanner; nothing of it is then kept. Returns the ids, in the order of the people.
 */
export async function addDocument(
  office: Office,
  caller: Caller,
  to: DocumentFor,
  about: AboutDocument,
  content: AsyncIterable<Uint8Array>,
): Promise<Result<{ readonly ids: readonly string[] }>> {
  // Before any transaction, because a file may take minutes to arrive and no connection should wait for it.
  const arrived = await office.files.receive(content, office.clock.now())
  try {
    const looked = await lookedAt(office, arrived, about.fileName)
    return await act(office, caller, { action: 'add-document' }, async (request) => {
      const filed = await filedFor(request, caller, to)
      if (!filed.ok) return filed
      const problems = [
        ...whatIsWrong(about, office.practice, dateInLondon(request.now)),
        ...(looked.wrong ? [{ question: 'file', message: looked.wrong }] : []),
      ]
      if (problems.length > 0 || !looked.type) {
        return invalid(
          problems,
          'The document was not added, and nothing of it was kept. What you typed is still here: mend this and choose the file again.',
        )
      }
      return done({
        ids: await keep(request, caller, filed.value, about, { arrived, type: looked.type }),
      })
    })
  } finally {
    await arrived.discard()
  }
}

async function lookedAt(office: Office, arrived: Arrived, fileName: string): Promise<Looked> {
  const wrong = (message: string): Looked => ({ wrong: message })
  if (fileName.trim() === '') return wrong('Choose a file')
  if (arrived.bytes === 0) return wrong('This file is empty. Choose the one you meant')
  if (arrived.isTooLarge) {
    return wrong(
      `This file is larger than ${megabytes(office)} MB. Save it smaller or in parts, and choose that`,
    )
  }
  const type = await fileTypeOf(arrived, fileName)
  if (typeof type === 'string') return wrong(type)
  const scanned = await office.virusScan?.scan(arrived.stream())
  if (scanned?.is === 'infected') {
    return wrong(
      `There is a virus in this file (${scanned.with}). Do not open it again: tell the IT service desk where it came from`,
    )
  }
  if (scanned?.is === 'unknown') {
    return wrong(
      'This file could not be looked through for viruses, because the scanner does not answer. Try again in a few minutes; if it goes wrong again, ring the support desk',
    )
  }
  return { type }
}

/** The largest file that may be added, in megabytes. */
export const megabytes = ({ files }: Pick<Office, 'files'>): number =>
  Math.floor(files.largestBytes / 1024 / 1024)

/** Whose file it goes into, when this caller may add to it. A record about one person needs nobody chosen. */
async function filedFor(
  request: Act,
  caller: Caller,
  { personIds, recordId }: DocumentFor,
): Promise<Result<DocumentFor>> {
  const whose =
    recordId === undefined ? personIds : await ofRecord(request, caller, { personIds, recordId })
  if ('ok' in whose) return whose
  for (const id of whose) if (!(await openPerson(request, caller, id))) return notFound()
  request.saw(whose)
  if (recordId === undefined && !keepsDocuments(request.practice, caller)) return notTheirs
  return done({ personIds: whose, recordId })
}

async function ofRecord(
  request: Act,
  caller: Caller,
  { personIds, recordId }: DocumentFor & { readonly recordId: string },
): Promise<readonly string[] | Extract<Result<unknown>, { ok: false }>> {
  const record = await openRecord(request, recordId)
  if (!record) return notFound()
  const standing = standingOf(record)
  const permitted = (action: Action): Result<true> =>
    permit(action, record.definition, standing, caller, request.practice)
  // A document may come after the decision, as a note may: it stands beside the record and changes nothing in it.
  const first = permitted(record.row.stage === 'decided' ? 'add-note' : 'record')
  if (!first.ok && !permitted('authorise').ok) return first
  const about = record.parts.map((part) => part.row.subject_id)
  if (about.length < 2) return about
  const chosen = about.filter((id) => personIds.includes(id))
  return chosen.length > 0
    ? chosen
    : invalid([{ question: 'person', message: 'Choose whose file it goes into' }])
}

/** What is wrong with what is said of a document, in the words beside each box. */
function whatIsWrong(
  about: AboutDocument,
  { codeLists }: Practice,
  today: string,
): readonly Problem[] {
  const problems: Problem[] = []
  const wrong = (question: keyof AboutDocument, message: string): void => {
    problems.push({ question, message })
  }
  const isCode = (list: string, code: string): boolean =>
    codeLists.get(list)?.codes.some((one) => one.code === code && !one.closed) ?? false
  if (about.title.trim() === '') wrong('title', 'Say what the document is, in a few words')
  if (about.title.trim().length > 200) wrong('title', 'Use 200 letters or fewer')
  if (!isCode('document-kind', about.kind)) wrong('kind', 'Choose what kind of document it is')
  if (about.datedOn !== undefined) {
    if (readDate(about.datedOn) === undefined) {
      wrong('datedOn', 'Enter a date that exists, like 12 9 2026, or leave it empty')
    } else if (about.datedOn > today) {
      wrong('datedOn', 'The date on a document cannot be in the future')
    }
  }
  if (!isCode('document-sensitivity', about.sensitivity)) {
    wrong('sensitivity', 'Choose who must not see it, or that nobody is kept from it')
  }
  return problems
}

async function keep(
  request: Act,
  caller: Caller,
  { personIds, recordId }: DocumentFor,
  about: AboutDocument,
  { arrived, type }: { readonly arrived: Arrived; readonly type: FileType },
): Promise<readonly string[]> {
  const { work, now, office } = request
  await holdFile(work, arrived.sha256)
  // Kept before the row commits: a row never points at nothing, and a file without a row is swept.
  await office.files.keep(arrived)
  const ids: string[] = []
  for (const personId of personIds.length > 0 ? personIds : [undefined]) {
    ids.push(
      await write(
        work,
        {
          personId,
          recordId,
          kind: about.kind,
          title: about.title.trim(),
          datedOn: about.datedOn,
          receivedFrom: about.receivedFrom.trim().slice(0, 200),
          sensitivity: about.sensitivity,
          sha256: arrived.sha256,
          bytes: arrived.bytes,
          type: type.id,
          fileName: basename(about.fileName.replaceAll('\\', '/')).slice(0, 200),
          scanned: office.virusScan !== undefined,
        },
        { at: now, by: caller.workerId },
      ),
    )
  }
  request.noted({ documents: ids.join(','), bytes: arrived.bytes, type: type.id })
  return ids
}
