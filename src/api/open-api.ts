import type { FastifySchema, RouteOptions } from 'fastify'
import { problemSchema } from './problems.ts'

/** An operation as it was registered. */
export interface Operation {
  readonly method: string
  readonly url: string
  readonly schema: FastifySchema
  readonly isPublic: boolean
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, object & { readonly description?: string }>>
  readonly required?: readonly string[]
}

/** The operation of a route; nothing of those that are made beside another one. */
export function operationOf(
  { method, url, schema = {} }: Pick<RouteOptions, 'method' | 'url' | 'schema'>,
  isPublic: boolean,
): readonly Operation[] {
  return [method]
    .flat()
    .filter((one) => one !== 'HEAD')
    .map((one) => ({ method: one.toLowerCase(), url, schema, isPublic }))
}

/** The OpenAPI 3.1 document of these operations, from the same schemas that their requests are checked against. */
export function openApiDocument(operations: readonly Operation[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    const path = operation.url.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method]: described(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Threadwell',
      version,
      description:
        'What programs may ask of Threadwell. A key asks as the worker who made it, sees what they would see, and is audited as they are. Fields may be added to what is answered; none is taken away or given another meaning without another address.',
    },
    paths,
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key from the page of one’s own account',
        },
      },
      schemas: { Problem: problemSchema },
    },
  }
}

function described({ schema, isPublic, url, method }: Operation): object {
  const { summary, description, params, querystring, body, response } = schema
  const answers = Object.entries((response ?? {}) as Readonly<Record<string, object>>)
  return {
    operationId: `${method}${url.replaceAll(/[^A-Za-z0-9]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    ...(summary ? { summary } : {}),
    ...(description ? { description } : {}),
    parameters: [...parametersOf(params, 'path'), ...parametersOf(querystring, 'query')],
    ...(body ? { requestBody: { required: true, content: asJson(body) } } : {}),
    responses: {
      ...Object.fromEntries(answers.map(([status, answer]) => [status, answerOf(answer)])),
      default: {
        description: 'Refused, or failed: the words say why',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
    security: isPublic ? [] : [{ key: [] }],
  }
}

const asJson = (schema: unknown): object => ({ 'application/json': { schema } })

/** An answer that names its own media types says so itself; any other is JSON. */
const answerOf = (answer: object): object => ({
  description: 'description' in answer ? answer.description : 'What was asked for',
  content: 'content' in answer ? answer.content : asJson(answer),
})

function parametersOf(schema: unknown, where: 'path' | 'query'): readonly object[] {
  const { properties = {}, required = [] } = (schema ?? {}) as ObjectSchema
  return Object.entries(properties).map(([name, { description, ...one }]) => ({
    ...{ name, in: where, required: where === 'path' || required.includes(name) },
    ...(description ? { description } : {}),
    schema: one,
  }))
}
