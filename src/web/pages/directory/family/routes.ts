import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readFamilyList, sayAsFamily } from '../../../../cases/directory/family-list.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, type Web } from '../../../web.ts'
import { familyPage, typeLettersPage } from './family-page.ts'

interface At {
  readonly Params: { readonly token: string }
}

const secret = {
  config: { public: true, neverKept: true, rateLimit: { max: 60, timeWindow: '10 minutes' } },
}

/** The short list that a family’s link leads to, and what they say of it. Nobody signs in. */
export function familyRoutes(app: FastifyInstance, web: Web): void {
  app.get('/directory/family', secret, async (request, reply) =>
    send(reply, typeLettersPage({ web, request })),
  )

  app.post('/directory/family', secret, async (request, reply) => {
    const typed = field(request.body, 'letters')
      .replaceAll(/[^\dA-Za-z]/g, '')
      .slice(0, 20)
    return await reply.redirect(`/directory/family${typed && `/${typed}`}`, 303)
  })

  app.get<At>('/directory/family/:token', secret, async (request, reply) =>
    show(request, reply, web),
  )

  app.post<At>('/directory/family/:token', secret, async (request, reply) => {
    const { token } = request.params
    const said = Object.fromEntries(
      Object.keys(request.body ?? {})
        .filter((name) => name.startsWith('said-'))
        .map((name) => [name.slice('said-'.length), field(request.body, name)]),
    )
    const taken = await sayAsFamily(web.office, token, said)
    if (taken.ok) return await reply.redirect(`/directory/family/${token}?done=1`, 303)
    if (taken.refusal.kind !== 'invalid') {
      return await showRefusal(request, reply, web, taken.refusal)
    }
    return await show(request, reply.code(statusOf(taken.refusal)), web, taken.refusal.problems)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  problems: readonly Problem[] = [],
): Promise<FastifyReply> {
  const list = await readFamilyList(web.office, request.params.token)
  if (!list.ok) return await showRefusal(request, reply, web, list.refusal)
  const isDone = field(request.query, 'done') === '1'
  // The address is the key to it: no other site is told where somebody came from.
  const kept = reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
  return await send(kept, familyPage({ web, request, list: list.value, problems, isDone }))
}
