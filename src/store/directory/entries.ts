import type {
  EntryCost,
  EntryPhone,
  EntryStatus,
  OrganisationIdentifier,
  ReferralWay,
} from '../../practice/vocabulary/directory.ts'
import type { Work } from '../database.ts'

export interface OrganisationRow {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly email: string | null
  readonly website: string | null
  readonly logo: string | null
  readonly uri: string | null
  readonly parent_id: string | null
  readonly identifiers: readonly (OrganisationIdentifier & { readonly id: string })[]
}

export interface ScheduleRow {
  readonly id: string
  readonly freq: 'WEEKLY' | 'MONTHLY'
  readonly every: number
  readonly byday: string
  readonly bymonthday: string
  readonly opensAt: string | null
  readonly closesAt: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly startsOn: string | null
  readonly words: string
  readonly attending: string
  readonly link: string | null
  readonly notes: string
}

export interface PlaceRow {
  /** Of the service being there; the location has an id of its own, as other services are there too. */
  readonly id: string
  readonly locationId: string
  readonly kind: 'physical' | 'postal' | 'virtual'
  readonly name: string
  readonly line: string
  readonly town: string
  readonly postcode: string | null
  readonly district: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly features: readonly string[]
  readonly access: string
  readonly description: string
  readonly attention: string
  readonly region: string
  readonly uprn: string | null
  readonly accessUrl: string | null
  readonly schedules: readonly ScheduleRow[]
}

/** One service with everything that is published of it. */
export interface EntryRow {
  readonly id: string
  /** As an answer names it: an entry of the register "directory". */
  readonly entry_id: string | null
  readonly name: string
  readonly description: string
  readonly url: string | null
  readonly email: string | null
  readonly status: EntryStatus
  readonly accreditations: string
  readonly alert: string
  readonly minimum_age: number | null
  readonly maximum_age: number | null
  readonly eligibility: string
  readonly refer: readonly ReferralWay[]
  readonly refer_words: string
  readonly wait: string
  readonly audience: 'public' | 'professionals'
  readonly terms: readonly string[]
  readonly languages: readonly string[]
  readonly districts: readonly string[]
  readonly assured_on: string | null
  readonly assurer_email: string | null
  readonly review_on: string
  readonly modified_at: string
  readonly organisation: OrganisationRow
  readonly places: readonly PlaceRow[]
  readonly schedules: readonly ScheduleRow[]
  readonly costs: readonly (EntryCost & { readonly id: string })[]
  readonly funding: readonly { readonly id: string; readonly source: string }[]
  readonly contacts: readonly {
    readonly id: string
    readonly name: string
    readonly title: string
    readonly phones: readonly (EntryPhone & { readonly id: string })[]
  }[]
}

const scheduleJson = (
  one: string,
): string => `jsonb_build_object('id', ${one}.id, 'freq', ${one}.freq, 'every', ${one}.every,
  'byday', ${one}.byday, 'bymonthday', ${one}.bymonthday, 'opensAt', ${one}.opens_at, 'closesAt', ${one}.closes_at,
  'validFrom', ${one}.valid_from, 'validTo', ${one}.valid_to, 'startsOn', ${one}.starts_on, 'words', ${one}.words,
  'attending', ${one}.attending, 'link', ${one}.link, 'notes', ${one}.notes)`

/** An organisation as it is published: who keeps its entries is not. */
export const organisationColumns = `id, name, description, email, website, logo, uri, parent_id,
  coalesce((select jsonb_agg(jsonb_build_object('id', identifier.id, 'scheme', identifier.scheme, 'kind', identifier.kind,
      'number', identifier.number) order by identifier.position)
    from directory_identifier identifier where identifier.organisation_id = directory_organisation.id), '[]') as identifiers`

const entryColumns = `
  service.id, service.entry_id, service.name, service.description, service.url, service.email, service.status, service.accreditations,
  service.alert, service.minimum_age, service.maximum_age, service.eligibility, service.refer, service.refer_words,
  service.wait, service.audience, service.terms, service.languages, service.districts, service.assured_on,
  service.assurer_email, service.review_on, service.modified_at,
  (select to_jsonb(one) from (select ${organisationColumns} from directory_organisation
    where id = service.organisation_id) one) as organisation,
  coalesce((select jsonb_agg(jsonb_build_object('id', there.id, 'locationId', place.id, 'kind', place.kind,
      'name', place.name, 'line', place.line, 'town', place.town, 'postcode', place.postcode, 'district', place.district,
      'latitude', place.latitude, 'longitude', place.longitude, 'features', place.features, 'access', place.access_words,
      'description', place.description, 'attention', place.attention, 'region', place.region, 'uprn', place.uprn,
      'accessUrl', place.access_url,
      'schedules', coalesce((select jsonb_agg(${scheduleJson('own')} order by own.position) from directory_schedule own
        where own.at_location_id = there.id), '[]')) order by there.position)
    from directory_service_at_location there join directory_location place on place.id = there.location_id
    where there.service_id = service.id and not place.withheld), '[]') as places,
  coalesce((select jsonb_agg(${scheduleJson('one')} order by one.position) from directory_schedule one
    where one.service_id = service.id and one.at_location_id is null), '[]') as schedules,
  coalesce((select jsonb_agg(jsonb_build_object('id', cost.id, 'option', cost.option, 'pence', cost.pence, 'words', cost.words,
      'validFrom', cost.valid_from, 'validTo', cost.valid_to)
    order by cost.position) from directory_cost_option cost where cost.service_id = service.id), '[]') as costs,
  coalesce((select jsonb_agg(jsonb_build_object('id', funding.id, 'source', funding.source) order by funding.position)
    from directory_funding funding where funding.service_id = service.id), '[]') as funding,
  coalesce((select jsonb_agg(jsonb_build_object('id', contact.id, 'name', contact.name, 'title', contact.title,
      'phones', coalesce((select jsonb_agg(jsonb_build_object('id', phone.id, 'number', phone.number, 'words', phone.words,
          'languages', phone.languages)
        order by phone.position) from directory_phone phone where phone.contact_id = contact.id), '[]')) order by contact.position)
    from directory_contact contact where contact.service_id = service.id), '[]') as contacts`

/** These services, in the order of their ids as given; closed ones too. Unknown ids are left out. */
export async function entriesOf(work: Work, ids: readonly string[]): Promise<readonly EntryRow[]> {
  if (ids.length === 0) return []
  return await work.hot<EntryRow>(
    'directory-entries',
    `select ${entryColumns} from directory_service service
     where service.id = any ($1::uuid[]) order by array_position($1::uuid[], service.id)`,
    [ids],
  )
}

/** Everything an organisation has here, by name; what has closed comes last. */
export async function entriesOfOrganisation(
  work: Work,
  organisationId: string,
): Promise<readonly EntryRow[]> {
  return await work.hot<EntryRow>(
    'directory-entries-of',
    `select ${entryColumns} from directory_service service
     where service.organisation_id = $1 order by service.status = 'defunct', service.name`,
    [organisationId],
  )
}

/** The services that answers name, as entries of the register "directory"; what nobody may see is left out. */
export async function servicesNamed(
  work: Work,
  entryIds: readonly string[],
): Promise<readonly EntryRow[]> {
  if (entryIds.length === 0) return []
  return await work.hot<EntryRow>(
    'directory-services-named',
    `select ${entryColumns} from directory_service service
     where service.entry_id = any ($1::bigint[]) order by array_position($1::bigint[], service.entry_id)`,
    [entryIds],
  )
}
