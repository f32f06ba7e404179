import { days } from '../../../engine/directory/schedule-words.ts'
import {
  referralWays,
  type EntryCost,
  type EntryPlace,
  type EntrySchedule,
  type EntryStatus,
  type ReferralWay,
  type ServiceEntry,
  entryStatuses,
} from '../../../practice/vocabulary/directory.ts'
import type { EntryRow } from '../../../cases/directory/read-services.ts'
import { field, type Form } from '../../web.ts'

/** So many places and prices can be written on one page; what an entry has more of stays as it is. */
export const rows = { places: 3, costs: 3 } as const

const listOn = (form: unknown, name: string): readonly string[] =>
  [(form as Form)[name] ?? []].flat().slice(0, 100)

const isWay = (text: string): text is ReferralWay => text in referralWays

/** The entry that a form says. What the form cannot say (a third contact, hours of one place) is kept as it was. */
export function entryFrom(form: unknown, before: ServiceEntry | undefined): ServiceEntry {
  const text = (name: string): string => field(form, name).replaceAll('\r\n', '\n').trim()
  const optional = (name: string): string | undefined => text(name) || undefined
  const age = (name: string): number | undefined =>
    text(name) === '' ? undefined : Number(text(name))
  const [, ...others] = before?.contacts ?? []
  return {
    name: text('name'),
    description: text('description'),
    url: optional('url'),
    email: optional('email'),
    status: statusOf(text('status'), before?.status),
    accreditations: before?.accreditations ?? '',
    alert: text('alert'),
    minimumAge: age('minimumAge'),
    maximumAge: age('maximumAge'),
    eligibility: text('eligibility'),
    refer: listOn(form, 'refer').filter(isWay),
    referWords: text('referWords'),
    wait: text('wait'),
    audience: text('audience') === 'professionals' ? 'professionals' : 'public',
    terms: listOn(form, 'terms'),
    languages: listed(text('languages')),
    districts: listOn(form, 'districts'),
    contacts: [...firstContact(text, before), ...others],
    places: placesOn(form, text, before),
    schedules: [...weekOn(text), ...besideTheWeek(before?.schedules ?? [])],
    funding: listed(text('funding')),
    costs: [...costsOn(text, before?.costs ?? []), ...(before?.costs ?? []).slice(rows.costs)],
  }
}

/** What is written with commas between. */
const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

const statusOf = (said: string, before: EntryStatus = 'active'): EntryStatus =>
  entryStatuses.find((one) => one === said) ?? before

function firstContact(
  text: (name: string) => string,
  before: ServiceEntry | undefined,
): ServiceEntry['contacts'] {
  const [, ...more] = before?.contacts[0]?.phones ?? []
  const number = text('phone')
  const { languages } = before?.contacts[0]?.phones[0] ?? {}
  const first = { number, words: text('phoneWords'), ...(languages ? { languages } : {}) }
  const phones = [...(number ? [first] : []), ...more]
  const name = text('contactName')
  return phones.length > 0 || name
    ? [{ name, title: before?.contacts[0]?.title ?? '', phones }]
    : []
}

function placesOn(
  form: unknown,
  text: (name: string) => string,
  before: ServiceEntry | undefined,
): readonly EntryPlace[] {
  const typed = Array.from({ length: rows.places }, (_, at): EntryPlace[] => {
    const was = before?.places[at]
    const name = text(`place-${at}-name`)
    if (!name && !text(`place-${at}-line`) && !text(`place-${at}-postcode`)) return []
    return [
      {
        ...was,
        kind: was?.kind ?? 'physical',
        ...{ name, line: text(`place-${at}-line`), town: text(`place-${at}-town`) },
        postcode: text(`place-${at}-postcode`).toUpperCase() || undefined,
        features: listOn(form, `place-${at}-features`),
        access: text(`place-${at}-access`),
      },
    ]
  })
  return [...typed.flat(), ...(before?.places ?? []).slice(rows.places)]
}

/** One day of every week, all the year: what the form's week can say. */
const isOfWeek = (one: EntrySchedule): boolean =>
  one.freq === 'WEEKLY' &&
  (one.every ?? 1) === 1 &&
  [one.validFrom, one.validTo, one.words, one.notes].every((said) => !said)

/** How one takes part in the week, and where a place is booked: one answer for all of it. */
export const wayOfTheWeek = (
  schedules: readonly EntrySchedule[],
): Pick<EntrySchedule, 'attending' | 'link'> => {
  const first = schedules.find(isOfWeek)
  return {
    ...(first?.attending ? { attending: first.attending } : {}),
    ...(first?.link ? { link: first.link } : {}),
  }
}

const isSameWay = (one: EntrySchedule, { attending, link }: EntrySchedule): boolean =>
  (one.attending ?? '') === (attending ?? '') && (one.link ?? '') === (link ?? '')

/** What the form's week does not show: other than weekly, in another way, or a second time on a day that has one. */
export const besideTheWeek = (schedules: readonly EntrySchedule[]): readonly EntrySchedule[] =>
  schedules.filter(
    (one, at) =>
      !isOfWeek(one) ||
      !isSameWay(one, schedules.find(isOfWeek) ?? one) ||
      days.every(
        (day) =>
          !one.byday?.includes(day) ||
          schedules.slice(0, at).some((other) => isOfWeek(other) && other.byday?.includes(day)),
      ),
  )

function weekOn(text: (name: string) => string): readonly EntrySchedule[] {
  const typed = days.flatMap((day) => {
    const [opensAt, closesAt] = [text(`${day}-opens`), text(`${day}-closes`)]
    return opensAt || closesAt ? [{ day, opensAt, closesAt }] : []
  })
  const attending = attendingOf(text('attending'))
  const link = text('link')
  const hours = Map.groupBy(typed, ({ opensAt, closesAt }) => `${opensAt} ${closesAt}`)
  return [...hours.values()].map((same) => ({
    freq: 'WEEKLY',
    byday: same.map(({ day }) => day).join(','),
    opensAt: same[0]?.opensAt || undefined,
    closesAt: same[0]?.closesAt || undefined,
    ...(attending ? { attending } : {}),
    ...(link ? { link } : {}),
  }))
}

const attendingOf = (said: string): EntrySchedule['attending'] =>
  said === 'in-person' || said === 'online' || said === 'phone' ? said : undefined

const costsOn = (
  text: (name: string) => string,
  before: readonly EntryCost[],
): readonly EntryCost[] =>
  Array.from({ length: rows.costs }, (_, at): EntryCost[] => {
    const [option, amount, words] = [
      `cost-${at}-option`,
      `cost-${at}-amount`,
      `cost-${at}-words`,
    ].map(text)
    if (!option && !amount && !words) return []
    const pence = amount ? Math.round(Number(amount.replace('£', '')) * 100) : undefined
    const { validFrom, validTo } = before[at] ?? {}
    return [
      {
        ...{ option: option ?? '', words: words ?? '', validFrom, validTo },
        ...(pence === undefined ? {} : { pence }),
      },
    ]
  }).flat()

const absent = <Value>(value: Value | null): Value | undefined => value ?? undefined

/** What is published of a service, as an entry that can be proposed again. */
export function entryOf(row: EntryRow): ServiceEntry {
  const schedule = (one: EntryRow['schedules'][number]): EntrySchedule => ({
    ...{ freq: one.freq, every: one.every, byday: one.byday, bymonthday: one.bymonthday },
    ...{ opensAt: absent(one.opensAt), closesAt: absent(one.closesAt) },
    ...{ validFrom: absent(one.validFrom), validTo: absent(one.validTo) },
    ...{ startsOn: absent(one.startsOn), words: one.words, notes: one.notes },
    ...{ attending: attendingOf(one.attending), link: absent(one.link) },
  })
  return {
    ...{ name: row.name, description: row.description, status: row.status, alert: row.alert },
    ...{ url: absent(row.url), email: absent(row.email), accreditations: row.accreditations },
    ...{ minimumAge: absent(row.minimum_age), maximumAge: absent(row.maximum_age) },
    ...{ eligibility: row.eligibility, refer: row.refer, referWords: row.refer_words },
    ...{ wait: row.wait, audience: row.audience, terms: row.terms, languages: row.languages },
    districts: row.districts,
    contacts: row.contacts.map(({ name, title, phones }) => ({
      ...{ name, title },
      phones: phones.map(({ number, words, languages }) => ({
        ...{ number, words: words ?? '' },
        ...(languages?.length ? { languages } : {}),
      })),
    })),
    places: row.places.map((place) => ({
      ...{ kind: place.kind, name: place.name, line: place.line, town: place.town },
      ...{ postcode: absent(place.postcode), features: place.features, access: place.access },
      ...{ description: place.description, attention: place.attention, region: place.region },
      ...{ uprn: absent(place.uprn), accessUrl: absent(place.accessUrl) },
      ...(place.schedules.length > 0 ? { schedules: place.schedules.map(schedule) } : {}),
    })),
    schedules: row.schedules.map(schedule),
    costs: row.costs.map(({ option, pence, words, validFrom, validTo }) => ({
      ...{ option: option ?? '', words: words ?? '' },
      ...{ validFrom: absent(validFrom ?? null), validTo: absent(validTo ?? null) },
      ...(typeof pence === 'number' ? { pence } : {}),
    })),
    funding: row.funding.map(({ source }) => source),
  }
}
