import { understandNeed, type Sought } from '../../engine/directory/need.ts'
import type { Caller } from '../../engine/permissions.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Weekday } from '../../practice/vocabulary/directory.ts'
import { countInDirectory } from '../../store/directory/counts.ts'
import { entriesOf, type EntryRow } from '../../store/directory/entries.ts'
import { searchDirectory } from '../../store/directory/search.ts'
import type { Office } from '../office.ts'
import { directoryOf, readOpenly } from './directory-open.ts'
import { positionOfPostcode } from './where-is.ts'

/** What somebody looks for, as the form says it. */
export interface DirectorySearch {
  /** Their own words. They are looked for and kept nowhere. */
  readonly said?: string | undefined
  /** Terms it must have: a need, an offer, a category. */
  readonly terms?: readonly string[] | undefined
  readonly age?: number | undefined
  readonly district?: string | undefined
  readonly postcode?: string | undefined
  readonly withinMiles?: number | undefined
  readonly features?: readonly string[] | undefined
  readonly day?: Weekday | undefined
  readonly between?: { readonly from: string; readonly to: string } | undefined
  readonly isFree?: boolean | undefined
  /** All of them on one page: what a local offer holds. */
  readonly all?: boolean | undefined
  /** From 1. */
  readonly page?: number | undefined
}

export type FoundService = EntryRow & { readonly metres: number | null }

export interface FoundServices {
  readonly services: readonly FoundService[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** What their words were taken to mean. */
  readonly sought: Sought
  /** A postcode was given, and nobody here knows where it is. */
  readonly postcodeUnknown: boolean
  readonly today: string
}

const onAPage = 20
const most = 500
const metresInAMile = 1609.344

/**
 * Services that suit, a page of them. Anybody may look; that they did is counted, and neither their words nor who they are
 * is kept. With a postcode the nearest come first; one that is not known is said to be, and the search goes on without it.
 */
export async function findServices(
  office: Office,
  caller: Caller | undefined,
  search: DirectorySearch,
): Promise<FoundServices> {
  const { practice } = office
  const today = dateInLondon(office.clock.now())
  const sought = understandNeed(search.said ?? '', directoryOf(practice))
  const from = search.postcode ? await positionOfPostcode(practice, search.postcode) : undefined
  const page = Math.max(1, search.page ?? 1)
  const limit = search.all ? most : onAPage
  return await readOpenly(office, caller, async (work) => {
    const found = await searchDirectory(work, {
      ...sought,
      all: search.terms,
      ...{ age: search.age, district: search.district || undefined, from },
      withinMetres: from && search.withinMiles && search.withinMiles * metresInAMile,
      features: search.features?.length ? search.features : undefined,
      ...{ day: search.day, between: search.between, isFree: search.isFree },
      ...{ today, offset: (page - 1) * limit, limit },
    })
    const total = found[0]?.total ?? 0
    if (page === 1) {
      const kind = total === 0 ? 'nothing-found' : 'search'
      countInDirectory(work, kind, { on: today, district: search.district })
    }
    const entries = await entriesOf(
      work,
      found.map(({ id }) => id),
    )
    return {
      services: entries.map((entry, at) => ({ ...entry, metres: found[at]?.metres ?? null })),
      ...{ total, page, pages: Math.ceil(total / limit), sought, today },
      postcodeUnknown: Boolean(search.postcode) && !from,
    }
  })
}
