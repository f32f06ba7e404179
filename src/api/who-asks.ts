import type { FastifyReply } from 'fastify'
import { keyHolder } from '../cases/api-keys/key-holder.ts'
import type { Api, ApiApp } from './api.ts'
import { sendProblem } from './problems.ts'

/** How many requests are taken in a minute: from one address whoever asks, and with one key. */
export interface Limits {
  readonly perAddress: number
  readonly perKey: number
  /** How long requests are counted together; a minute, unless somebody counts by a slower clock. */
  readonly window: string
}

export const usualLimits: Limits = { perAddress: 600, perKey: 120, window: '1 minute' }

const bearer = /^Bearer ([\w-]{20,200})$/i

/**
 * Lets nobody in without a key in the Authorization header. Nothing else is looked at: this server reads no cookie, so
 * that no other site can have a browser ask here in somebody's name, and no form needs a token against it.
 */
export function askForKey(app: ApiApp, { office }: Api, limits: Limits): void {
  const countKey = app.createRateLimit({
    max: limits.perKey,
    timeWindow: limits.window,
    keyGenerator: (request) => request.holder?.apiKey ?? '',
  })
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    const [, key] = bearer.exec(request.headers.authorization ?? '') ?? []
    if (key === undefined) {
      const detail =
        'Nothing was read or changed. Send a key: “Authorization: Bearer” and then the key, which somebody whose post makes keys finds on the page of their own account.'
      return await notIn(reply, detail)
    }
    const held = await keyHolder(office, key)
    if (!held.ok) return await notIn(reply, held.refusal.message)
    request.holder = held.value
    const counted = await countKey(request)
    if (!counted.isAllowed && counted.isExceeded) {
      return await tooMany(reply, counted.ttlInSeconds)
    }
  })
}

const notIn = async (reply: FastifyReply, detail: string): Promise<FastifyReply> =>
  await sendProblem(reply.header('www-authenticate', 'Bearer'), {
    ...{ title: 'A key is wanted', status: 401, detail },
  })

const tooMany = async (reply: FastifyReply, seconds: number): Promise<FastifyReply> =>
  await sendProblem(reply.header('retry-after', String(seconds)), {
    title: 'Too many requests',
    status: 429,
    detail: `Those were more requests in a minute than we take. Nothing was read or changed by this one. Wait ${seconds} seconds and ask again.`,
  })

/** Counts every request by the address it came from, before anything is looked up. */
export function countByAddress(app: ApiApp, limits: Limits): void {
  const countAddress = app.createRateLimit({
    max: limits.perAddress,
    timeWindow: limits.window,
    keyGenerator: (request) => request.ip,
  })
  app.addHook('onRequest', async (request, reply) => {
    const counted = await countAddress(request)
    if (!counted.isAllowed && counted.isExceeded) {
      return await tooMany(reply, counted.ttlInSeconds)
    }
  })
}
