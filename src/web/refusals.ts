import type { FastifyReply, FastifyRequest } from 'fastify'
import { whereMerged } from '../cases/people/merging/read-merge.ts'
import type { Refusal } from '../engine/refusal.ts'
import { html } from './html.ts'
import { page } from './layout/page.ts'
import { frame } from './frame.ts'
import { wayOnward } from './way-onward.ts'
import { send, type Web } from './web.ts'

const statuses: Readonly<Record<Refusal['kind'], number>> = {
  'not-found': 404,
  'not-permitted': 403,
  closed: 403,
  'wrong-stage': 409,
  'not-yet': 422,
  invalid: 422,
  overlap: 409,
}

const titles: Readonly<Record<Refusal['kind'], string>> = {
  'not-found': 'There is nothing here',
  'not-permitted': 'This is not yours to do',
  closed: 'This record is closed to you',
  'wrong-stage': 'This cannot be done now',
  'not-yet': 'Something is missing',
  invalid: 'Something could not be understood',
  overlap: 'This would overlap',
}

/** The status a refusal is sent with. */
export const statusOf = (refusal: Refusal): number => statuses[refusal.kind]

const aboutSomebody = /^\/people\/(\d{1,18})(\/[^?]*)?(?:\?|$)/

/** The same page of the record that this number was merged into: asked only where nothing else was found. */
async function keptInstead(request: FastifyRequest, web: Web): Promise<string | undefined> {
  const [, personId, path = ''] = aboutSomebody.exec(request.url) ?? []
  if (personId === undefined || request.method !== 'GET' || !request.signedIn) return undefined
  const merged = await whereMerged(web.office, request.signedIn.caller, personId)
  return merged.ok ? `/people/${merged.value.keptId}${path}?was=${personId}` : undefined
}

/** A refusal as a page of its own, for when there is no form to show it on. */
export async function showRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  refusal: Refusal,
): Promise<FastifyReply> {
  if (refusal.kind === 'closed' && request.headers.accept?.includes('text/html')) {
    return await reply.redirect(`/people/${refusal.personId}/open`, 303)
  }
  const kept = refusal.kind === 'not-found' ? await keptInstead(request, web) : undefined
  if (kept) return await reply.redirect(kept, 303)
  const gaps = refusal.kind === 'not-yet' ? refusal.gaps.map((gap) => gap.message) : []
  const problems = refusal.kind === 'invalid' ? refusal.problems.map((one) => one.message) : []
  return await send(
    reply.code(statusOf(refusal)),
    page({
      ...frame(request, web),
      title: titles[refusal.kind],
      heading: { text: titles[refusal.kind] },
      content: html`<p class="govuk-body">${refusal.message}</p>
        ${
          [...gaps, ...problems].length > 0 &&
          html`<ul class="govuk-list govuk-list--bullet">
          ${[...new Set([...gaps, ...problems])].map((message) => html`<li>${message}</li>`)}
        </ul>`
        }
        ${wayOnward(request, web)}`,
    }),
  )
}
