import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../engine/refusal.ts'
import { html } from './html.ts'
import { page } from './layout/page.ts'
import { frame } from './frame.ts'
import { send, type Web } from './web.ts'

const statuses: Readonly<Record<Refusal['kind'], number>> = {
  'not-found': 404,
  'not-permitted': 403,
  'wrong-stage': 409,
  'not-yet': 422,
  invalid: 422,
  overlap: 409,
}

const titles: Readonly<Record<Refusal['kind'], string>> = {
  'not-found': 'There is nothing here',
  'not-permitted': 'This is not yours to do',
  'wrong-stage': 'This cannot be done now',
  'not-yet': 'Something is missing',
  invalid: 'Something could not be understood',
  overlap: 'This would overlap',
}

/** The status a refusal is sent with. */
export const statusOf = (refusal: Refusal): number => statuses[refusal.kind]

/** A refusal as a page of its own, for when there is no form to show it on. */
export async function showRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  refusal: Refusal,
): Promise<FastifyReply> {
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
        }`,
    }),
  )
}
