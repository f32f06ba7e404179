import type { FastifyReply, FastifyRequest } from 'fastify'
import { signOut, whoIs } from '../../../cases/sign-in/session.ts'
import { cookieOn, giveCookie, takeCookie } from '../../cookies.ts'
import { keptOn } from '../../late-forms.ts'
import type { Web } from '../../web.ts'

/**
 * A page of our own to go on to: anything else in the address is ignored. Browsers drop a tab or a line's end, so an
 * address with one may lead elsewhere.
 */
const onward = (to: string): string => (/^\/(?![/\\])[!-~]*$/.test(to) ? to : '/')

/** Where browsers find this site, as one origin. */
export const originOf = (request: FastifyRequest, web: Web): string =>
  web.address ?? `${request.protocol}://${request.host}`

/**
 * Lets a session begin in this browser, ends the one that was there, and says where to go: what they had typed when they
 * were signed out, if it is theirs, or the page they wanted.
 */
export async function arrive(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  { token, to }: { readonly token: string; readonly to: string },
): Promise<string> {
  const before = cookieOn(request, 'session')
  if (before && request.signedIn) await signOut(web.office, before, originOf(request, web))
  giveCookie(reply, web, 'session', token)
  takeCookie(reply, web, 'step')
  const signedIn = await whoIs(web.office, token)
  const kept = signedIn && (await keptOn(request, web, signedIn.caller))
  return kept && !signedIn.onlyToEnrol ? '/kept-form' : onward(to)
}
