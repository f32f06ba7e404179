import type { FastifyReply, FastifyRequest } from 'fastify'
import { applicationDrafts } from '../../../cases/careers/application-draft.ts'
import type { Job } from '../../../cases/careers/published.ts'
import { readJob } from '../../../cases/careers/read-careers.ts'
import {
  keepPage,
  readDraft,
  startDraft,
  type Kept,
  type PageToKeep,
  type RequestDraft,
} from '../../../cases/ways-in/request-draft.ts'
import type { Result } from '../../../engine/refusal.ts'
import { cookieOn, giveCookie } from '../../cookies.ts'
import { field, type Web } from '../../web.ts'
import { typedIn } from '../request-support/typed.ts'

// What somebody types who applies: in a draft for each job that only their browser, or the link they are sent, can open.

/** The one page of an application. */
export const thePage = 'application'

/** What this browser began, or sent, for a job. */
export async function draftOn(
  request: FastifyRequest,
  { office }: Web,
  job: Job,
): Promise<RequestDraft | undefined> {
  const token = cookieOn(request, 'application')
  return token ? await readDraft(office, token, applicationDrafts(job)) : undefined
}

/** Keeps what is on the form, in what this browser began for this job or in a new draft. */
export async function keepTyped(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  job: Job,
): Promise<{ readonly token: string; readonly kept: Result<Kept> }> {
  const { office } = web
  const kind = applicationDrafts(job)
  const known = cookieOn(request, 'application')
  const draft = known ? await readDraft(office, known, kind) : undefined
  const { token } =
    known && draft ? { token: known } : await startDraft(office, kind, known || undefined)
  if (token !== known) giveCookie(reply, web, 'application', token)
  return { token, kept: await keepPage(office, token, pageOn(request), kind) }
}

const pageOn = ({ body }: FastifyRequest): PageToKeep => ({
  page: thePage,
  typed: typedIn(body),
  version: Number(field(body, '_version')) || 0,
  showing: field(body, '_showing').slice(0, 40),
  turn: Number(field(body, '_turn')) || 0,
})

/** The job whose half-written application a link opens, while it does. */
export async function jobOfLink(
  { id, token }: { readonly id: string; readonly token: string },
  { office }: Web,
): Promise<Job | undefined> {
  const found = await readJob(office, id)
  if (!found.ok) return undefined
  const { job } = found.value
  const draft = await readDraft(office, token, applicationDrafts(job))
  return draft && !draft.sent ? job : undefined
}
