import {
  referralWays,
  type DirectoryRules,
  type EntryPlace,
  type EntrySchedule,
  type ServiceEntry,
} from '../../practice/vocabulary/directory.ts'
import { normalisePostcode } from '../places.ts'
import type { Problem } from '../refusal.ts'
import { termsOf } from './terms.ts'

const longest = { name: 120, description: 4000, words: 1000 } as const
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const phonePattern = /^\+?[0-9][0-9 ()-]{5,19}$/
const timePattern = /^([01][0-9]|2[0-3]):[0-5][0-9]$/

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)

/** What is wrong with an entry, with the words beside each box; empty when it can be shown to families. */
export function entryFaults(entry: ServiceEntry, rules: DirectoryRules): readonly Problem[] {
  const problems: Problem[] = []
  const wrong = (question: string, message: string): void => {
    problems.push({ question, message })
  }
  if (!entry.name) wrong('name', 'Enter the name of the service')
  if (entry.name.length > longest.name) wrong('name', `Use at most ${longest.name} letters`)
  if (!entry.description) wrong('description', 'Say what the service does')
  if (entry.description.length > longest.description) {
    wrong('description', `Use at most ${longest.description} letters`)
  }
  if (entry.url && !isWebAddress(entry.url))
    wrong('url', 'Enter a web address that begins with https://')
  if (entry.email && !emailPattern.test(entry.email)) {
    wrong('email', 'Enter an e-mail address, like help@example.org')
  }
  const phones = entry.contacts.flatMap((contact) => contact.phones)
  if (phones.length === 0 && !entry.email) {
    wrong(
      'phone',
      'Enter a phone number or an e-mail address: a service that nobody can reach is not listed',
    )
  }
  if (phones.some(({ number }) => !phonePattern.test(number))) {
    wrong('phone', 'Enter a phone number, like 01632 960 001')
  }
  if (entry.terms.length === 0) wrong('terms', 'Choose at least one thing that it helps with')
  if (entry.terms.some((id) => !termsOf(rules).has(id))) wrong('terms', 'Choose from the list')
  if (entry.refer.some((way) => !(way in referralWays))) wrong('refer', 'Choose from the list')
  problems.push(...ageFaults(entry), ...placeFaults(entry, rules))
  for (const schedule of [
    ...entry.schedules,
    ...entry.places.flatMap((one) => one.schedules ?? []),
  ]) {
    problems.push(...scheduleFaults(schedule))
  }
  if (entry.schedules.some(({ link }) => link !== undefined && !isWebAddress(link))) {
    wrong('link', 'Enter a web address that begins with https://')
  }
  if (entry.funding?.some((one) => one.length > longest.name)) {
    wrong('funding', `Use at most ${longest.name} letters for each`)
  }
  if (
    entry.costs.some(({ pence }) => pence !== undefined && (!Number.isInteger(pence) || pence < 0))
  ) {
    wrong('costs', 'Enter a price in pounds, like 4.50, or 0 where it is free')
  }
  return problems
}

function ageFaults({ minimumAge, maximumAge }: ServiceEntry): readonly Problem[] {
  const isAge = (age: number | undefined): boolean =>
    age === undefined || (Number.isInteger(age) && age >= 0 && age <= 120)
  if (!isAge(minimumAge) || !isAge(maximumAge)) {
    return [{ question: 'ages', message: 'Enter ages as whole years' }]
  }
  const isUpsideDown =
    minimumAge !== undefined && maximumAge !== undefined && maximumAge < minimumAge
  return isUpsideDown
    ? [{ question: 'ages', message: 'The oldest is younger than the youngest' }]
    : []
}

function placeFaults(entry: ServiceEntry, rules: DirectoryRules): readonly Problem[] {
  const hides = entry.terms.some((id) => rules.withoutAddress.includes(id))
  return entry.places.flatMap((place): Problem[] => {
    if (hides && place.kind !== 'virtual') {
      return [
        {
          question: 'places',
          message:
            'A safe place to stay is listed without an address, always. Nothing was kept. Take the place out and leave the phone number.',
        },
      ]
    }
    const message = placeFault(place, rules)
    return message ? [{ question: 'places', message }] : []
  })
}

function placeFault(place: EntryPlace, rules: DirectoryRules): string | undefined {
  if (!place.name) return 'Give each place a name'
  if (place.kind !== 'physical') return undefined
  if (!place.line || !place.town) return `Enter the street and the town of ${place.name}`
  if (!place.postcode || normalisePostcode(place.postcode) === undefined) {
    return `Enter the whole postcode of ${place.name}`
  }
  const known = new Set(rules.features.map(({ id }) => id))
  return place.features?.every((id) => known.has(id)) === false ? 'Choose from the list' : undefined
}

function scheduleFaults({
  opensAt,
  closesAt,
  validFrom,
  validTo,
}: EntrySchedule): readonly Problem[] {
  const wrong = (message: string): Problem[] => [{ question: 'schedules', message }]
  if ([opensAt, closesAt].some((time) => time !== undefined && !timePattern.test(time))) {
    return wrong('Enter times like 09:00 and 17:30')
  }
  if (closesAt !== undefined && (opensAt === undefined || closesAt <= opensAt)) {
    return wrong('It closes before it opens: look at the times')
  }
  return validFrom && validTo && validTo < validFrom
    ? wrong('The season ends before it begins: look at the dates')
    : []
}
