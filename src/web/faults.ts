import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import { FormNotOurs } from './form-not-ours.ts'
import { TooManyTries } from './too-many-tries.ts'

/** What the server throws: ours, or one of its own with a status and a code. */
export type Fault = Error & { readonly statusCode?: number; readonly code?: string }

/** What the reader of uploads says, without a status, of one that breaks off or was never whole. */
const brokenUpload = /^(Unexpected end of multipart|Part terminated early|Multipart: Boundary)/

/** The status a fault is answered with: ours, unless it says otherwise. */
export const statusOfFault = ({ statusCode, message }: Fault): number =>
  statusCode ?? (brokenUpload.test(message) ? 400 : 500)

/**
 * What a fault is called before whoever met it. The words of libraries name what they are made of and say nothing to
 * anybody, so only our own are shown.
 */
export function faultInWords(fault: Fault, request: FastifyRequest): string {
  const status = statusOfFault(fault)
  if (fault instanceof TooManyTries || fault instanceof FormNotOurs) return fault.message
  if (status >= 500) {
    return `It is our fault, not yours. What was saved before is safe. Try again; if it goes wrong again, ring the support desk and say the number ${request.id}.`
  }
  const what =
    status === 413
      ? 'This is too much to take at once.'
      : 'What arrived here is not what this page takes.'
  return `${what} Nothing was changed. Go back: what you typed is still there. Reload the page in another tab, or send less, and try again.`
}

/**
 * One line for the log. The message is left out, because a database or a parser repeats in it what somebody typed: the
 * place it was thrown from says what it was.
 */
export function logFault(fault: Fault, request: FastifyRequest): void {
  const at = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  request.log.error(
    { reference: request.id, fault: fault.name, code: fault.code, at: at.join('\n') },
    'fault',
  )
}

/** An address that names nothing we could look for: it is answered before any route or page is reached. */
const unreadable = (_: Error, request: FastifyRequest, reply: FastifyReply): void => {
  void reply
    .code(request.url.length > 1000 ? 414 : 400)
    .headers({
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .type('text/plain; charset=utf-8')
    .send('This address cannot be read. Check it, or start again from the beginning.')
}

/**
 * How long we wait for whoever says nothing, so that many of them take no place from others: a minute for an address and
 * its headers is more than the slowest line needs, ten for the largest file. Boards that stay open are spoken to
 * every 25 seconds.
 */
export const patience = {
  connectionTimeout: 5 * 60_000,
  requestTimeout: 10 * 60_000,
  keepAliveTimeout: 72_000,
  http: { headersTimeout: 60_000, connectionsCheckingInterval: 1000, maxHeaderSize: 16 * 1024 },
  routerOptions: { maxParamLength: 200 },
  frameworkErrors: unreadable,
} as const satisfies Pick<
  FastifyServerOptions,
  'connectionTimeout' | 'requestTimeout' | 'keepAliveTimeout' | 'routerOptions' | 'frameworkErrors'
> & { readonly http: object }
