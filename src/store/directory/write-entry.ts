import type {
  EntryPlace,
  EntrySchedule,
  ServiceEntry,
} from '../../practice/vocabulary/directory.ts'
import type { Work } from '../database.ts'

/** A place with what its postcode says of it. */
export interface PlacedPlace extends EntryPlace {
  readonly district?: string | undefined
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
}

/** An entry as it is published: who stands for it, until when, and what it is found by. */
export interface PublishedEntry extends Omit<ServiceEntry, 'places'> {
  readonly places: readonly PlacedPlace[]
  readonly organisationId: string
  readonly assuredOn: string | undefined
  readonly assurerEmail: string | undefined
  readonly reviewOn: string
  readonly termWords: string
  readonly otherWords: string
  readonly at: string
}

/**
 * Publishes an entry, in place of the one with this id where one is given. Returns its id. Its parts keep their ids as
 * long as they keep their places in it; a place keeps its own as long as it keeps its name and postcode.
 */
export async function writeEntry(
  work: Work,
  entry: PublishedEntry,
  serviceId?: string,
): Promise<string> {
  const id = await writeService(work, entry, serviceId)
  const at = await writePlaces(work, id, entry)
  const schedules = [
    ...entry.schedules.map((schedule) => rowOf(schedule)),
    ...entry.places.flatMap(({ schedules: own = [] }, index) =>
      own.map((schedule) => ({ ...rowOf(schedule), at: at[index] })),
    ),
  ]
  await work.hot(
    'directory-write-parts',
    `with gone as (delete from directory_schedule where service_id = $1),
       costs_gone as (delete from directory_cost_option where service_id = $1),
       funding_gone as (delete from directory_funding where service_id = $1),
       contacts_gone as (delete from directory_contact where service_id = $1)
     select 1`,
    [id],
  )
  await work.hot(
    'directory-write-schedules',
    `insert into directory_schedule (id, service_id, at_location_id, position, freq, every, byday, bymonthday, opens_at,
       closes_at, valid_from, valid_to, starts_on, words, attending, link, notes)
     select md5($1 || 'schedule' || n)::uuid, $1::uuid, at, n, freq, coalesce(every, 1), coalesce(byday, ''),
       coalesce(bymonthday, ''), "opensAt", "closesAt", "validFrom", "validTo", "startsOn", coalesce(words, ''),
       coalesce(attending, ''), link, coalesce(notes, '')
     from rows from (jsonb_to_recordset($2) as (at uuid, freq text, every int, byday text, bymonthday text, "opensAt" text,
       "closesAt" text, "validFrom" date, "validTo" date, "startsOn" date, words text, attending text, link text, notes text))
       with ordinality as given (at, freq, every, byday, bymonthday, "opensAt", "closesAt", "validFrom", "validTo",
       "startsOn", words, attending, link, notes, n)`,
    [id, JSON.stringify(schedules)],
  )
  await work.hot(
    'directory-write-costs',
    `insert into directory_cost_option (id, service_id, position, option, pence, words, valid_from, valid_to)
     select md5($1 || 'cost' || n)::uuid, $1::uuid, n, coalesce(option, ''), pence, coalesce(words, ''), "validFrom",
       "validTo"
     from rows from (jsonb_to_recordset($2) as (option text, pence int, words text, "validFrom" date, "validTo" date))
       with ordinality as given (option, pence, words, "validFrom", "validTo", n)`,
    [id, JSON.stringify(entry.costs)],
  )
  await work.hot(
    'directory-write-funding',
    `insert into directory_funding (id, service_id, position, source)
     select md5($1 || 'funding' || n)::uuid, $1::uuid, n, source from unnest($2::text[]) with ordinality as given (source, n)`,
    [id, entry.funding ?? []],
  )
  await writeContacts(work, id, entry)
  return id
}

const rowOf = (schedule: EntrySchedule): EntrySchedule & { readonly at?: string | undefined } =>
  schedule

async function writeService(
  work: Work,
  entry: PublishedEntry,
  serviceId: string | undefined,
): Promise<string> {
  const [row] = await work.hot<{ id: string }>(
    'directory-write-service',
    `insert into directory_service (id, organisation_id, name, description, url, email, status, accreditations, alert,
       minimum_age, maximum_age, eligibility, refer, refer_words, wait, audience, terms, languages, districts, assured_on,
       assurer_email, review_on, modified_at, term_words, other_words)
     values (coalesce($1, gen_random_uuid()), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
       $19, $20, $21, $22, $23, $24, $25)
     on conflict (id) do update set name = excluded.name, description = excluded.description, url = excluded.url,
       email = excluded.email, status = excluded.status, accreditations = excluded.accreditations, alert = excluded.alert,
       minimum_age = excluded.minimum_age, maximum_age = excluded.maximum_age, eligibility = excluded.eligibility,
       refer = excluded.refer, refer_words = excluded.refer_words, wait = excluded.wait, audience = excluded.audience,
       terms = excluded.terms, languages = excluded.languages, districts = excluded.districts,
       assured_on = excluded.assured_on, assurer_email = excluded.assurer_email, review_on = excluded.review_on,
       reminded_at = null, modified_at = excluded.modified_at, term_words = excluded.term_words,
       other_words = excluded.other_words
     returning id`,
    [
      ...[serviceId ?? null, entry.organisationId, entry.name, entry.description],
      ...[entry.url ?? null, entry.email ?? null, entry.status, entry.accreditations ?? ''],
      ...[entry.alert ?? '', entry.minimumAge ?? null, entry.maximumAge ?? null],
      ...[entry.eligibility ?? '', entry.refer, entry.referWords ?? '', entry.wait ?? ''],
      ...[entry.audience, entry.terms, entry.languages ?? [], entry.districts ?? []],
      ...[entry.assuredOn ?? null, entry.assurerEmail ?? null, entry.reviewOn, entry.at],
      ...[entry.termWords, entry.otherWords],
    ],
  )
  return row?.id ?? ''
}

/** Returns, for each place in its order, the id of the service being there. */
async function writePlaces(
  work: Work,
  serviceId: string,
  { places, organisationId }: PublishedEntry,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const [position, place] of places.entries()) {
    const [row] = await work.hot<{ id: string }>(
      'directory-write-place',
      `with location as (
         insert into directory_location (organisation_id, kind, name, line, town, postcode, district, latitude, longitude,
           features, access_words, description, attention, region, uprn, access_url)
         values ($2, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
         on conflict (organisation_id, name, postcode) do update set kind = excluded.kind, line = excluded.line,
           town = excluded.town, district = excluded.district, latitude = excluded.latitude,
           longitude = excluded.longitude, features = excluded.features, access_words = excluded.access_words,
           description = excluded.description, attention = excluded.attention, region = excluded.region,
           uprn = excluded.uprn, access_url = excluded.access_url, withheld = false
         returning id)
       insert into directory_service_at_location (id, service_id, location_id, position)
       select md5($1 || id::text)::uuid, $1::uuid, id, $3 from location
       on conflict (service_id, location_id) do update set position = excluded.position
       returning id`,
      [
        ...[serviceId, organisationId, position, place.kind, place.name],
        ...[place.line ?? '', place.town ?? '', place.postcode ?? null, place.district ?? null],
        ...[place.latitude ?? null, place.longitude ?? null, place.features ?? []],
        ...[place.access ?? '', place.description ?? '', place.attention ?? ''],
        ...[place.region ?? '', place.uprn ?? null, place.accessUrl ?? null],
      ],
    )
    ids.push(row?.id ?? '')
  }
  await work.hot(
    'directory-leave-places',
    'delete from directory_service_at_location where service_id = $1 and id <> all ($2::uuid[])',
    [serviceId, ids],
  )
  return ids
}

async function writeContacts(
  work: Work,
  serviceId: string,
  { contacts }: ServiceEntry,
): Promise<void> {
  await work.hot(
    'directory-write-contacts',
    `insert into directory_contact (id, service_id, position, name, title)
     select md5($1 || 'contact' || n)::uuid, $1::uuid, n, coalesce(name, ''), coalesce(title, '')
     from rows from (jsonb_to_recordset($2) as (name text, title text)) with ordinality as given (name, title, n)`,
    [serviceId, JSON.stringify(contacts)],
  )
  await work.hot(
    'directory-write-phones',
    `insert into directory_phone (id, contact_id, position, number, words, languages)
     select md5($1 || 'phone' || contact.n || '-' || phone.n)::uuid, md5($1 || 'contact' || contact.n)::uuid, phone.n,
       phone.said ->> 'number', coalesce(phone.said ->> 'words', ''),
       array(select jsonb_array_elements_text(coalesce(phone.said -> 'languages', '[]')))
     from jsonb_array_elements($2) with ordinality contact (said, n),
       jsonb_array_elements(contact.said -> 'phones') with ordinality phone (said, n)`,
    [serviceId, JSON.stringify(contacts)],
  )
}
