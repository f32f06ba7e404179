import {
  readOpenOrganisations,
  readOpenService,
  readOpenServices,
  type OpenDataAsked,
} from '../../cases/directory/open-data.ts'
import { taxonomiesOf } from '../../engine/directory/terms.ts'
import { notFound } from '../../engine/refusal.ts'
import type { Weekday } from '../../practice/vocabulary/directory.ts'
import type { Api, ApiApp, Group } from '../api.ts'
import { sendRefusal } from '../problems.ts'
import {
  idParams,
  one,
  pageOf,
  pageQuery,
  servicesQuery,
  type PageOf,
  type ServicesQuery,
} from './schemas.ts'
import {
  listedBody,
  organisationBody,
  serviceAtLocationBody,
  serviceBody,
  taxonomyBody,
  taxonomyId,
  termBody,
  termId,
} from './service-body.ts'

/** Where Open Referral UK begins. */
const base = '/api/open-referral'
const usual = 50
const everything = 100_000

/** The directory of services as Open Referral UK 3.0 publishes one: for anybody, read only. */
export const openReferralGroup: Group = (app, api) => {
  if (!api.office.practice.catalogue.directory) return
  app.get(
    base,
    { schema: { summary: 'Which version of Open Referral UK this is', response: { 200: one } } },
    () => ({
      version: '3.0',
      profile: 'https://docs.openhumanservices.org/uk-profile/',
      openapi_url:
        'https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json',
    }),
  )
  serviceRoutes(app, api)
  placeRoutes(app, api)
  termRoutes(app, api)
  organisationRoutes(app, api)
}

/** Some rows as a page of the standard. */
function page<Row>(
  rows: readonly Row[],
  total: number,
  asked: { readonly page?: number; readonly per_page?: number },
  body: (row: Row) => object,
): PageOf {
  const { page: number = 1, per_page: size = usual } = asked
  const pages = Math.ceil(total / size)
  return {
    ...{ total_items: total, total_pages: pages, page_number: number, size: rows.length },
    ...{ first_page: number === 1, last_page: number >= pages, empty: rows.length === 0 },
    contents: rows.map(body),
  }
}

const slice = <Row>(
  rows: readonly Row[],
  { page: number = 1, per_page: size = usual },
): readonly Row[] => rows.slice((number - 1) * size, number * size)

/** What is asked, in our own words; nothing can be found by a term that there is not. */
function askedOf(query: ServicesQuery, { office }: Api): OpenDataAsked {
  const rules = office.practice.catalogue.directory
  const lists = rules ? taxonomiesOf(rules) : []
  const term = lists
    .flatMap(({ terms }) => terms)
    .find((each) => termId(each) === query.taxonomy_term_id)
  const list = lists.find((each) => taxonomyId(each) === query.taxonomy_id)
  return {
    ...{ search: query.search, modifiedAfter: query.modified_after },
    term: query.taxonomy_term_id && (term?.id ?? 'no such term'),
    any: query.taxonomy_id === undefined ? undefined : (list?.terms.map(({ id }) => id) ?? []),
    ...{ minimumAge: query.minimum_age, maximumAge: query.maximum_age },
    ...{ opensFrom: query.start_time?.slice(0, 5), closesBy: query.end_time?.slice(0, 5) },
    day: query.day as Weekday | undefined,
    ...{ postcode: query.postcode, withinMetres: query.proximity },
    organisationId: query.organization_id,
  }
}

function serviceRoutes(app: ApiApp, api: Api): void {
  const { office } = api

  app.get(
    `${base}/services`,
    {
      schema: {
        summary: 'Services, a page of them',
        querystring: servicesQuery,
        response: { 200: pageOf },
      },
    },
    async ({ query }) => {
      const limit = query.minimal ? everything : (query.per_page ?? usual)
      const offset = query.minimal ? 0 : ((query.page ?? 1) - 1) * limit
      const { rows, total } = await readOpenServices(office, askedOf(query, api), { offset, limit })
      if (query.minimal) {
        return page(rows, total, { page: 1, per_page: Math.max(total, 1) }, (row) => ({
          ...{ id: row.id, name: row.name, status: row.status, last_modified: row.modified_at },
        }))
      }
      return page(rows, total, query, (row) =>
        query.full ? serviceBody(row, office.practice) : listedBody(row),
      )
    },
  )

  app.get(
    `${base}/services/:id`,
    {
      schema: {
        summary: 'One service with everything published of it',
        params: idParams,
        response: { 200: one },
      },
    },
    async ({ params }, reply) => {
      const found = await readOpenService(office, params.id)
      if (!found.ok) return await sendRefusal(reply, found.refusal)
      return await reply.send(serviceBody(found.value, office.practice))
    },
  )
}

function placeRoutes(app: ApiApp, api: Api): void {
  const { office } = api

  app.get(
    `${base}/service_at_locations`,
    {
      schema: {
        summary: 'Services at their places, a page of them',
        querystring: servicesQuery,
        response: { 200: pageOf },
      },
    },
    async ({ query }) => {
      const all = { offset: 0, limit: everything }
      const { rows } = await readOpenServices(office, askedOf(query, api), all)
      const there = rows.flatMap((row) => row.places.map((place) => ({ row, place })))
      return page(slice(there, query), there.length, query, ({ row, place }) =>
        serviceAtLocationBody(row, place, office.practice),
      )
    },
  )

  app.get(
    `${base}/service_at_locations/:id`,
    { schema: { summary: 'One service at one place', params: idParams, response: { 200: one } } },
    async ({ params }, reply) => {
      const { rows } = await readOpenServices(office, {}, { offset: 0, limit: everything })
      const found = rows
        .flatMap((row) => row.places.map((place) => ({ row, place })))
        .find(({ place }) => place.id === params.id)
      if (!found) return await sendRefusal(reply, notFound().refusal)
      return await reply.send(serviceAtLocationBody(found.row, found.place, office.practice))
    },
  )
}

function termRoutes(app: ApiApp, { office }: Api): void {
  const rules = office.practice.catalogue.directory
  const lists = rules ? taxonomiesOf(rules) : []
  const terms = lists.flatMap((list) => list.terms.map((term) => ({ list, term })))

  app.get(
    `${base}/taxonomies`,
    { schema: { summary: 'Lists of terms', querystring: pageQuery, response: { 200: pageOf } } },
    ({ query }) => page(slice(lists, query), lists.length, query, taxonomyBody),
  )

  app.get(
    `${base}/taxonomies/:id`,
    { schema: { summary: 'One list with its terms', params: idParams, response: { 200: one } } },
    async ({ params }, reply) => {
      const list = lists.find((each) => taxonomyId(each) === params.id)
      if (!list) return await sendRefusal(reply, notFound().refusal)
      const taxonomy_terms = list.terms.map((term) => termBody(term, list))
      return await reply.send({ ...taxonomyBody(list), taxonomy_terms })
    },
  )

  app.get(
    `${base}/taxonomy_terms`,
    { schema: { summary: 'Terms', querystring: pageQuery, response: { 200: pageOf } } },
    ({ query }) =>
      page(slice(terms, query), terms.length, query, ({ term, list }) => termBody(term, list)),
  )

  app.get(
    `${base}/taxonomy_terms/:id`,
    { schema: { summary: 'One term', params: idParams, response: { 200: one } } },
    async ({ params }, reply) => {
      const found = terms.find(({ term }) => termId(term) === params.id)
      if (!found) return await sendRefusal(reply, notFound().refusal)
      return await reply.send(termBody(found.term, found.list))
    },
  )
}

function organisationRoutes(app: ApiApp, { office }: Api): void {
  app.get(
    `${base}/organizations`,
    { schema: { summary: 'Organisations', querystring: pageQuery, response: { 200: pageOf } } },
    async ({ query }) => {
      const all = await readOpenOrganisations(office)
      return page(slice(all, query), all.length, query, organisationBody)
    },
  )

  app.get(
    `${base}/organizations/:id`,
    { schema: { summary: 'One organisation', params: idParams, response: { 200: one } } },
    async ({ params }, reply) => {
      const found = (await readOpenOrganisations(office)).find(({ id }) => id === params.id)
      if (!found) return await sendRefusal(reply, notFound().refusal)
      return await reply.send(organisationBody(found))
    },
  )
}
