import { daysBetween } from '../../engine/calendar-days.ts'
import { choicesOf, type Practice } from '../../engine/practice.ts'
import { dateInLondon, instantInLondon } from '../../engine/temporal.ts'
import type { CareersRules } from '../../practice/vocabulary/careers.ts'
import { entriesHolding, type PublishedRow } from '../../store/careers.ts'
import type { Work } from '../../store/database.ts'
import { factsOf } from '../../store/facts.ts'
import type { Office } from '../office.ts'

/** A job as it is published. Codes are ids of the model; their words are in `jobWords`. */
export interface Job {
  readonly id: string
  readonly name: string
  readonly also: string
  readonly opensOn: string
  readonly closesOn: string
  /** One minute to midnight in London on that day, summer or winter. */
  readonly closesAt: string
  readonly isOpen: boolean
  readonly daysLeft: number
  readonly kind: string
  readonly level: string
  readonly team: string
  readonly contract: string
  readonly localities: readonly string[]
  readonly patterns: readonly string[]
  readonly where: string
  readonly places: number
  readonly grade: string
  readonly salary: { readonly from: number; readonly to: number }
  readonly hours: string
  readonly summary: string
  readonly week: string
  readonly tasks: readonly string[]
  readonly criteria: readonly string[]
  readonly interviewsOn: string
  readonly contact: { readonly name: string; readonly phone: string }
}

/** What was changed after it was published, for whoever applied before. */
export interface JobChange {
  readonly on: string
  readonly what: string
}

const closingTime = '23:59'

/** What a detail of something published says, as text; empty where it says nothing. */
export const textIn =
  ({ detail }: Pick<PublishedRow, 'detail'>) =>
  (key: string): string => {
    const value = detail[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
/** What a detail says that is a list; empty where it says nothing. */
export const listIn = (
  { detail }: Pick<PublishedRow, 'detail'>,
  key: string,
): readonly string[] => {
  const value = detail[key]
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(',').filter(Boolean) : []
}
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)

function jobOf(row: PublishedRow, now: string): Job {
  const said = textIn(row)
  const closesOn = said('closes')
  const closesAt = instantInLondon(closesOn, closingTime)
  return {
    id: row.id,
    name: row.name,
    also: row.also_known_as,
    opensOn: row.from_on,
    closesOn,
    closesAt,
    isOpen: now < closesAt,
    daysLeft: Math.max(0, daysBetween(dateInLondon(now), closesOn)),
    kind: said('kind'),
    level: said('level'),
    team: said('team'),
    contract: said('contract'),
    localities: listIn(row, 'localities'),
    patterns: listIn(row, 'patterns'),
    where: said('where'),
    places: Number(said('places')) || 1,
    grade: said('grade'),
    salary: { from: Number(said('salaryFrom')), to: Number(said('salaryTo')) },
    hours: said('hours'),
    summary: said('summary'),
    week: said('week'),
    tasks: lines(said('tasks')),
    criteria: lines(said('criteria')),
    interviewsOn: said('interviewsOn'),
    contact: { name: said('contact'), phone: said('contactPhone') },
  }
}

/** The rules of this authority for its pages about jobs; without them there are no such pages. */
export const careersOf = ({ pack }: Practice): CareersRules | undefined => pack.careers

/**
 * The jobs that are published for everybody, the soonest to close first; or the one with this id. One that is for our own
 * staff is not there. Whether it is open is judged by the clock: nothing has to run for a vacancy to close.
 */
export async function publishedJobs(
  { work, now }: { readonly work: Work; readonly now: string },
  id?: string,
): Promise<readonly Job[]> {
  const on = dateInLondon(now)
  const rows = await entriesHolding(work, {
    ...{ kind: 'vacancy-published', on },
    ...(id === undefined ? {} : { id }),
  })
  return rows
    .filter((row) => textIn(row)('internalOnly') !== 'yes')
    .map((row) => jobOf(row, now))
    .sort((one, other) => one.closesAt.localeCompare(other.closesAt))
}

/** What was changed in a published job, the latest first. */
export async function changesOf(work: Work, id: string): Promise<readonly JobChange[]> {
  const facts = await factsOf(work, [id])
  return facts
    .filter(({ kind }) => kind === 'vacancy-changed')
    .map(({ from_on, detail }) => ({
      on: from_on,
      what: textIn({ detail: detail as PublishedRow['detail'] })('what'),
    }))
    .reverse()
}

export interface Coming {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly contact: { readonly name: string; readonly phone: string }
}

/** What is coming and cannot be applied for yet. */
export async function comingJobs({
  work,
  now,
}: {
  readonly work: Work
  readonly now: string
}): Promise<readonly Coming[]> {
  const on = dateInLondon(now)
  return (await entriesHolding(work, { kind: 'forthcoming-opportunity', on })).map((row) => {
    const said = textIn(row)
    const contact = { name: said('contact'), phone: said('contactPhone') }
    return { id: row.id, name: row.name, summary: said('summary'), contact }
  })
}

export interface CareersEvent {
  readonly id: string
  readonly name: string
  readonly on: string
  readonly opens: string
  readonly ends: string
  readonly venue: string
  readonly access: string
  readonly capacity: number
  readonly summary: string
}

/** The events that are still to come, the soonest first; or the one with this id, though it is over. */
export async function plannedEvents(
  { work, now }: { readonly work: Work; readonly now: string },
  id?: string,
): Promise<readonly CareersEvent[]> {
  const on = dateInLondon(now)
  const rows = await entriesHolding(work, {
    ...{ kind: 'event-planned', on },
    ...(id === undefined ? {} : { id }),
  })
  return rows
    .map((row) => {
      const said = textIn(row)
      return {
        ...{ id: row.id, name: row.name, on: said('on'), opens: said('opens'), ends: said('ends') },
        ...{ venue: said('venue'), access: said('access'), summary: said('summary') },
        capacity: Number(said('capacity')),
      }
    })
    .filter((event) => id !== undefined || event.on >= on)
    .sort((one, other) => one.on.localeCompare(other.on))
}

/** What the codes of a job are called. */
export type JobWords = Readonly<
  Record<
    'kind' | 'level' | 'team' | 'contract' | 'localities' | 'patterns',
    Readonly<Record<string, string>>
  >
>

export function jobWords(practice: Practice): JobWords {
  const of = (id: string): Readonly<Record<string, string>> => {
    const question = practice.processes.get('vacancy')?.questions[id]
    const codes = question ? choicesOf(practice, question) : []
    return Object.fromEntries(codes.map(({ code, label }) => [code, label]))
  }
  return {
    kind: of('kind'),
    level: of('level'),
    team: of('team'),
    contract: of('contract'),
    localities: of('localities'),
    patterns: of('patterns'),
  }
}

/** Reads what is published. It says nothing of any person, so that no audit row is written of who looked. */
export async function readPublished<Value>(
  office: Office,
  read: (at: { readonly work: Work; readonly now: string }) => Promise<Value>,
): Promise<Value> {
  const now = office.clock.now()
  return await office.store.transaction({ system: true, reads: true }, async (work) =>
    read({ work, now }),
  )
}
