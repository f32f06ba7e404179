import type {
  EntryPlace,
  EntrySchedule,
  OrganisationWithEntries,
  ServiceEntry,
} from '../../../../src/practice/vocabulary/directory.ts'

// Everything here is invented: organisations, services, streets and people. Telephone numbers are from the ranges that Ofcom
// keeps for drama (01632 960, 0808 157 0), addresses of the web and of mail end in .example. Postcodes are real, so that the
// district and the way there are found.

let number = 0
const ownPhone = (): string => `01632 960 ${String(100 + number++).slice(-3)}`

type Made = OrganisationWithEntries['entries'][number]
type Given = Partial<Omit<Made, 'name' | 'description' | 'terms' | 'contacts'>> & {
  readonly phone?: string
  readonly ask?: string
}

/** A service with a telephone of its own, free, for everyone who asks, unless it says something else. */
export function service(
  name: string,
  description: string,
  terms: string,
  { phone, ask, ...given }: Given = {},
): Made {
  return {
    status: 'active',
    refer: ['self'],
    audience: 'public',
    places: [],
    schedules: [],
    costs: [{ pence: 0, words: 'Free' }],
    ...given,
    ...{ name, description, terms: terms.split(' ') },
    contacts: [{ ...(ask ? { name: ask } : {}), phones: [{ number: phone ?? ownPhone() }] }],
  } satisfies ServiceEntry & Made
}

/** An organisation whose mail and pages have one name. */
export const organisation = (
  name: string,
  word: string,
  description: string,
  entries: readonly Made[],
): OrganisationWithEntries => ({
  ...{ name, description, entries },
  email: `hello@${word}.example`,
  website: `https://${word}.example`,
  keeper: `keeper@${word}.example`,
})

export const place = (
  name: string,
  line: string,
  town: string,
  postcode: string,
  features = 'step-free accessible-toilet parking',
  more: Partial<EntryPlace> = {},
): EntryPlace => ({
  kind: 'physical',
  ...{ name, line, town, postcode, features: features.split(' ').filter(Boolean) },
  ...more,
})

export const online: EntryPlace = { kind: 'virtual', name: 'Online' }

const workdays = 'MO,TU,WE,TH,FR'

/** Every week: on working days unless it says which. */
export const weekly = (opensAt: string, closesAt: string, byday = workdays): EntrySchedule => ({
  freq: 'WEEKLY',
  ...{ byday, opensAt, closesAt },
})

/** In school terms only, as its words say. */
export const inTerms = (opensAt: string, closesAt: string, byday: string): EntrySchedule => ({
  ...weekly(opensAt, closesAt, byday),
  words: 'in term time',
})

/** Once a month: "1SA" is the first Saturday. */
export const monthly = (opensAt: string, closesAt: string, byday: string): EntrySchedule => ({
  freq: 'MONTHLY',
  ...{ byday, opensAt, closesAt },
})
