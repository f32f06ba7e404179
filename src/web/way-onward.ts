import type { FastifyRequest } from 'fastify'
import { home } from './frame.ts'
import { html, type Child, type Html } from './html.ts'
import type { Web } from './web.ts'

interface Way {
  readonly text: string
  readonly href: string
}

/**
 * What to do next on a page that only says no: the way back, the place where somebody's day begins, and for the public
 * whom to ring. It is made of who asks and where they come from, never of what they asked for, so that a walled record
 * is left by the same ways as one that is not there.
 */
export function wayOnward(request: FastifyRequest, web: Web): Html {
  const came = cameFrom(request, web)
  const back = came === undefined ? [] : [{ text: backInWords(request), href: came }]
  return html`<ul class="govuk-list" aria-label="What you can do next">
    ${[...back, ...begins(request, web)].map(({ text, href }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}
  </ul>
  ${!request.signedIn && whomToRing(web)}`
}

/** Where one was, if it was a page of ours and another than this: browsers say so to nobody but us. */
function cameFrom(request: FastifyRequest, web: Web): string | undefined {
  const came = URL.parse(request.headers.referer ?? '')
  const here = URL.parse(web.address ?? `${request.protocol}://${request.host}`)
  if (came === null || here === null || came.origin !== here.origin) return undefined
  const { pathname, search } = came
  // Two strokes at its beginning would name another site.
  if (pathname.startsWith('//')) return undefined
  const href = `${pathname}${search}`
  const isHere = request.method === 'GET' && href === request.url
  const wasSignIn = request.signedIn !== undefined && /^\/(sign-in)?(\/|$)/.test(pathname)
  return isHere || wasSignIn ? undefined : href
}

/** A form that was refused may rest on what has changed since: its page is opened anew. */
const backInWords = ({ method }: FastifyRequest): string =>
  method === 'GET'
    ? 'Back to the page you came from'
    : 'Open the page you came from, as it stands now'

function begins({ signedIn }: FastifyRequest, web: Web): readonly Way[] {
  if (signedIn) {
    const own = home(signedIn.caller, web)
    return own ? [{ text: `Go to ${own.text}`, href: own.href }] : []
  }
  const open = web.site.footerLinks.filter(({ href }) => !href.startsWith('/about/'))
  return [...open, { text: 'Sign in, if you work with us', href: '/sign-in' }]
}

function whomToRing({ office }: Web): Child {
  const rings = ['front-door', 'emergency-duty'].flatMap((id) => {
    const contact = office.practice.pack.contacts.find((one) => one.id === id)
    return contact?.phone === undefined ? [] : [{ ...contact, phone: contact.phone }]
  })
  return html`<p class="govuk-body">Is a child in danger right now? <strong>Ring <a class="govuk-link" href="tel:999">999</a>.</strong> If you are worried about a child, ring us:</p>
  <ul class="govuk-list govuk-list--bullet">${rings.map(({ phone, hours }) => html`<li><a class="govuk-link" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>${hours && `, ${hours}`}</li>`)}</ul>`
}
