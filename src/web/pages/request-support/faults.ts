import type { FastifyInstance } from 'fastify'
import { html } from '../../html.ts'
import { send, type Web } from '../../web.ts'
import { requestPage } from './request-page.ts'

/** Too often, too large, or our own fault: said on a page of the form, with whom to ring still on top. */
export function showFaultsOf(app: FastifyInstance, web: Web): void {
  app.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    const message = wordsFor(status, error.message, request.id)
    if (status >= 500) {
      request.log.error({ reference: request.id, fault: error.name, at: error.stack }, 'fault')
    }
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

function wordsFor(status: number, message: string, id: string): string {
  if (status === 413) {
    return 'This is too much for the form to take at once. Go back: what you typed is still in the box. Send the first part here and tell us that there is more.'
  }
  if (status < 500) return message
  return `It is our fault, not yours. What was kept before is safe. Go back and try again; if it goes wrong again, ring us and say the number ${id}.`
}
