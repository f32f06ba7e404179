import type { IncomingMessage, ServerResponse } from 'node:http'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  FastifyTypeProvider,
  RawServerDefault,
} from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Office } from '../cases/office.ts'
import type { Caller } from '../engine/permissions.ts'

/** What every operation works with. */
export interface Api {
  readonly office: Office
  /** The version of Threadwell, which is that of what is described. */
  readonly version: string
}

/** What a request was checked against is what its handler gets. */
interface FromTypeBox extends FastifyTypeProvider {
  readonly validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown
}

export type ApiApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  FromTypeBox
>

/** Adds the operations of one subject. Their addresses begin with /api. */
export type Group = (app: ApiApp, api: Api) => void

declare module 'fastify' {
  interface FastifyRequest {
    /** The worker in whose name the key asks; nobody in public groups. */
    holder: Caller | undefined
  }
  interface FastifySchema {
    /** What the operation gives, in a few words. */
    summary?: string
    description?: string
  }
}

/** In whose name a request is made; public groups never ask. */
export function holderOn(request: FastifyRequest): Caller {
  if (!request.holder) throw new Error(`${request.routeOptions.url ?? ''} was reached by nobody`)
  return request.holder
}
