import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { postsOver, staffOver, type PostsOn, type StaffOn } from '../../store/drive.ts'
import { entriesOf } from '../../store/entries.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { readsDrive } from './reads-drive.ts'

/** How stable a workforce is, in percent and in years; nothing where that is not recorded, or not published. */
export interface StableShares {
  readonly turnover: number | undefined
  readonly vacancy: number | undefined
  readonly agency: number | undefined
  readonly years: number | undefined
}

/** Our own, as it stood on a day and in the year up to it. */
export interface OwnYear extends StableShares {
  readonly on: string
  readonly employed: number
  readonly left: number
}

/** Another council's, as it is published. */
export interface OtherYear extends StableShares {
  readonly on: string
  readonly name: string
  readonly from: string
}

export interface Stability {
  readonly council: string
  /** The last years on the day of the national census, and today. */
  readonly own: readonly OwnYear[]
  /** The latest year first. */
  readonly others: readonly OtherYear[]
}

const years = 5
/** The children's social work workforce census is of this day. */
const censusDay = '09-30'

/** The last days of census years up to a day, the earliest first, and the day itself. */
export function censusDays(day: string): readonly string[] {
  const year = Number(day.slice(0, 4))
  const last = day < `${year}-${censusDay}` ? year - 1 : year
  const ends = Array.from({ length: years }, (_, back) => `${last - back}-${censusDay}`)
  return [...new Set([...ends.toReversed(), day])]
}

/**
 * How stable the workforce is, year by year, beside what other councils publish. Turnover is who left in the year ÷ who is
 * employed at its end; agency workers ÷ all who work here; vacancies in full-time equivalents of the posts. Numbers only:
 * not there for those who do not read how the drive goes.
 */
export async function readStability(office: Office, caller: Caller): Promise<Result<Stability>> {
  const mayRead = readsDrive(office, caller)
  const reading = { action: 'read-stability', reads: true }
  return await act(
    office,
    mayRead ? 'system' : caller,
    reading,
    async ({ work, now, practice }) => {
      if (!mayRead) return notFound()
      const days = censusDays(dateInLondon(now))
      const [staff, posts, entries] = await Promise.all([
        staffOver(work, days),
        postsOver(work, days),
        entriesOf(work, ['other-councils']),
      ])
      const facts = await factsOf(
        work,
        entries.map(({ id }) => id),
      )
      const others = entries.flatMap(({ id, name }) =>
        latestOfEachYear(facts.filter((one) => one.subject_id === id)).map((fact) =>
          published(fact, name),
        ),
      )
      return done({
        council: practice.pack.name,
        own: days.map((on) => ownYear(on, staff, posts)),
        others: others.toSorted(
          (one, other) => other.on.localeCompare(one.on) || one.name.localeCompare(other.name),
        ),
      })
    },
  )
}

/** What was typed in last for a year is what counts: it sets right what was typed before. */
const latestOfEachYear = (facts: readonly FactRow[]): readonly FactRow[] =>
  [...Map.groupBy(facts, ({ from_on }) => from_on).values()].flatMap((same) =>
    same.toSorted((one, other) => Number(other.id) - Number(one.id)).slice(0, 1),
  )

function published({ from_on: on, detail }: FactRow, name: string): OtherYear {
  const said = (detail ?? {}) as Readonly<Record<string, unknown>>
  const number = (key: string): number | undefined => {
    const value = said[key]
    return value === undefined || value === null || value === '' ? undefined : Number(value)
  }
  return {
    ...{ on, name, from: typeof said.from === 'string' ? said.from : '' },
    ...{ turnover: number('turnover'), vacancy: number('vacancy') },
    ...{ agency: number('agency'), years: number('years') },
  }
}

/** The shares of one day out of what was counted of it. */
export function ownYear(on: string, staff: readonly StaffOn[], posts: readonly PostsOn[]): OwnYear {
  const people = staff.find((one) => one.on === on)
  const post = posts.find((one) => one.on === on)
  const { employed = 0, agency = 0, left = 0, served = null } = people ?? {}
  return {
    ...{ on, employed, left },
    turnover: share(left, employed),
    vacancy: post && share(post.funded - post.filled, post.funded),
    agency: share(agency, employed + agency),
    years: served === null ? undefined : served / 365.25,
  }
}

const share = (part: number, whole: number): number | undefined =>
  whole > 0 ? (100 * part) / whole : undefined
