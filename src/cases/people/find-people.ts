import type { Caller } from '../../engine/permissions.ts'
import { reachOf } from '../../engine/reach.ts'
import { otherForms } from '../../engine/matching/forms-of-name.ts'
import { foldName } from '../../engine/matching/names.ts'
import { whyFound, type WhyFound } from '../../engine/matching/why-found.ts'
import { isNhsNumber } from '../../engine/nhs-number.ts'
import { normalisePostcode } from '../../engine/places.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { readDate } from '../../engine/temporal.ts'
import { writtenUpn } from '../../engine/upn.ts'
import type { Work } from '../../store/database.ts'
import {
  searchByAddress,
  searchByName,
  searchByNameAndBirth,
  searchByNumberOrPostcode,
  type FoundPerson,
} from '../../store/person-search.ts'
import { keepSearch, searchById, type SearchWords } from '../../store/searches.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { shown } from './shown.ts'

/** What somebody is looked for by. Names and streets may be misspelt; numbers must be right. */
export interface Wanted {
  /** A name, an address, a telephone or e-mail, or a number: of the NHS, of a pupil, ours or another system's. */
  readonly words: string
  readonly bornOn?: string | undefined
}

export interface Found {
  readonly people: readonly (FoundPerson & WhyFound)[]
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
    const people = await search(request.work, words, bornOn)
    request.saw(people.slice(0, most).map((person) => person.id))
    request.noted({ found: people.length, byBirth: bornOn !== undefined })
    const offered = people.slice(0, most).map((person) => ({
      ...shown(person),
      // Of what is closed to the reader not even the way it was found is told.
      ...(person.closed ? unsaid : whyFound(person, words, bornOn !== undefined)),
    }))
    return done({ people: offered, more: people.length > most })
  })
}

const unsaid: WhyFound = { why: [], score: undefined }

/** Looks by whatever was typed: a number, an address, or a name however it is spelt. */
async function search(
  work: Work,
  words: string,
  bornOn: string | undefined,
): Promise<FoundPerson[]> {
  const number = numberIn(words)
  if (number) return await searchByNumberOrPostcode(work, { ...number, most: most + 1 })
  if (words.length < 2) return []
  if (/\d/.test(words)) {
    const key = words.replaceAll(/\s/g, '').toLowerCase()
    const known = await searchByNumberOrPostcode(work, { key, most: most + 1 })
    const found = known.length > 0 ? known : await byAddress(work, words)
    // A stub of somebody may have a figure in its name.
    if (found.length > 0 || beginsLikeAHouse.test(words)) return found
  }
  if (bornOn) {
    const swappedBornOn = swapped(bornOn)
    return await searchByNameAndBirth(work, { name: words, bornOn, swappedBornOn, most: most + 1 })
  }
  const byName = await searchByName(work, { name: words, ...otherForms(words), most: most + 1 })
  if (!endsLikeAStreet.test(words)) return byName
  const there = await byAddress(work, words)
  const isFound = (one: FoundPerson): boolean => byName.some((other) => other.id === one.id)
  return [...there.filter((one) => !isFound(one)), ...byName]
}

type Number = Omit<Parameters<typeof searchByNumberOrPostcode>[1], 'most'>

/** The number that was typed, told by its shape; undefined for a name or an address. */
function numberIn(words: string): Number | undefined {
  const together = words.replaceAll(/[\s()-]/g, '')
  if (words.includes('@')) return { key: together.toLowerCase() }
  if (isNhsNumber(together)) return { nhsNumber: together, key: together }
  if (/^(\+44|0)\d{9,12}$/.test(together)) {
    return { phone: together.replace(/^(\+|00)44/, '0').replace(/^00/, '0') }
  }
  if (/^\d{1,18}$/.test(together)) return { id: together, key: together }
  if (/^[a-z]\d{11}[a-z\d]$/i.test(together)) return { upn: writtenUpn(together) }
  const postcode = normalisePostcode(words)
  return postcode ? { postcode } : undefined
}

const beginsLikeAHouse = /^((flat|unit) \w+,? )?\d/i
/** A name may end so too, so both are looked for. */
const endsLikeAStreet =
  /\b(street|st|road|rd|lane|avenue|ave|close|court|drive|crescent|terrace|grove|way|place|gardens|square|row|walk|view|mews|park)$/i

async function byAddress(work: Work, words: string): Promise<FoundPerson[]> {
  const [, flat, house = '', street = ''] =
    /^(?:(?:flat|unit) (\w+) )?(\d+[a-z]?)? ?(.*)$/.exec(foldName(words)) ?? []
  if (street.length < 3) return []
  return await searchByAddress(work, { street, house: house || (flat ?? ''), most: most + 1 })
}

/** The date with day and month exchanged, where that is a date and another one. */
export function swapped(date: string): string | undefined {
  const [year = '', month = '', day = ''] = date.split('-')
  const other = readDate(`${year}-${day}-${month}`)
  return other === date ? undefined : other
}
