import rateLimit from '@fastify/rate-limit'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyRequest,
} from 'fastify'
import type { Api, ApiApp } from './api.ts'
import { publicGroups, signedInGroups } from './groups.ts'
import { sendProblem } from './problems.ts'
import { registerApi, type Groups } from './register-api.ts'
import { usualLimits, type Limits } from './who-asks.ts'

export interface ApiOptions extends Api {
  readonly log: FastifyBaseLogger
  /** Writes one line about a fault, without what was sent. */
  readonly noteFault: (fault: Error, request: FastifyRequest) => void
  readonly limits?: Limits | undefined
  readonly groups?: Groups
}

/**
 * The server that answers programs, ready to be handed requests; it listens nowhere itself. It shares nothing with the
 * pages: no cookie, no session, no form.
 */
export async function createApi(options: ApiOptions): Promise<ApiApp> {
  const { limits = usualLimits, noteFault } = options
  const app: ApiApp = fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: 'loopback',
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => crypto.randomUUID().slice(0, 8),
    // A parameter that is misspelt would otherwise be left out, and another figure answered than was asked for.
    ajv: { customOptions: { removeAdditional: false } },
  })
  app.removeContentTypeParser('text/plain')
  await app.register(rateLimit, { global: false })
  app.setErrorHandler(async (fault: FastifyError, request, reply) => {
    const status = fault.statusCode ?? 500
    if (status >= 500) {
      noteFault(fault, request)
      const detail = `It is our fault, not yours. What was saved before is safe. Try again; if it goes wrong again, tell the support desk the number ${request.id}.`
      return await sendProblem(reply, { title: 'Something went wrong here', status: 500, detail })
    }
    return await sendProblem(reply, {
      ...{ title: 'What was sent is not what is taken', status },
      detail: 'Nothing was changed. /api/openapi.json says what is taken here.',
      ...(fault.validation
        ? { problems: fault.validation.map((one) => problemOf(one, fault.validationContext)) }
        : {}),
    })
  })
  app.setNotFoundHandler(async (_, reply) =>
    sendProblem(reply, {
      ...{ title: 'There is nothing here', status: 404 },
      detail: 'Nothing is asked at this address in this way. /api/openapi.json says what can be.',
    }),
  )
  const groups = options.groups ?? { public: publicGroups, signedIn: signedInGroups }
  await registerApi(app, options, groups, limits)
  await app.ready()
  return app
}

/** Names what was wrong by its own name, never by what was sent. */
function problemOf(
  one: NonNullable<FastifyError['validation']>[number],
  where: string | undefined,
): { about: string; message: string } {
  const { additionalProperty, missingProperty, allowedValues } = one.params
  const named = [additionalProperty, missingProperty, one.instancePath.slice(1)].find(
    (name) => typeof name === 'string' && name !== '',
  )
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : ''
  return {
    about: typeof named === 'string' ? named : (where ?? 'request'),
    message: `The ${where ?? 'request'} ${one.message ?? 'was not understood'}${allowed}`,
  }
}
