import { Type, type Static } from 'typebox'

const flag = Type.Optional(Type.Boolean())
const page = {
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, description: 'From 1' })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
}
const time = Type.Optional(
  Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$' }),
)
const age = Type.Optional(Type.Integer({ minimum: 0, maximum: 150 }))

/** What may be asked of the list of services, by the names of the standard. */
export const servicesQuery = Type.Object(
  {
    ...page,
    search: Type.Optional(Type.String({ maxLength: 150, description: 'Plain words' })),
    minimal: Type.Optional(
      Type.Boolean({
        description: 'Of each only id, name, status and when it changed, all at once',
      }),
    ),
    full: Type.Optional(Type.Boolean({ description: 'Of each everything that is published' })),
    modified_after: Type.Optional(Type.String({ format: 'date-time' })),
    taxonomy_term_id: Type.Optional(Type.String({ format: 'uuid' })),
    taxonomy_id: Type.Optional(Type.String({ format: 'uuid' })),
    organization_id: Type.Optional(Type.String({ format: 'uuid' })),
    ...{ minimum_age: age, maximum_age: age, start_time: time, end_time: time },
    day: Type.Optional(
      Type.String({ pattern: '^(MO|TU|WE|TH|FR|SA|SU)$', description: 'MO to SU' }),
    ),
    postcode: Type.Optional(Type.String({ maxLength: 10 })),
    proximity: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Metres from the postcode' }),
    ),
  },
  { additionalProperties: false },
)
export type ServicesQuery = Static<typeof servicesQuery>

export const pageQuery = Type.Object({ ...page, full: flag }, { additionalProperties: false })

export const idParams = Type.Object({ id: Type.String({ maxLength: 40 }) })

const anyObject = Type.Object({}, { additionalProperties: true })

/** A page of something, as the standard wraps it. */
export const pageOf = Type.Object({
  total_items: Type.Integer(),
  total_pages: Type.Integer(),
  page_number: Type.Integer(),
  size: Type.Integer({ description: 'How many are on this page' }),
  first_page: Type.Boolean(),
  last_page: Type.Boolean(),
  empty: Type.Boolean(),
  contents: Type.Array(anyObject),
})
export type PageOf = Static<typeof pageOf>

export const one = anyObject
