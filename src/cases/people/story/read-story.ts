import { inForceOn } from '../../../engine/in-force.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { done, notFound, type Result } from '../../../engine/refusal.ts'
import type { StoryDeadline } from '../../../engine/story/next-seen.ts'
import type { StoryFact, StoryRecord, StorySource } from '../../../engine/story/story.ts'
import { tellStory, type ToldQuestion } from '../../../engine/story/tell-story.ts'
import { tellingQuestions } from '../../../engine/story/told-answers.ts'
import { dateInLondon, instantText, milliseconds } from '../../../engine/temporal.ts'
import { hiddenAddresses } from '../../../store/addresses.ts'
import { factsOf, type FactRow } from '../../../store/facts.ts'
import { peopleById, type PersonRow } from '../../../store/people.ts'
import { dueAbout, type DueAbout } from '../../../store/person-surroundings.ts'
import { recordsAbout, type EarlierRecord } from '../../../store/record-history.ts'
import {
  needsOf,
  recordsBehindFacts,
  relativesOf,
  tellingRecords,
  type TellingRecord,
} from '../../../store/story.ts'
import { workersById } from '../../../store/workers.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { openPerson } from '../open-person.ts'
import { familyLines, needsLines } from './around-child.ts'
import { ringLines, type Works } from './who-to-ring.ts'

/** The story so far of one person, as far as the reader may know it. */
export interface StoryFile {
  readonly now: string
  readonly person: PersonRow
  readonly told: readonly ToldQuestion[]
}

/**
 * What somebody needs to know who has never met this child: ten questions with every answer that rows the reader may
 * read give, each with its day and where it stands. Not there for whoever may not open the person's page.
 */
export async function readStory(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<StoryFile>> {
  return await act(office, caller, { action: 'read-story', reads: true }, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    const { work, practice, now } = request
    const today = dateInLondon(now)
    const [facts, behind, records, earlier, due, relatives, needs] = await Promise.all([
      factsOf(work, [personId]),
      recordsBehindFacts(work, personId),
      tellingRecords(work, personId, tellingQuestions(practice)),
      recordsAbout(work, [personId]),
      dueAbout(work, personId),
      relativesOf(work, personId),
      needsOf(work, personId),
    ])
    const known = (await peopleById(work, [...new Set(relatives.map(({ id }) => id))])).filter(
      (one) => !one.closed,
    )
    const family = [personId, ...known.map(({ id }) => id)]
    const works = whoWorks(facts, earlier, today)
    const workerIds = [
      ...works.flatMap(({ workerId }) => workerId ?? []),
      ...namedIn(facts, records),
    ]
    const [workers, hidden] = await Promise.all([
      workersById(work, [...new Set(workerIds)], now),
      hiddenAddresses(work, family),
    ])
    const nameOfWorker = (id: string): string =>
      workers.find((one) => one.id === id)?.name ?? 'someone who has left'
    request.saw(family)
    request.touched(...records.map(({ id }) => id))
    const ring = await ringLines(request, works, nameOfWorker, personId)
    const told = tellStory(
      {
        home: {
          personId,
          isHidden: person.address_hidden,
          ...addressOf(person),
          ...(needs?.home_since ? { since: dateInLondon(needs.home_since) } : {}),
          ...(person.died_on ? { diedOn: person.died_on } : {}),
        },
        facts: facts.map((fact) => asFact(fact, behind)),
        records: records.map(asRecord),
        due: due.flatMap(asDeadline),
        besides: [
          ...familyLines({ person, relatives, known, practice, now }),
          ...needsLines(person, needs),
          ...ring,
        ],
        hidden,
      },
      {
        practice,
        today,
        nameOf: (kind, id) =>
          kind === 'worker'
            ? nameOfWorker(id)
            : (practice.pack.teams.find((one) => one.id === id)?.name ?? 'see the record'),
      },
    )
    return done({ now, person, told })
  })
}

/** Who works with them by a fact in force, newest first, and by what is under way. */
function whoWorks(
  facts: readonly FactRow[],
  records: readonly EarlierRecord[],
  today: string,
): readonly Works[] {
  const inForce = facts.filter((fact) => fact.from_on <= today && inForceOn(fact, today))
  const underWay = records.filter((one) => one.stage !== 'decided' && one.ended_at === null)
  return [
    ...inForce.map((one) => ({ workerId: one.worker_id, teamId: one.team_id, since: one.from_on })),
    ...underWay.map((one) => ({
      workerId: one.holder_id,
      teamId: one.team_id,
      since: dateInLondon(one.happened_at),
    })),
  ]
}

/** Every number that could be a worker's, in details and answers: names are looked up for those that are. */
function namedIn(facts: readonly FactRow[], records: readonly TellingRecord[]): readonly string[] {
  const values = [
    ...facts.flatMap((fact) => Object.values((fact.detail ?? {}) as Record<string, unknown>)),
    ...records.flatMap(({ answers }) => Object.values(answers).map(({ value }) => value)),
  ]
  return values.filter((one): one is string => typeof one === 'string' && /^\d{1,18}$/.test(one))
}

const addressOf = (person: PersonRow): { address?: string } => {
  const address = [person.address_line, person.postcode].filter(Boolean).join(', ')
  return address === '' ? {} : { address }
}

interface RecordNamed {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly happened_at: string
}

const sourceOf = (row: RecordNamed): Extract<StorySource, { is: 'record' }> => ({
  is: 'record',
  id: row.id,
  process: row.process,
  reference: row.reference,
  on: dateInLondon(row.happened_at),
})

function asFact(
  fact: FactRow,
  behind: readonly (RecordNamed & { readonly fact_id: string })[],
): StoryFact {
  const started = behind.find((one) => one.fact_id === fact.id)
  return {
    kind: fact.kind,
    fromOn: fact.from_on,
    detail: fact.detail,
    ...(fact.to_on === null ? {} : { toOn: fact.to_on }),
    ...(started ? { startedBy: sourceOf(started) } : {}),
  }
}

const asRecord = (row: TellingRecord): StoryRecord => ({
  ...sourceOf(row),
  stage: row.stage,
  answers: row.answers,
  ...(row.completed_at ? { completedAt: row.completed_at } : {}),
  ...(row.ended_at ? { endedAt: row.ended_at } : {}),
})

/** A day that something is due by ends with the midnight after it. */
const lastDay = (dueAt: string): string => dateInLondon(instantText(milliseconds(dueAt) - 1))

/** What is wanted by a day; the earliest day on which something may end is no visit. */
function asDeadline(row: DueAbout): readonly StoryDeadline[] {
  if (row.not_before) return []
  const from = sourceOf({ ...row, id: row.record_id, happened_at: row.counts_from })
  return [{ clock: row.clock, name: row.name, dueOn: lastDay(row.due_at), from }]
}
