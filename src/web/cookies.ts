import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Web } from './web.ts'

/**
 * What a browser keeps for us: random tokens, and what they stand for is here, sealed or hashed. What somebody looks for
 * in the directory is kept the other way round: in their browser until it is closed, and nowhere here.
 */
const names = {
  session: 'threadwell_session',
  visitor: 'threadwell_visitor',
  /** Halfway through signing in. */
  step: 'threadwell_step',
  /** A form that arrived when its session had ended. */
  kept: 'threadwell_kept',
  /** Whoever keeps the entries of an organisation in the directory. */
  keeper: 'threadwell_keeper',
  /** What was looked for in the directory last, and the services put on a short list. */
  sought: 'threadwell_sought',
  /** What a worker looked for last for a family, and in whose record. */
  picking: 'threadwell_picking',
  shortlist: 'threadwell_shortlist',
  /** An application for a job that is being written. */
  application: 'threadwell_application',
} as const

type CookieName = keyof typeof names

declare module 'fastify' {
  interface FastifyInstance {
    /** Browsers reach us by https only, and may be told so in the name of a cookie. */
    byHttpsOnly: boolean
  }
}

/**
 * The name a cookie has in the browser. By https it begins so that no other site of the same domain can set one in its
 * place: `__Host-` for the whole site, `__Secure-` for a part of it.
 */
export const nameOfCookie = (
  server: FastifyInstance,
  name: string,
  prefix: '__Host-' | '__Secure-' = '__Host-',
): string => (server.byHttpsOnly ? `${prefix}${name}` : name)

const options = ({ secure }: Web): object => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure,
})

export const cookieOn = (request: FastifyRequest, name: CookieName): string | undefined =>
  request.cookies[nameOfCookie(request.server, names[name])]

export function giveCookie(reply: FastifyReply, web: Web, name: CookieName, token: string): void {
  void reply.setCookie(nameOfCookie(reply.server, names[name]), token, options(web))
}

export function takeCookie(reply: FastifyReply, web: Web, name: CookieName): void {
  void reply.clearCookie(nameOfCookie(reply.server, names[name]), options(web))
}
