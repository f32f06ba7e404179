import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import Fastify from 'fastify'
import {
  openDepartment,
  type Department,
  type DepartmentSettings,
} from '../../../src/outside/department.ts'
import { taken } from './taken.ts'

/** A child as the service has it. */
export interface Held {
  readonly la_child_id: string
  readonly purge?: boolean
  readonly [part: string]: unknown
}

/** What it answers to a call that its schema has nothing against: nothing special where it is left out. */
export type Mishap = (call: readonly Held[]) =>
  | {
      readonly status: number
      readonly words: string
      readonly retryAfter?: number
      /** It has taken the call all the same. */
      readonly taken?: true
    }
  /** Taken, and never answered. */
  | 'silent'
  | undefined

/** The department's service on this machine, made from its published schema. */
export interface Service {
  readonly address: string
  readonly settings: () => DepartmentSettings
  /** How it is reached, by whoever has the right secret or another one. */
  department(how?: { readonly secret?: string; readonly patience?: number }): Department
  /** The tokens it has given: whoever comes with another is turned away. */
  readonly tokens: Set<string>
  /** What it has of each child now. */
  readonly children: Map<string, Held>
  /** How many children were in each call it was sent, in their order. */
  readonly calls: number[]
  /** What goes wrong from now on. */
  mishap: Mishap
  close(): Promise<void>
}

const schemaFile = new URL('openapi.json', import.meta.url)

interface Published {
  readonly components: { readonly schemas: { readonly CSC: object } }
}

const rightSecret = 'a secret for the test'

/** Starts it. Every body is judged by the schema as it was published, and one that does not fit is answered with 400. */
export async function startService(): Promise<Service> {
  const { components } = JSON.parse(await readFile(schemaFile, 'utf8')) as Published
  const app = Fastify({
    bodyLimit: 50 * 1024 * 1024,
    forceCloseConnections: true,
    ajv: {
      customOptions: {
        removeAdditional: false,
        coerceTypes: false,
        useDefaults: false,
        strict: false,
      },
    },
  })
  const children = new Map<string, Held>()
  const calls: number[] = []
  const service: Service = {
    address: '',
    tokens: new Set(),
    settings: () => ({
      address: service.address,
      tokenAddress: `${service.address}/token`,
      clientId: 'threadwell',
      clientSecret: rightSecret,
      scope: 'api://children/.default',
      supplierKey: 'a key for the test',
    }),
    department: ({ secret: clientSecret = rightSecret, patience = 2_000 } = {}) =>
      openDepartment({ ...service.settings(), clientSecret }, { authority: '888', patience }),
    children,
    calls,
    mishap: () => undefined,
    close: async () => await app.close(),
  }
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, parsed) => {
      parsed(null, Object.fromEntries(new URLSearchParams(String(body))))
    },
  )
  app.post('/token', async (request, reply) => {
    const asked = { grant_type: 'client_credentials', client_id: 'threadwell' }
    const rest = { client_secret: rightSecret, scope: 'api://children/.default' }
    if (JSON.stringify(request.body) !== JSON.stringify({ ...asked, ...rest }))
      return await reply.code(400).send({ error: 'invalid_client' })
    const token = `token-${randomBytes(8).toString('hex')}`
    service.tokens.add(token)
    return { access_token: token, expires_in: 3599, token_type: 'Bearer' }
  })
  app.addHook('preValidation', async (request, reply) => {
    if (request.url === '/token') return undefined
    const body = request.body as readonly Held[]
    calls.push(body.length)
    const { authorization, supplierkey } = request.headers
    if (!service.tokens.has(authorization?.replace('Bearer ', '') ?? ''))
      return await reply.code(401).send('Unauthorized Access')
    if (supplierkey !== 'a key for the test') return await reply.code(403).send('Forbidden Access')
    if (body.length > 100) return await reply.code(413).send('Too many records')
    return undefined
  })
  app.post(
    '/children_social_care_data/:la_code/children',
    { schema: { body: components.schemas.CSC } },
    async (request, reply) => {
      const call = request.body as readonly Held[]
      const mishap = service.mishap(call)
      const isTaken = mishap === undefined || mishap === 'silent' || mishap.taken
      if (isTaken)
        for (const child of call) {
          if (child.purge) children.delete(child.la_child_id)
          else children.set(child.la_child_id, taken(children.get(child.la_child_id), child))
        }
      if (mishap === 'silent') return await reply.hijack()
      if (mishap === undefined) return await reply.send('5f0c9a52-0f7c-4f70-9bd0-2a4a3b1f2a11')
      const after = mishap.retryAfter
      if (after !== undefined) void reply.header('retry-after', String(after))
      return await reply.code(mishap.status).send(mishap.words)
    },
  )
  return Object.assign(service, { address: await app.listen({ port: 0, host: '127.0.0.1' }) })
}
