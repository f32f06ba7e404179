import { permit, type Action, type Caller, actions } from '../../engine/permissions.ts'
import { reachesOnlyNamed } from '../../engine/named-by.ts'
import { registersAsked } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import {
  answerHistory,
  openContests,
  type ContestRow,
  type HistoryRow,
} from '../../store/answers.ts'
import { entriesOf, type EntryRow } from '../../store/entries.ts'
import { documentsOfRecord, type DocumentRow } from '../../store/documents.ts'
import { toLookAtIn } from '../../store/intake-reading.ts'
import { deadlinesOf, type DeadlineRow } from '../../store/deadlines.ts'
import { handOversOf, type HandOverRow } from '../../store/hand-overs.ts'
import { requestsOf, type InformationRequestRow } from '../../store/information-requests.ts'
import { messagesOf, type MessageRow } from '../../store/messages.ts'
import { hiddenIn } from '../../store/person-access.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { recordsAbout, type EarlierRecord } from '../../store/record-history.ts'
import { recordsOpenedFrom } from '../../store/record-links.ts'
import { peopleNamedIn, recordById, type RecordRow } from '../../store/records.ts'
import { addendaOf, signOffsOf, type SignOffRow } from '../../store/sign-offs.ts'
import { takenOffOf, type TakenOffRow } from '../../store/taken-off.ts'
import {
  currentWorkers,
  workerNames,
  type WorkerName,
  type WorkerRow,
} from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { asNamed } from '../outsiders/for-the-house.ts'
import { shown } from '../people/shown.ts'
import { openRecord, standingOf, type OpenRecord } from '../records/open-record.ts'
import { notesShown, type ShownNote } from '../records/statement-notes-shown.ts'
import type { EntryLine } from '../returns/at-entry/entry-lines.ts'
import { withoutWords } from './without-words.ts'

/** A record with everything that stands around it on its pages. */
export interface RecordFile extends OpenRecord {
  readonly now: string
  /** What the reader may do with it now. */
  readonly may: ReadonlySet<Action>
  readonly others: readonly { readonly person: PersonRow; readonly asWhat: string }[]
  readonly deadlines: readonly DeadlineRow[]
  readonly requests: readonly InformationRequestRow[]
  readonly messages: readonly MessageRow[]
  readonly handOvers: readonly HandOverRow[]
  readonly openedFrom: RecordRow | undefined
  readonly openedHere: readonly RecordRow[]
  readonly contests: readonly ContestRow[]
  readonly signOffs: readonly SignOffRow[]
  readonly addenda: readonly {
    readonly text: string
    readonly by_worker: string
    readonly at: string
  }[]
  /** Earlier records of the children that the reader may read, newest first. */
  readonly history: readonly EarlierRecord[]
  readonly changes: readonly HistoryRow[]
  /** Those who were in it by mistake, with what was said of them. */
  readonly takenOff: readonly (TakenOffRow & { readonly person: PersonRow })[]
  /** What could not be told when it came in, for a person to find out. */
  readonly lookAt: readonly string[]
  /** Those who may be chosen: whom it is given to, whom an answer names. */
  readonly workers: readonly WorkerRow[]
  /** Everyone whose name may stand in it, whether or not they still work here. */
  readonly names: readonly WorkerName[]
  /** The entries of the registers that it asks for, as far as the reader may know of them. */
  readonly entries: readonly EntryRow[]
  /** What is said against what it says, here and where its answers were carried from. */
  readonly notes: readonly ShownNote[]
  readonly documents: readonly DocumentRow[]
  /** The reader reaches it by name, and of those it is about nothing else. */
  readonly isFromOutside?: true
}

/** Reads a record whole. Not there for those who may not read it. */
export async function readRecord(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<RecordFile>> {
  return await act(
    office,
    caller,
    { action: 'read-record', reads: true },
    async (request) => await recordFile(request, caller, recordId),
  )
}

/** A record with what the returns will say of what is written in it. */
export interface RecordAtEntry extends RecordFile {
  readonly lines: readonly EntryLine[]
}

/** Reads a record whole to write in it, judged by the rules of the returns. Not there for those who may not read it. */
export async function readAtEntry(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<RecordAtEntry>> {
  return await act(office, caller, { action: 'read-record', reads: true }, async (request) => {
    const file = await recordFile(request, caller, recordId)
    if (!file.ok) return file
    // What the returns say of a child rests on records of other services.
    if (file.value.isFromOutside) return done({ ...file.value, lines: [] })
    const { entryLines } = await import('../returns/at-entry/entry-lines.ts')
    return done({ ...file.value, lines: await entryLines(request, caller, file.value) })
  })
}

/** The same within a request that reads more besides. */
export async function recordFile(
  request: Act,
  caller: Caller,
  recordId: string,
): Promise<Result<RecordFile>> {
  const record = await openRecord(request, recordId)
  if (!record) return notFound()
  const standing = standingOf(record)
  const allowed = (action: Action): boolean =>
    permit(action, record.definition, standing, caller, request.practice).ok
  if (!allowed('read')) return notFound()
  const file = await withSurroundings(request, record, new Set(actions.filter(allowed)))
  if (!reachesOnlyNamed(caller, request.practice)) return done(file)
  const parts = file.parts.map((part) => ({ ...part, person: asNamed(part.person) }))
  return done({ ...file, parts, isFromOutside: true })
}

async function withSurroundings(
  request: Act,
  record: OpenRecord,
  may: ReadonlySet<Action>,
): Promise<RecordFile> {
  const { work, now } = request
  const { row } = record
  const subjects = record.parts.map((part) => part.row.subject_id)
  const [
    named,
    openedHere,
    deadlines,
    messages,
    handOvers,
    openedFrom,
    contests,
    signOffs,
    addenda,
    history,
    changes,
    workers,
    names,
    off,
    lookAt,
    documents,
    notes,
    hidden,
    entries,
  ] = await Promise.all([
    peopleNamedIn(work, row.id),
    recordsOpenedFrom(work, row.id),
    deadlinesOf(work, row.id),
    messagesOf(work, row.id),
    handOversOf(work, row.id),
    row.opened_by_record ? recordById(work, row.opened_by_record) : undefined,
    openContests(work, row.id),
    signOffsOf(work, row.id),
    addendaOf(work, row.id),
    recordsAbout(work, subjects),
    answerHistory(work, row.id),
    currentWorkers(work, now),
    workerNames(work),
    takenOffOf(work, row.id),
    toLookAtIn(work, row.id),
    documentsOfRecord(work, row.id),
    notesShown(request, record),
    hiddenIn(work, row.id),
    entriesOf(work, registersAsked(record.definition)),
  ])
  // A letter and a question to a partner name everybody, and so does what was handed over.
  const isClosed = hidden !== undefined
  const [people, requests] = await Promise.all([
    peopleById(
      work,
      [...named, ...off].map((one) => one.person_id),
    ),
    requestsOf(work, [row.id, ...openedHere.map((one) => one.id)]),
  ])
  request.saw(people.map((person) => person.id))
  request.touched(...openedHere.map((one) => one.id))
  return {
    ...record,
    parts: record.parts.map((part) => ({ ...part, person: shown(part.person) })),
    now,
    may,
    others: named.flatMap(({ person_id, as_what }) => {
      const person = people.find((one) => one.id === person_id)
      return person ? [{ person: shown(person), asWhat: as_what }] : []
    }),
    deadlines,
    requests: isClosed
      ? requests.map((one) => ({ ...one, about: 'Restricted record', reply: null }))
      : requests,
    messages: isClosed ? messages.map(withoutWords) : messages,
    handOvers: isClosed ? handOvers.map((one) => ({ ...one, pack: {} })) : handOvers,
    openedFrom,
    openedHere,
    contests,
    signOffs,
    addenda,
    history: history.filter((earlier) => earlier.record_id !== row.id),
    changes,
    takenOff: off.flatMap((one) => {
      const person = people.find((each) => each.id === one.person_id)
      return person ? [{ ...one, person: shown(person) }] : []
    }),
    lookAt,
    workers,
    names,
    entries,
    notes,
    documents: documents.filter(
      (one) => !record.parts.some(({ person }) => person.id === one.person_id && person.closed),
    ),
  }
}
