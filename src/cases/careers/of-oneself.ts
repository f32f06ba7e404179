import { addDays } from '../../engine/calendar-days.ts'
import { registersOfTheirOwn } from '../../engine/reach.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon, startOfDayInLondon } from '../../engine/temporal.ts'
import {
  equalOpportunities,
  type EqualOpportunitiesQuestion,
} from '../../practice/careers/equal-opportunities.ts'
import { askedOfThemselves } from '../../practice/workforce/of-oneself.ts'
import {
  forgetToldOfOneself,
  tellOfOneself,
  toldOfOneselfAt,
  toldOfOneselfCounted,
} from '../../store/told-of-oneself.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { quarterEnds } from './drive-progress.ts'

/** What those who work here are asked of themselves: the same as applicants, so that both can be compared. */
export const askedOfUs: readonly EqualOpportunitiesQuestion[] = equalOpportunities.filter(
  ({ id }) => askedOfThemselves.includes(id),
)

/** Those answers that are among the options, and no others. */
export const answersAmong = (
  asked: readonly EqualOpportunitiesQuestion[],
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    asked.flatMap(({ id, options }) => {
      const answer = given[id] ?? ''
      return Object.hasOwn(options, answer) ? [[id, answer]] : []
    }),
  )

/** The last day of the last quarter: what is counted is how things stood then, so that no number moves with what one does. */
const lastCounted = (now: string): string => quarterEnds(dateInLondon(now), 1)[0] ?? ''
const countedFrom = (now: string): string => startOfDayInLondon(addDays(lastCounted(now), 1))

const worksHere = (practice: Practice, caller: Caller): boolean =>
  registersOfTheirOwn(practice, caller).length > 0

/** Keeps what somebody who works here says of themselves, apart from their name; nothing said takes back what was. */
export async function sayOfOneself(
  office: Office,
  caller: Caller,
  given: Readonly<Record<string, string>>,
): Promise<Result<true>> {
  return await act(
    office,
    caller,
    { action: 'say-of-oneself' },
    async ({ work, now, practice }) => {
      if (!worksHere(practice, caller)) return notFound()
      const answers = answersAmong(askedOfUs, given)
      await tellOfOneself(work, { answers, at: now, countedFrom: countedFrom(now) })
      return done(true)
    },
  )
}

/** What somebody is told who may say something of themselves. */
export interface OfOneself {
  readonly asked: readonly EqualOpportunitiesQuestion[]
  /** The day on which they last did; never what they said. */
  readonly toldOn: string | undefined
  /** From when what they say now is counted. */
  readonly countedOn: string
}

/** Reads whether somebody said something of themselves. Not there for those who are not employed here. */
export async function readOfOneself(office: Office, caller: Caller): Promise<Result<OfOneself>> {
  const reading = { action: 'read-of-oneself', reads: true }
  return await act(office, caller, reading, async ({ work, now, practice }) => {
    if (!worksHere(practice, caller)) return notFound()
    const at = await toldOfOneselfAt(work)
    return done({
      asked: askedOfUs,
      toldOn: at === undefined ? undefined : dateInLondon(at),
      countedOn: nextQuarter(now),
    })
  })
}

/** The first day of the next quarter. */
function nextQuarter(now: string): string {
  const day = dateInLondon(now)
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const next = month - ((month - 1) % 3) + 3
  return next > 12 ? `${year + 1}-01-01` : `${year}-${String(next).padStart(2, '0')}-01`
}

/** How many work here, and how many of them said what, as it stood on the last day of the last quarter. */
export interface ToldHere {
  readonly on: string
  readonly all: number
  /** Nothing where those who work here are not asked that. */
  readonly many: (question: string, answer: string) => number | undefined
}

/** Counts what those who work here said of themselves. */
export async function toldHere({
  work,
  now,
  practice,
}: Pick<Act, 'work' | 'now' | 'practice'>): Promise<ToldHere> {
  const whose = practice.registers.get('colleagues')?.ofWorker
  const roles = whose && 'each' in whose ? whose.each.map(({ role }) => role) : []
  const counted = await toldOfOneselfCounted(work, { until: countedFrom(now), roles })
  const many = (question: string, answer: string): number =>
    counted.find((one) => one.question === question && one.answer === answer)?.many ?? 0
  return {
    on: lastCounted(now),
    all: many('', ''),
    many: (question, answer) =>
      askedOfThemselves.includes(question) ? many(question, answer) : undefined,
  }
}

/** Erases what somebody said that is counted no more. Returns how much. */
export const forgetOfOneself = async ({ work, now }: Pick<Act, 'work' | 'now'>): Promise<number> =>
  await forgetToldOfOneself(work, countedFrom(now))
