import type { Caller } from '../../engine/permissions.ts'
import { reachOf } from '../../engine/reach.ts'
import { isNhsNumber } from '../../engine/nhs-number.ts'
import { normalisePostcode } from '../../engine/places.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { readDate } from '../../engine/temporal.ts'
import {
  searchByName,
  searchByNameAndBirth,
  searchByNumberOrPostcode,
  type FoundPerson,
} from '../../store/person-search.ts'
import { keepSearch, searchById, type SearchWords } from '../../store/searches.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { shown } from './shown.ts'

/** What somebody is looked for by. Names may be misspelt; the other two must be right. */
export interface Wanted {
  /** A name, an NHS number, a postcode or a Threadwell number. */
  readonly words: string
  readonly bornOn?: string | undefined
}

export interface Found {
  readonly people: readonly FoundPerson[]
  /** There were more than are shown. */
  readonly more: boolean
}

const most = 20

/** Keeps what is looked for under a number, so that no name stands in an address. Returns the number. */
export async function keepWanted(
  office: Office,
  caller: Caller,
  wanted: SearchWords,
): Promise<Result<{ searchId: string }>> {
  return await act(office, caller, { action: 'keep-search' }, async ({ work, now }) => {
    const { workerId } = caller
    return done({ searchId: await keepSearch(work, { workerId, wanted, at: now }) })
  })
}

/** What this search of the caller's own was for. */
export async function wantedBy(
  office: Office,
  caller: Caller,
  searchId: string,
): Promise<Result<SearchWords>> {
  return await act(office, caller, { action: 'read-search', reads: true }, async ({ work }) => {
    const wanted = /^\d{1,18}$/.test(searchId) ? await searchById(work, searchId) : undefined
    return wanted ? done(wanted) : notFound()
  })
}

/**
 * People who may be the one meant, best first, at most twenty. Restricted people are not among them, except
 * as "restricted" for those whose task it is to know.
 */
export async function findPeople(
  office: Office,
  caller: Caller,
  wanted: Wanted,
): Promise<Result<Found>> {
  return await act(office, caller, { action: 'find-people', reads: true }, async (request) => {
    if (!reachOf(office.practice, caller).people) {
      return refused({
        kind: 'not-permitted',
        message:
          'Your role does not look people up. Ring the front door if you are worried about a child.',
      })
    }
    const words = wanted.words.trim()
    const bornOn = wanted.bornOn ? readDate(wanted.bornOn) : undefined
    const people = await search(words, bornOn)
    request.saw(people.slice(0, most).map((person) => person.id))
    request.noted({ found: people.length, byBirth: bornOn !== undefined })
    return done({ people: people.slice(0, most).map(shown), more: people.length > most })

    async function search(name: string, birth: string | undefined): Promise<FoundPerson[]> {
      const { work } = request
      const digits = name.replaceAll(/[\s-]/g, '')
      if (isNhsNumber(digits)) {
        return await searchByNumberOrPostcode(work, { nhsNumber: digits, most: most + 1 })
      }
      if (/^\d{1,18}$/.test(digits)) {
        return await searchByNumberOrPostcode(work, { id: digits, most: most + 1 })
      }
      const postcode = normalisePostcode(name)
      if (postcode) return await searchByNumberOrPostcode(work, { postcode, most: most + 1 })
      if (name.length < 2) return []
      if (!birth) return await searchByName(work, { name, most: most + 1 })
      const swappedBornOn = swapped(birth)
      return await searchByNameAndBirth(work, {
        name,
        bornOn: birth,
        swappedBornOn,
        most: most + 1,
      })
    }
  })
}

/** The date with day and month exchanged, where that is a date and another one. */
export function swapped(date: string): string | undefined {
  const [year = '', month = '', day = ''] = date.split('-')
  const other = readDate(`${year}-${day}-${month}`)
  return other === date ? undefined : other
}
