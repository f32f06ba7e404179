import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  forgetDraft,
  readDraft,
  startDraft,
  type PageToKeep,
  type RequestDraft,
} from '../../../cases/ways-in/request-draft.ts'
import { field, type Web } from '../../web.ts'
import { nameOfCookie } from '../../cookies.ts'
import { start } from './request-page.ts'
import { typedIn } from './typed.ts'

// A session cookie: the token that opens the draft is gone when the browser is closed. It is never in an
// address, a script cannot read it, and it is sent to the pages of the form alone.
const cookieFor = (server: FastifyInstance): string =>
  nameOfCookie(server, 'threadwell_request', '__Secure-')
const options = ({ secure }: Web): object => ({
  path: start,
  httpOnly: true,
  sameSite: 'lax',
  secure,
})

/** A browser that has begun a request. */
export interface Visit {
  readonly token: string
  readonly draft: RequestDraft
}

export const visitToken = (request: FastifyRequest): string | undefined =>
  request.cookies[cookieFor(request.server)]

export async function visitOn(request: FastifyRequest, web: Web): Promise<Visit | undefined> {
  const token = visitToken(request)
  const draft = token ? await readDraft(web.office, token) : undefined
  return token && draft ? { token, draft } : undefined
}

/** The request that was begun here, or a new one. One that was sent already is not gone on with. */
export async function visitOrNew(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
): Promise<Visit> {
  const visit = await visitOn(request, web)
  if (visit && !visit.draft.sent) return visit
  const begun = await startDraft(web.office)
  void reply.setCookie(cookieFor(reply.server), begun.token, options(web))
  return begun
}

/** Clears what was typed, here and in the browser. */
export async function forgetVisit(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
): Promise<void> {
  const token = visitToken(request)
  if (token) await forgetDraft(web.office, token)
  void reply.clearCookie(cookieFor(reply.server), options(web))
}

/** The page that a form or its script sends to be kept. */
export const pageSent = (request: FastifyRequest, page: string): PageToKeep => ({
  page,
  typed: typedIn(request.body),
  version: Number(field(request.body, '_version')) || 0,
  showing: field(request.body, '_showing').slice(0, 40),
  turn: Number(field(request.body, '_turn')) || 0,
})
