import type { FastifyInstance } from 'fastify'
import { faultInWords, logFault, statusOfFault, type Fault } from '../../faults.ts'
import { html } from '../../html.ts'
import { send, type Web } from '../../web.ts'
import { requestPage } from './request-page.ts'

/** Too often, too large, or our own fault: said on a page of the form, with whom to ring still on top. */
export function showFaultsOf(app: FastifyInstance, web: Web): void {
  app.setErrorHandler(async (fault: Fault, request, reply) => {
    const status = statusOfFault(fault)
    const message = wordsFor(status, request.id) ?? faultInWords(fault, request)
    if (status >= 500) logFault(fault, request)
    if (request.headers.accept?.includes('application/json')) {
      return await reply.code(status).send({ message })
    }
    const title = status >= 500 ? 'Something went wrong here' : 'That could not be done'
    return await send(
      reply.code(status),
      requestPage({
        web,
        title,
        heading: title,
        content: html`<p class="govuk-body">${message}</p>`,
      }),
    )
  })
}

function wordsFor(status: number, id: string): string | undefined {
  if (status === 413) {
    return 'This is too much for the form to take at once. Go back: what you typed is still in the box. Send the first part here and tell us that there is more.'
  }
  if (status < 500) return undefined
  return `It is our fault, not yours. What was kept before is safe. Go back and try again; if it goes wrong again, ring us and say the number ${id}.`
}
