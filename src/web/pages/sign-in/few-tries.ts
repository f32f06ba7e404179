import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { counted } from '../../../engine/words.ts'
import { TooManyTries } from '../../too-many-tries.ts'
import { field, type Web } from '../../web.ts'

/**
 * How often somebody may try to sign in. A whole office may come from one address, so it is one name from one
 * address that is held back; an address is, only when it tries more names than any office would.
 */
export function fewTries(
  app: FastifyInstance,
  { signInWindow: timeWindow = '1 minute' }: Web,
): RouteShorthandOptions {
  const ofAddress = app.createRateLimit({ max: 300, timeWindow })
  return {
    config: {
      public: true,
      rateLimit: { max: 30, timeWindow, hook: 'preHandler', keyGenerator: nameAndAddress },
    },
    async preHandler(request) {
      const tries = await ofAddress(request)
      if (!tries.isAllowed && tries.isExceeded) {
        throw new TooManyTries(counted(tries.ttlInSeconds, 'second'))
      }
    },
  }
}

/** Cut, because whoever tries may send a name of any length; a real one is shorter. */
const nameAndAddress = (request: FastifyRequest): string =>
  `${request.ip} ${field(request.body, 'username').trim().toLowerCase().slice(0, 100)}`
