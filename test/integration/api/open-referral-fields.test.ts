import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { loadDirectory } from '../../../src/cases/directory/load-directory.ts'
import type { OrganisationWithEntries } from '../../../src/practice/vocabulary/directory.ts'
import { anEntry } from '../../support/directory.ts'
import { isValid, samples, type Body, type Page } from '../../support/open-referral.ts'
import { testSite, type TestSite } from '../../support/site.ts'

/** Every object of this name in an answer, however deep. */
const called =
  (...names: readonly string[]) =>
  (body: unknown): readonly Body[] => {
    if (typeof body !== 'object' || body === null) return []
    return Object.entries(body).flatMap(([name, value]) => [
      ...(names.includes(name) ? [value].flat().filter(isObject) : []),
      ...called(...names)(value),
    ])
  }

const isObject = (one: unknown): one is Body => typeof one === 'object' && one !== null

/** Where each object of the standard is in the answers. */
const objects: Readonly<Record<string, (body: Body) => readonly Body[]>> = {
  service: (body) => (body.schedules ? [body] : []),
  organization: called('organization'),
  organization_identifier: called('organization_identifiers'),
  service_at_location: called('service_at_locations'),
  location: called('location'),
  address: called('addresses'),
  accessibility: called('accessibility'),
  schedule: called('schedules'),
  service_area: called('service_areas'),
  language: called('languages'),
  funding: called('funding'),
  cost_option: called('cost_options'),
  contact: called('contacts'),
  phone: called('phones'),
  attribute: called('attributes'),
  taxonomy_term: called('taxonomy_term', 'taxonomy_terms'),
  taxonomy: (body) => (body.taxonomy_terms ? [body] : []),
}

const onlyServices = 'what is classified here is services: no term stands beside this'
/** What no answer has, and why. */
const notServed: Readonly<Record<string, string>> = {
  'service.fees': 'the standard has given it up for cost_options, which are served',
  'organization.parent_organization_id': 'no organisation here is part of another one',
  'organization.attributes': onlyServices,
  'organization_identifier.attributes': onlyServices,
  'location.attributes': onlyServices,
  'address.attributes': onlyServices,
  'accessibility.attributes': onlyServices,
  'contact.attributes': onlyServices,
  'taxonomy.uri': 'the lists are this house’s own, and are found nowhere else',
  'taxonomy.version': 'a term never changes its meaning: a new meaning is a new term',
  'taxonomy_term.term_uri': 'as the lists',
}

/** Whatever can be said of a service, its places and whoever runs it. */
const everything: OrganisationWithEntries = {
  ...{ name: 'Whole and Sons', description: 'Runs one service.', email: 'a@whole.example' },
  ...{ website: 'https://whole.example', logo: 'https://whole.example/logo.png' },
  uri: 'https://whole.example/id',
  identifiers: [{ scheme: 'GB-CHC', kind: 'Charity number', number: '0000000' }],
  entries: [
    anEntry({
      ...{ name: 'Everything that can be said', url: 'https://whole.example/all' },
      ...{ email: 'all@whole.example', accreditations: 'A made-up mark', alert: 'Closed today' },
      ...{ minimumAge: 1, maximumAge: 9, languages: ['Polish'], districts: ['burnley'] },
      terms: ['sleep', 'local-offer', 'local-offer-health'],
      funding: ['The council', 'A lottery'],
      contacts: [
        {
          ...{ name: 'Reception', title: 'Desk' },
          phones: [{ number: '01632 960 998', words: 'mornings', languages: ['Urdu'] }],
        },
      ],
      places: [
        {
          ...{ kind: 'physical', name: 'Hall', line: '1 Row', town: 'Burnley' },
          ...{ postcode: 'BB11 1AA', features: ['step-free'], access: 'Ring the bell.' },
          ...{ accessUrl: 'https://whole.example/access', description: 'By the canal' },
          ...{ attention: 'The warden', region: 'East', uprn: '100010000000' },
          schedules: [{ freq: 'WEEKLY', byday: 'MO', opensAt: '09:00', closesAt: '10:00' }],
        },
      ],
      schedules: [
        {
          ...{ freq: 'WEEKLY', every: 2, byday: 'TU', opensAt: '09:00', closesAt: '12:00' },
          ...{ validFrom: '2026-01-01', validTo: '2026-12-31', startsOn: '2026-01-06' },
          ...{ words: 'in term', attending: 'in-person', link: 'https://whole.example/book' },
          notes: 'Not in the first week',
        },
        { freq: 'MONTHLY', bymonthday: '1' },
      ],
      costs: [
        {
          ...{ option: 'Child', pence: 250, words: 'a visit' },
          ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
        },
      ],
    }),
  ],
}

describe('Open Referral UK', () => {
  let site: TestSite
  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    await loadDirectory(site.office, [everything])
  })
  after(async () => {
    await site.close()
  })
  const asked = async (path: string): Promise<unknown> =>
    await (await fetch(`${site.address}/api/open-referral${path}`)).json()
  const pageOf = async (path: string): Promise<Page> => (await asked(path)) as Page

  it('serves every field of every object of the standard, but those named here with why', async () => {
    const [entry] = (await pageOf('/services?search=everything&full=true')).contents
    assert.equal(entry?.name, 'Everything that can be said')
    const alone = (await asked(`/services/${entry.id}`)) as Body
    const taxonomies = await pageOf('/taxonomies')
    const categories = taxonomies.contents.find(({ name }) => name === 'Categories of local offers')
    const whole = [
      alone,
      await asked(`/organizations/${(alone.organization as Body).id}`),
      await asked(`/taxonomies/${categories?.id ?? ''}`),
    ]
    const missing = Object.entries(objects).flatMap(([schema, under]) => {
      const text = readFileSync(new URL(`schema/${schema}.json`, samples), 'utf8')
      const { properties } = JSON.parse(text) as { properties: Record<string, unknown> }
      const found = whole.flatMap((body) => under(body as Body))
      assert.ok(found.length > 0, schema)
      for (const one of found) isValid(`${schema}.json`, one)
      return Object.keys(properties)
        .filter((name) => !found.some((one) => name in one))
        .map((name) => `${schema}.${name}`)
    })
    assert.deepEqual(missing.toSorted(), Object.keys(notServed).toSorted())
  })
})
