import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  endSessionsOf,
  issueLink,
  removeFactorsOf,
  reopenAccount,
} from '../../../cases/workers/account-of-worker.ts'
import { beginPost } from '../../../cases/workers/begin-post.ts'
import { endPost } from '../../../cases/workers/end-post.ts'
import { readWorker } from '../../../cases/workers/read-worker.ts'
import { startWorker } from '../../../cases/workers/start-worker.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { managesWorkers } from '../../../cases/workers/read-workers.ts'
import { notFound } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { originOf } from '../sign-in/arrive.ts'
import { linkPage } from './link-page.ts'
import { dayIn } from './post-fields.ts'
import { startingPage } from './starting-page.ts'
import { workerPage } from './worker-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

const saids: Readonly<Record<string, string>> = {
  post: 'The post is given.',
  ended: 'The post ends as you said.',
  reopened: 'The account is open again.',
  'signed-out': 'They are signed out everywhere.',
  factors:
    'Their app, passkeys and recovery codes are taken away, and they are signed out everywhere.',
}

const postOn = (request: FastifyRequest) => ({
  role: field(request.body, 'role'),
  team: field(request.body, 'team'),
  fromOn: dayIn(request.body, 'from'),
  toOn: dayIn(request.body, 'to'),
})

/** Starting, moving, and what an administrator does for somebody's account. */
export const workerAccountRoutes: Routes = (app, web) => {
  app.get('/workers/new', async (request, reply) => {
    if (!managesWorkers(signedInOn(request).caller)) {
      return await showRefusal(request, reply, web, notFound().refusal)
    }
    return await send(reply, startingPage({ web, request }))
  })

  app.post('/workers/new', async (request, reply) => {
    const started = await startWorker(web.office, signedInOn(request).caller, {
      name: field(request.body, 'name'),
      username: field(request.body, 'username'),
      post: postOn(request),
    })
    if (started.ok) {
      const { id, link } = started.value
      const address = `${originOf(request, web)}${link}`
      const name = field(request.body, 'name').trim()
      return await send(reply, linkPage({ web, request, name, address, back: `/workers/${id}` }))
    }
    const { refusal } = started
    if (refusal.kind === 'not-found') return await showRefusal(request, reply, web, refusal)
    return await send(reply.code(statusOf(refusal)), startingPage({ web, request, refusal }))
  })

  app.get<At>('/workers/:id', async (request, reply) => showWorker(request, reply, web))

  app.post<At>('/workers/:id/posts', async (request, reply) => {
    const given = await beginPost(web.office, signedInOn(request).caller, {
      workerId: request.params.id,
      post: postOn(request),
      actingFor: field(request.body, 'acting-for'),
    })
    return await after(request, reply, web, { done: 'post', result: given })
  })

  app.post<At>('/workers/:id/posts/end', async (request, reply) => {
    const postId = field(request.body, 'post')
    const ended = await endPost(web.office, signedInOn(request).caller, {
      workerId: request.params.id,
      postId,
      on: dayIn(request.body, `on-${postId}`),
      takenBy: field(request.body, `takes-${postId}`),
    })
    return await after(request, reply, web, { done: 'ended', result: ended })
  })

  app.post<At>('/workers/:id/link', async (request, reply) => {
    const { id } = request.params
    const made = await issueLink(web.office, signedInOn(request).caller, id)
    if (!made.ok) return await after(request, reply, web, { done: '', result: made })
    const { name, link } = made.value
    const address = `${originOf(request, web)}${link}`
    return await send(reply, linkPage({ web, request, name, address, back: `/workers/${id}` }))
  })

  for (const [path, done, verb] of [
    ['reopen', 'reopened', reopenAccount],
    ['end-sessions', 'signed-out', endSessionsOf],
    ['remove-factors', 'factors', removeFactorsOf],
  ] as const) {
    app.post<At>(`/workers/:id/${path}`, async (request, reply) => {
      const result = await verb(web.office, signedInOn(request).caller, request.params.id)
      return await after(request, reply, web, { done, result })
    })
  }
}

async function after(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  {
    done,
    result,
  }: { readonly done: string; readonly result: { ok: true } | { ok: false; refusal: Refusal } },
): Promise<FastifyReply> {
  if (result.ok) return await reply.redirect(`/workers/${request.params.id}?done=${done}`, 303)
  return await showWorker(request, reply, web, result.refusal)
}

async function showWorker(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const file = await readWorker(web.office, signedInOn(request).caller, request.params.id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  if (refusal) reply.code(statusOf(refusal))
  const said = saids[field(request.query, 'done')]
  return await send(reply, workerPage({ web, request, file: file.value, said, refusal }))
}
