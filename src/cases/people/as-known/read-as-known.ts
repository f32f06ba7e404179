import type { Difference } from '../../../engine/as-known/differences.ts'
import { rowAsKnown, type KeptRow } from '../../../engine/as-known/kept-row.ts'
import { permit, type Caller } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../../engine/refusal.ts'
import { textOf, type Value } from '../../../engine/standpoint.ts'
import { milliseconds, type InstantText } from '../../../engine/temporal.ts'
import { instantInWords } from '../../../engine/words.ts'
import { keptAbout, keptPeople } from '../../../store/as-known.ts'
import { peopleById } from '../../../store/people.ts'
import type { RecordRow } from '../../../store/records.ts'
import { workersById, type WorkerRow } from '../../../store/workers.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { openPerson } from '../open-person.ts'
import { differencesAbout } from './differences-about.ts'
import { keptRows } from './kept-rows.ts'
import { whatWasKnown, type KnownRecord, type WhatWasKnown } from './what-was-known.ts'

/** The instant to read a person at; with `since`, what was recorded between the two as well. */
export interface When {
  readonly at: InstantText
  readonly since?: InstantText | undefined
}

/** The record of a person as it was known at an instant, and nothing that was recorded later. */
export interface AsKnown {
  readonly now: InstantText
  readonly when: When
  /** When they were first known here. */
  readonly firstKnownAt: InstantText
  /** Nothing where they were not known yet. */
  readonly known: WhatWasKnown | undefined
  /** The people around them, as they were known at that instant. */
  readonly related: readonly KnownName[]
  /** The records whose answers the reader may read; of the others it is only known that they are. */
  readonly readable: ReadonlySet<string>
  /** What was recorded after `since` and up to `at`, in the order it was. */
  readonly differences: readonly Difference[]
  readonly workers: readonly Pick<WorkerRow, 'id' | 'name'>[]
}

/** Somebody around a person, as far as they are named. */
interface KnownName {
  readonly id: string
  readonly surname: string
  readonly forenames: string
  readonly expected_on: string | null
  readonly restricted: boolean
  /** Never: of somebody who is closed to the reader there is no name. */
  readonly closed: false
}

/**
 * Reads a person as they were known at an instant: who they were said to be, where they lived, who was around them,
 * what was true of them, and their records as they were written then. Refused for an instant that is still to come,
 * and for two instants in the wrong order. Not there for those who may not open the person's page.
 */
export async function readAsKnown(
  office: Office,
  caller: Caller,
  personId: string,
  when: When,
): Promise<Result<AsKnown>> {
  return await act(office, caller, { action: 'read-as-known', reads: true }, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    const { work, now } = request
    const wrong = whatIsWrongWith(when, now)
    if (wrong.length > 0) return invalid(wrong, notShown)
    const rows = keptRows(await keptAbout(work, personId))
    const self = rows.find((row) => row.table === 'person' && row.id === personId)
    if (!self) throw new Error('A person who may be opened has no row')
    const around = [...peopleIn(rows)].filter((id) => id !== personId)
    const [others, open] = await Promise.all([keptPeople(work, around), peopleById(work, around)])
    const records = rows.flatMap((row) => (row.table === 'record' && row.now ? [row.now] : []))
    const readable = new Set(
      (records as unknown as readonly RecordRow[])
        .filter((one) => mayReadAnswers(request, caller, one))
        .map((one) => one.id),
    )
    const known = whatWasKnown(rows, personId, when.at)
    const differences = differencesAbout(rows, personId, when, readable)
    request.saw([personId, ...around])
    request.touched(...readable)
    return done({
      now,
      when,
      firstKnownAt: self.recordedAt,
      known: known && withoutOthers(known, readable),
      related: keptRows(others)
        .filter(({ id }) => open.some((one) => one.id === id && !one.closed))
        .map((one) => namedThen(one, when.at)),
      readable,
      differences,
      workers: await workersById(work, workersIn(known, differences), now),
    })
  })
}

const notShown = 'Nothing is shown yet. Choose another date and time below; nothing was changed.'

function whatIsWrongWith({ at, since }: When, now: InstantText): readonly Problem[] {
  if (milliseconds(at) > milliseconds(now)) {
    return [
      {
        question: 'at',
        message: `${instantInWords(at)} is still to come: nobody knows yet what will be known then. Choose a date and time up to now`,
      },
    ]
  }
  if (since !== undefined && milliseconds(since) >= milliseconds(at)) {
    return [
      { question: 'since', message: 'The earlier date and time must be before the later one' },
    ]
  }
  return []
}

/** What is said in a record is shown to those who may read it; to the others only that it is there. */
const withoutOthers = (known: WhatWasKnown, readable: ReadonlySet<string>): WhatWasKnown => ({
  ...known,
  records: known.records.map(({ row, part }) =>
    readable.has(row.id)
      ? { row, part }
      : { row: { ...row, answers: {} }, part: { ...part, answers: {} } },
  ),
})

const peopleIn = (rows: readonly KeptRow[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter((row) => row.table === 'relationship')
      .flatMap(({ now, changes }) => [now, ...changes.map((one) => one.was)])
      .flatMap((row) => [row?.person_id, row?.of_person_id])
      .filter((id) => typeof id === 'string'),
  )

/** As they were called then, or, where they were not known yet, when they came to be. */
function namedThen(row: KeptRow, at: InstantText): KnownName {
  const isEarlier = milliseconds(at) < milliseconds(row.recordedAt)
  const said = rowAsKnown(row, isEarlier ? row.recordedAt : at) ?? row.now
  return { ...(said as unknown as KnownName), closed: false }
}

/** What is said in a record is read by those who may read the record as it stands now. */
function mayReadAnswers({ practice }: Act, caller: Caller, row: RecordRow): boolean {
  const definition = processOf(practice, row.process)
  const named = definition.onlyFor?.map((id) => textOf(row.answers[id]?.value as Value | undefined))
  const standing = {
    teamId: row.team_id,
    sharedWith: row.shared_with,
    stage: row.stage,
    ...(named ? { onlyFor: named } : {}),
    ...(row.started_by ? { startedBy: row.started_by } : {}),
  }
  return permit('read', definition, standing, caller, practice).ok
}

function workersIn(
  known: WhatWasKnown | undefined,
  differences: readonly Difference[],
): readonly string[] {
  const ids = [
    ...differences.map((one) => one.by),
    ...(known?.facts ?? []).map((one) => one.worker_id),
    ...(known?.records ?? []).flatMap(({ row, part }: KnownRecord) => [
      row.holder_id,
      ...[...Object.values(row.answers), ...Object.values(part.answers)].map((one) => one.by),
    ]),
  ]
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}
