import { inForceOn } from '../../engine/in-force.ts'
import { processOf, type Practice } from '../../engine/practice.ts'
import type { Standing } from '../../engine/permissions.ts'
import { asksChairs, asksRoles } from '../../engine/conditions.ts'
import { namedIn as namedInFacts } from '../../engine/named-in-facts.ts'
import {
  blankRecord,
  isOpen,
  textOf,
  type HeldFact,
  type PartView,
  type RecordView,
  type Value,
  type Values,
} from '../../engine/standpoint.ts'
import { subjectTests, type Subject } from '../../engine/subjects.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { withWorkedOut, type StillWorkedOut } from '../../engine/worked-out.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { requestsOf, type InformationRequestRow } from '../../store/information-requests.ts'
import { chairedBy } from '../../store/chairs.ts'
import type { PersonRow } from '../../store/people.ts'
import { recordsOpenedFrom } from '../../store/record-links.ts'
import { partsOf, type PartFact, type PartRow } from '../../store/record-parts.ts'
import type { StoredAnswers } from '../../store/stored-answer.ts'
import { recordById, type RecordRow } from '../../store/records.ts'
import { currentWorkers } from '../../store/workers.ts'
import type { Act } from '../act.ts'
import { subjectsById } from '../registers/as-subject.ts'
import { addedUpAlone, whatEntriesSay } from './what-it-rests-on.ts'

/** One child's part with who it is about. */
export interface OpenPart {
  readonly row: PartRow
  readonly person: PersonRow
  readonly view: PartView
}

/** A record taken out of the file: its definition, its rows, and how conditions see it. */
export interface OpenRecord {
  readonly row: RecordRow
  readonly definition: ProcessDefinition
  readonly parts: readonly OpenPart[]
  readonly view: RecordView
}

/** Answers without who gave them and when: what the engine judges by. */
export function valuesIn(answers: StoredAnswers): Values {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, answer.value as Value]),
  )
}

const asSubject = (person: PersonRow): Subject => ({
  bornOn: person.born_on ?? undefined,
  expectedOn: person.expected_on ?? undefined,
  restricted: person.restricted,
  diedOn: person.died_on ?? undefined,
  lookedAfterBy: person.looked_after_by ?? undefined,
  place: person.place ?? 'unknown',
})

/** The instants that a part is judged by. */
export interface Seen {
  readonly happenedAt: string
  readonly decidedAt?: string | null
  readonly now: string
}

/** Which tests somebody passes. Whoever turns 18 before it is decided is an adult from that midnight (E7). */
function subjectView(person: PersonRow, seen: Seen): PartView['subject'] {
  const subject = asSubject(person)
  const tests = subjectTests(subject, dateInLondon(seen.happenedAt))
  const isAdult = subjectTests(subject, dateInLondon(seen.decidedAt ?? seen.now)).has('adult')
  return isAdult ? new Set([...tests, 'adult']) : tests
}

/** A part as conditions see it, on the day the record is about. */
export function partView(
  row: Pick<PartRow, 'id' | 'answers' | 'facts' | 'under_way'>,
  person: PersonRow,
  seen: Seen,
  practice: Practice,
): PartView {
  const today = dateInLondon(seen.now)
  return {
    id: row.id,
    values: valuesIn(row.answers),
    subject: subjectView(person, seen),
    ...(person.born_on ? { bornOn: person.born_on } : {}),
    ...(person.expected_on ? { expectedOn: person.expected_on } : {}),
    ...(person.died_on ? { diedOn: person.died_on } : {}),
    ...heldBy(row.facts.map((fact) => asHeld(fact, today, practice))),
    underWay: new Set(row.under_way.filter((process) => !practice.processes.get(process)?.apart)),
    beside: new Set(row.under_way.filter((process) => practice.processes.get(process)?.beside)),
  }
}

/** The facts of a subject, and the worker whom those that are open say they are allocated to. */
function heldBy(facts: readonly HeldFact[]): Pick<PartView, 'facts' | 'caseHolder'> {
  const caseHolder = facts.findLast((fact) => isOpen(fact) && fact.worker !== undefined)?.worker
  return { facts, ...(caseHolder ? { caseHolder } : {}) }
}

/** A plan that is to end on a day to come is in force until then. */
export const asHeld = (
  { kind, from_on, to_on, worker_id, detail }: PartFact,
  today: string,
  practice: Practice,
): HeldFact => ({
  kind,
  fromOn: from_on,
  ...startOf(kind, detail as HeldFact['detail'], practice),
  ...(to_on === null || inForceOn({ to_on }, today) ? {} : { toOn: to_on }),
  ...(worker_id === null ? {} : { worker: worker_id }),
  detail: detail as HeldFact['detail'],
})

function startOf(
  kind: string,
  detail: HeldFact['detail'],
  { facts }: Practice,
): Pick<HeldFact, 'fromAt'> {
  const fromAt = textOf(detail[facts.get(kind)?.beginsAt ?? ''])
  return fromAt === '' ? {} : { fromAt }
}

/** A record that says and holds nothing yet, as conditions see it. */
export const bareView = (
  { office, now }: Pick<Act, 'office' | 'now'>,
  happenedAt: string,
): RecordView => ({
  ...blankRecord(dateInLondon(happenedAt), office.timescales.calendar),
  happenedAt,
  today: dateInLondon(now),
  amounts: office.practice.pack.amounts ?? [],
})

/** How far a record has got, as its opener's conditions ask. */
const progressOf = (row: RecordRow): 'started' | 'submitted' | 'complete' => {
  if (row.stage === 'decided') return 'complete'
  return row.stage === 'for-decision' ? 'submitted' : 'started'
}

/**
 * Takes a record out of the file, or returns undefined when it is not there or not the asker's to see.
 * With `forChange` it is held until the transaction ends.
 */
export async function openRecord(
  act: Act,
  id: string,
  { forChange = false }: { forChange?: boolean } = {},
): Promise<OpenRecord | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined
  const [row, found, opened, requests] = await Promise.all([
    recordById(act.work, id, { forChange }),
    partsOf(act.work, id),
    recordsOpenedFrom(act.work, id),
    requestsOf(act.work, [id]),
  ])
  if (!row) return undefined
  const definition = processOf(act.practice, row.process)
  const partRows = forChange
    ? await addedUpAlone(act, definition, { recordId: id, parts: found })
    : found
  const people = await subjectsById(
    act.work,
    definition,
    act.practice,
    partRows.map((part) => part.subject_id),
  )
  const seen = { happenedAt: row.happened_at, decidedAt: row.authorised_at, now: act.now }
  const parts: OpenPart[] = []
  for (const part of partRows) {
    const person = people.find((one) => one.id === part.subject_id)
    if (person) parts.push({ row: part, person, view: partView(part, person, seen, act.practice) })
  }
  act.touched(id)
  act.saw(people.map((person) => person.id))
  const view = {
    ...bareView(act, row.happened_at),
    ...(await whatTheyAre(act, definition)),
    ...(asksChairs(definition) ? { chairs: await chairsOf(act, parts) } : {}),
    ...(await whatEntriesSay(act, definition, dateInLondon(row.happened_at))),
    values: valuesIn(row.answers),
    parts: parts.map((part) => part.view),
    opened: new Map(opened.map((one) => [one.process, progressOf(one)])),
    partners: partnersIn(requests),
    workers: workersOf(row, act.by),
  }
  const record = { row, definition, parts, view }
  const which = stillWorkedOut(row)
  return which ? worksOut(record, which) : record
}

/** What is still worked out of a record as it stands: all of it until it is handed in, nothing once it is decided. */
export const stillWorkedOut = (row: Pick<RecordRow, 'stage'>): StillWorkedOut | undefined => {
  if (isBeingRecorded(row)) return 'all'
  return row.stage === 'for-decision' ? 'until-decided' : undefined
}

/** What was sent back is being recorded again. */
export const isBeingRecorded = ({ stage }: Pick<RecordRow, 'stage'>): boolean =>
  stage !== 'for-decision' && stage !== 'decided'

/** Until it is handed in whoever is writing records it; from then on whoever is asking decides it. */
function workersOf(row: RecordRow, by: string | undefined): RecordView['workers'] {
  const recorder = row.submitted_by ?? by
  const authoriser = row.authorised_by ?? (row.stage === 'for-decision' ? by : undefined)
  return { ...(recorder ? { recorder } : {}), ...(authoriser ? { authoriser } : {}) }
}

/** What is worked out is as it comes to now until the record is handed in, or decided; then it stays as it was. */
function worksOut(record: OpenRecord, which: StillWorkedOut): OpenRecord {
  const view = withWorkedOut(record.definition, record.view, which)
  const parts = record.parts.map((part, index) => ({
    ...part,
    view: view.parts[index] ?? part.view,
  }))
  return { ...record, view, parts }
}

/** What everybody who works here is, and where, when the definition asks that of somebody named in an answer. */
async function whatTheyAre(
  { work, now, practice }: Act,
  definition: ProcessDefinition,
): Promise<Pick<RecordView, 'roles' | 'teams'>> {
  if (!asksRoles(definition)) return { roles: new Map() }
  const workers = await currentWorkers(work, now)
  const kinds = new Map(practice.pack.teams.map(({ id, type }) => [id, type]))
  return {
    roles: new Map(workers.map((one) => [one.id, one.posts.map((held) => held.role)])),
    teams: new Map(
      workers.map((one) => [
        one.id,
        one.posts.map((held) => kinds.get(held.teamId)).filter((kind) => kind !== undefined),
      ]),
    ),
  }
}

/** Who chaired a conference or a review of these children, in every record of a process that has a chair. */
async function chairsOf({ work, practice }: Act, parts: readonly OpenPart[]): Promise<string[]> {
  const chaired = practice.catalogue.processes.filter(
    ({ questions }) => questions.chair?.kind === 'worker',
  )
  return await chairedBy(
    work,
    parts.map((part) => part.row.subject_id),
    chaired.map(({ id }) => id),
  )
}

function partnersIn(requests: readonly InformationRequestRow[]): RecordView['partners'] {
  if (requests.length === 0) return new Set(['answered'])
  return new Set(requests.every((one) => one.outcome !== null) ? ['asked', 'answered'] : ['asked'])
}

/** Where the record stands, for permission. */
export function standingOf({ row, definition, view, parts }: OpenRecord): Standing {
  const aboutWorker = parts[0]?.person.of_worker
  const hand = definition.inOneHand ? (row.holder_id ?? row.started_by) : null
  return {
    teamId: row.team_id,
    sharedWith: row.shared_with,
    stage: row.stage,
    ...(definition.namedBy ? { named: namedInFacts(definition, view.parts) } : {}),
    ...(hand ? { hand } : {}),
    ...(definition.onlyFor ? { onlyFor: namedIn(definition.onlyFor, view) } : {}),
    ...(aboutWorker ? { aboutWorker } : {}),
    ...(row.is_named ? { namesCaller: true } : {}),
    ...(row.started_by ? { startedBy: row.started_by } : {}),
    ...(row.submitted_by ? { submittedBy: row.submitted_by } : {}),
  }
}

/** The workers whom these answers name, for whom alone the record is. */
export const namedIn = (questions: readonly string[], { values }: RecordView): readonly string[] =>
  questions.map((question) => textOf(values[question])).filter((id) => id !== '')
