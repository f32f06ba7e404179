import { stableId } from '../../cases/directory/open-data.ts'
import type { EntryRow } from '../../cases/directory/read-services.ts'
import { taxonomiesOf } from '../../engine/directory/terms.ts'
import type { Practice } from '../../engine/practice.ts'
import type { DirectoryTaxonomy, DirectoryTerm } from '../../practice/vocabulary/directory.ts'

type Body = Readonly<Record<string, unknown>>
type Place = EntryRow['places'][number]
type Schedule = EntryRow['schedules'][number]

/** What nobody said is left out: the standard knows no null. */
const said = (fields: Body): Body =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  )

/** The organisation as the standard has it. */
export const organisationBody = (row: EntryRow['organisation']): Body =>
  said({
    ...{ id: row.id, name: row.name, description: row.description, email: row.email },
    ...{ website: row.website, logo: row.logo, uri: row.uri },
    parent_organization_id: row.parent_id,
    ...(row.identifiers.length > 0
      ? {
          organization_identifiers: row.identifiers.map(({ id, scheme, kind, number }) =>
            said({
              ...{ id, organization_id: row.id, identifier_scheme: scheme },
              ...{ identifier_type: kind, identifier: number },
            }),
          ),
        }
      : {}),
  })

/** A service with what it has one of, and the organisation that runs it. */
export const listedBody = (row: EntryRow): Body =>
  said({
    ...{ id: row.id, name: row.name, description: row.description, url: row.url, email: row.email },
    ...{ status: row.status, accreditations: row.accreditations, alert: row.alert },
    ...{ minimum_age: row.minimum_age, maximum_age: row.maximum_age },
    ...{ assured_date: row.assured_on, assurer_email: row.assurer_email },
    last_modified: row.modified_at,
    organization_id: row.organisation.id,
    organization: organisationBody(row.organisation),
  })

/** A service with everything that is published of it. */
export function serviceBody(row: EntryRow, practice: Practice): Body {
  return {
    ...listedBody(row),
    schedules: row.schedules.map((one) => scheduleBody(one, { service_id: row.id })),
    service_areas: areas(row, practice),
    service_at_locations: row.places.map((place) => ({
      ...{ id: place.id, service_id: row.id, ...locationOf(place, practice) },
      schedules: place.schedules.map((one) =>
        scheduleBody(one, { service_at_location_id: place.id }),
      ),
    })),
    languages: row.languages.map((name) => ({
      ...{ id: stableId(row.id, 'language', name), service_id: row.id, name },
    })),
    funding: row.funding.map(({ id, source }) => ({ id, service_id: row.id, source })),
    cost_options: row.costs.map(({ id, option, pence, words, validFrom, validTo }) =>
      said({
        ...{ id, service_id: row.id, option, amount_description: words },
        ...{ valid_from: validFrom, valid_to: validTo },
        ...(typeof pence === 'number' ? { amount: pence / 100 } : {}),
      }),
    ),
    contacts: row.contacts.map((contact) =>
      said({
        ...{ id: contact.id, service_id: row.id, name: contact.name, title: contact.title },
        phones: contact.phones.map(({ id, number, words, languages = [] }) =>
          said({
            ...{ id, contact_id: contact.id, number, description: words },
            languages: languages.map((name) => ({
              ...{ id: stableId(id, 'language', name), phone_id: id, name },
            })),
          }),
        ),
      }),
    ),
    attributes: attributes(row, practice),
  }
}

/** A service at one of its places. */
export const serviceAtLocationBody = (row: EntryRow, place: Place, practice: Practice): Body => ({
  ...{ id: place.id, service_id: row.id, ...locationOf(place, practice) },
  // The standard describes the answer about one as a service: it carries that name and status too.
  ...{ name: row.name, status: row.status },
  schedules: place.schedules.map((one) => scheduleBody(one, { service_at_location_id: place.id })),
})

function locationOf(place: Place, practice: Practice): Body {
  const { locationId: id } = place
  const features = practice.catalogue.directory?.features ?? []
  const address = {
    ...{ id: stableId(id, 'address'), location_id: id, address_1: place.line, city: place.town },
    ...{ state_province: practice.pack.name, postal_code: place.postcode, country: 'GB' },
    ...{ address_type: place.kind, attention: place.attention, region: place.region },
  }
  const hasAddress = place.line && place.town && place.postcode
  return {
    location_id: id,
    location: said({
      ...{ id, location_type: place.kind, name: place.name },
      ...{ description: place.description },
      ...{ latitude: place.latitude, longitude: place.longitude },
      ...(place.uprn ? { external_identifier: place.uprn, external_identifier_type: 'UPRN' } : {}),
      addresses: hasAddress ? [said(address)] : [],
      accessibility: place.features.map((feature) =>
        said({
          ...{ id: stableId(id, 'accessibility', feature), location_id: id },
          description: features.find((one) => one.id === feature)?.label ?? feature,
          accessibility: features.find((one) => one.id === feature)?.label ?? feature,
          ...{ details: place.access, url: place.accessUrl },
        }),
      ),
    }),
  }
}

const scheduleBody = (one: Schedule, of: Body): Body =>
  said({
    ...{ id: one.id, ...of, freq: one.freq, interval: one.every },
    ...{ byday: one.byday, bymonthday: one.bymonthday, description: one.words },
    opens_at: one.opensAt && `${one.opensAt}:00`,
    closes_at: one.closesAt && `${one.closesAt}:00`,
    ...{ valid_from: one.validFrom, valid_to: one.validTo, dtstart: one.startsOn },
    ...{ schedule_link: one.link, attending_type: one.attending, notes: one.notes },
  })

/** The districts it is for; the whole county where it names none. */
function areas(row: EntryRow, { pack }: Practice): readonly Body[] {
  const districts = row.districts.flatMap((id) => pack.districts.find((one) => one.id === id) ?? [])
  const named = districts.length > 0 ? districts : [{ id: pack.id, name: pack.name, onsCode: '' }]
  return named.map(({ id, name, onsCode }) =>
    said({
      ...{ id: stableId(row.id, 'area', id), service_id: row.id, name, service_area: name },
      ...(onsCode
        ? {
            uri: `http://statistics.data.gov.uk/id/statistical-geography/${onsCode}`,
            ...{ extent: onsCode, extent_type: 'text' },
          }
        : {}),
    }),
  )
}

const attributes = (row: EntryRow, { catalogue }: Practice): readonly Body[] =>
  (catalogue.directory ? taxonomiesOf(catalogue.directory) : []).flatMap((list) =>
    list.terms
      .filter(({ id }) => row.terms.includes(id))
      .map((term) => ({
        ...{ id: stableId(row.id, 'attribute', term.id), link_id: row.id, link_type: 'service' },
        ...{ taxonomy_term_id: termId(term), taxonomy_term: termBody(term, list) },
      })),
  )

export const taxonomyId = ({ id }: DirectoryTaxonomy): string => stableId('taxonomy', id)
export const termId = ({ id }: DirectoryTerm): string => stableId('term', id)

export const taxonomyBody = (list: DirectoryTaxonomy): Body => ({
  ...{ id: taxonomyId(list), name: list.title, description: list.description },
})

export const termBody = (term: DirectoryTerm, list: DirectoryTaxonomy): Body =>
  said({
    ...{ id: termId(term), name: term.label, description: term.label, term: term.id },
    ...{ taxonomy: list.title, taxonomy_id: taxonomyId(list) },
    parent_id: term.within && stableId('term', term.within),
  })
