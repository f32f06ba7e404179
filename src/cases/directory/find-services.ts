import { placeOf } from '../../engine/places.ts'
import type { Practice } from '../../engine/practice.ts'
import { understandNeed, type Asks, type Sought } from '../../engine/directory/need.ts'
import type { Caller } from '../../engine/permissions.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Weekday } from '../../practice/vocabulary/directory.ts'
import { countInDirectory } from '../../store/directory/counts.ts'
import { entriesOf, type EntryRow } from '../../store/directory/entries.ts'
import type { Work } from '../../store/database.ts'
import { searchDirectory, type FoundRow } from '../../store/directory/search.ts'
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
  /** Half a word, looked for while it is typed: it is no search that anybody made. */
  readonly uncounted?: boolean | undefined
}

export type FoundService = EntryRow & { readonly metres: number | null }

export interface FoundServices {
  readonly services: readonly FoundService[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** What their words were taken to mean. */
  readonly sought: Sought
  /** Nothing had all that their words ask for besides the need, so that it was left out. */
  readonly loosened: boolean
  /** The district that everything found is for: the one chosen, or the one of the postcode. */
  readonly district: string | undefined
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
  const district = search.district || districtOf(practice, search.postcode)
  const page = Math.max(1, search.page ?? 1)
  const limit = search.all ? most : onAPage
  return await readOpenly(office, caller, async (work) => {
    const { features = [] } = search
    const look = async (asks: Asks): Promise<readonly FoundRow[]> =>
      await searchDirectory(work, {
        ...{ terms: sought.terms, words: sought.words, all: search.terms, from, district },
        age: search.age ?? asks.age,
        withinMetres: from && search.withinMiles && search.withinMiles * metresInAMile,
        features: wanted([...features, ...(asks.features ?? [])]),
        ...{ day: search.day ?? asks.day, between: search.between },
        ...{ isFree: search.isFree ?? asks.isFree },
        ...{ today, offset: (page - 1) * limit, limit },
      })
    const strict = await look(sought.asks)
    const loosened = strict.length === 0 && Object.keys(sought.asks).length > 0
    const found = loosened ? await look({}) : strict
    const total = found[0]?.total ?? 0
    if (page === 1 && !search.uncounted) {
      count(work, practice, search, { sought, total, today, district })
    }
    const entries = await entriesOf(
      work,
      found.map(({ id }) => id),
    )
    return {
      services: entries.map((entry, at) => ({ ...entry, metres: found[at]?.metres ?? null })),
      ...{ total, page, pages: Math.ceil(total / limit), sought, today, district },
      loosened: loosened && total > 0,
      postcodeUnknown: Boolean(search.postcode) && !from,
    }
  })
}

const wanted = (features: readonly string[]): readonly string[] | undefined =>
  features.length > 0 ? [...new Set(features)] : undefined

/** Where somebody lives says what is open to them: a centre for people of another district is not. */
function districtOf({ pack }: Practice, postcode: string | undefined): string | undefined {
  const place = postcode ? placeOf(pack, postcode) : undefined
  return place?.kind === 'district' ? place.district.id : undefined
}

/**
 * A search that found something is one in its district. One that found nothing says also which need it was understood as:
 * what there is none of, and where. Of several needs it counts for the first, so that the numbers are of searches.
 */
function count(
  work: Work,
  practice: Practice,
  { terms = [] }: DirectorySearch,
  found: Pick<FoundServices, 'sought' | 'total' | 'today' | 'district'>,
): void {
  const { sought, total, today: on, district } = found
  if (total > 0) {
    countInDirectory(work, 'search', { on, district })
    return
  }
  const needs = new Set(directoryOf(practice).needs.map(({ id }) => id))
  const need = [...terms, ...sought.terms].find((id) => needs.has(id))
  countInDirectory(work, 'nothing-found', { on, district, need })
}
