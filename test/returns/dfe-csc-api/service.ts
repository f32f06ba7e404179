import { readFile } from 'node:fs/promises'
import Fastify from 'fastify'

/** A child as the service has it. */
export interface Held {
  readonly la_child_id: string
  readonly purge?: boolean
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

export const rightToken = 'a token for the test'

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
    children,
    calls,
    mishap: () => undefined,
    close: async () => await app.close(),
  }
  app.addHook('preValidation', async (request, reply) => {
    const body = request.body as readonly Held[]
    calls.push(body.length)
    if (request.headers.authorization !== `Bearer ${rightToken}`)
      return await reply.code(401).send('Unauthorized Access')
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
          else children.set(child.la_child_id, child)
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
