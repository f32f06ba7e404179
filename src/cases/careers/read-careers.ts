import { figureOf } from '../../engine/measures/figure.ts'
import { periodOf } from '../../engine/measures/periods.ts'
import type { Practice } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { CareersRules } from '../../practice/vocabulary/careers.ts'
import type { Work } from '../../store/database.ts'
import { measureCounts } from '../../store/measures.ts'
import type { Office } from '../office.ts'
import {
  careersOf,
  changesOf,
  comingJobs,
  jobWords,
  plannedEvents,
  publishedJobs,
  readPublished,
  type CareersEvent,
  type Coming,
  type Job,
  type JobChange,
  type JobWords,
} from './published.ts'

/** What the first page about jobs shows. */
export interface CareersFront {
  readonly rules: CareersRules
  readonly words: JobWords
  /** Those that can be applied for now, the soonest to close first. */
  readonly jobs: readonly Job[]
  readonly coming: readonly Coming[]
  readonly events: readonly CareersEvent[]
  /** Children for each worker, on average; nothing where nobody holds any. */
  readonly caseload: number | undefined
  readonly now: string
}

/** Reads everything that is open now. Not there where an authority has no pages about jobs. */
export async function readCareers(office: Office): Promise<Result<CareersFront>> {
  const { practice } = office
  const rules = careersOf(practice)
  if (!rules) return notFound()
  const found = await readPublished(office, async (at) => ({
    jobs: (await publishedJobs(at)).filter(({ isOpen }) => isOpen),
    coming: await comingJobs(at),
    events: await plannedEvents(at),
    caseload: await averageCaseload(at, practice),
    now: at.now,
  }))
  return done({ ...found, rules, words: jobWords(practice) })
}

/** One job, with what was changed in it; a closed one too, so that a link that was kept says that it closed. */
export async function readJob(
  office: Office,
  id: string,
): Promise<
  Result<Pick<CareersFront, 'rules' | 'words'> & { job: Job; changes: readonly JobChange[] }>
> {
  const rules = careersOf(office.practice)
  if (!rules || !/^\d{1,18}$/.test(id)) return notFound()
  const found = await readPublished(office, async (at) => {
    const [job] = await publishedJobs(at, id)
    return job && { job, changes: await changesOf(at.work, id) }
  })
  return found ? done({ ...found, rules, words: jobWords(office.practice) }) : notFound()
}

/** One event that people may sign up for, or that is over. */
export async function readCareersEvent(office: Office, id: string): Promise<Result<CareersEvent>> {
  if (!careersOf(office.practice) || !/^\d{1,18}$/.test(id)) return notFound()
  const [event] = await readPublished(office, async (at) => plannedEvents(at, id))
  return event ? done(event) : notFound()
}

/** Children for each worker who holds some, in the whole authority: a number, and nobody's; nothing where nobody does. */
export async function averageCaseload(
  { work, now }: { readonly work: Work; readonly now: string },
  { catalogue }: Practice,
): Promise<number | undefined> {
  const measure = catalogue.measures?.measures.find(({ id }) => id === 'caseload')
  const period = periodOf('year-to-date', dateInLondon(now))
  if (!measure || !period) return undefined
  const { from, to } = period
  const [counts] = await measureCounts(work, measure, {
    stretches: [{ from, to }],
    now,
    localityOf: {},
  }).then((rows) => rows.filter(({ cut }) => cut === 'all'))
  return counts && figureOf(measure, counts)
}
