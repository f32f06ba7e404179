import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Office } from '../cases/office.ts'
import type { BoardNews } from '../cases/records/tell-boards.ts'
import type { SignedIn } from '../cases/sign-in/session.ts'
import type { RoleId } from '../practice/vocabulary/role.ts'
import type { Site } from './layout/site.ts'

/** What every page works with. */
export interface Web {
  readonly office: Office
  readonly site: Site
  /** Hears, from any server process, what open boards are to hear. Returns how to stop. */
  readonly onChange: (hear: (news: BoardNews) => void) => () => void
  /** True when browsers reach us by https only: cookies are then never sent without it. */
  readonly secure: boolean
  /** Is there a mail server to take what is sent by e-mail? Without one it waits, and the outbox says so. */
  readonly hasPost?: boolean | undefined
  /** Where browsers find us, when it is not what they asked for. */
  readonly address?: string | undefined
  /** How long tries to sign in are counted together; a minute, unless somebody counts by a slower clock. */
  readonly signInWindow?: string | undefined
  /** The sign-ins of a demonstration, shown on its sign-in page. */
  readonly demonstration?: readonly DemonstrationSignIn[] | undefined
}

export interface DemonstrationSignIn {
  readonly username: string
  readonly name: string
  readonly posts: readonly { readonly role: RoleId; readonly team: string }[]
}

/** A form as it arrives: names with one value or several. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>

/** Adds the routes of one area of the site. */
export type Routes = (app: FastifyInstance, web: Web) => void

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | undefined
    /** A form arrived, and the session it was written in is over. */
    arrivedLate: boolean
    /** The token that this visitor's forms must send back. */
    csrfToken: string
  }
  interface FastifyContextConfig {
    /** Open to people who are not signed in. */
    public?: boolean
    /** Public, and nothing about the visitor matters: assets and health. */
    withoutVisitor?: boolean
    /** Open to whoever must first add a second factor. */
    whileEnrolling?: boolean
    /** A form with a secret in it: never kept for whoever was signed out meanwhile. */
    neverKept?: boolean
    /** Reads its form as a stream, and checks the token when it comes to it. */
    checksTokenItself?: boolean
  }
}

/** Whoever is signed in; routes that are not public are never reached by anybody else. */
export function signedInOn(request: FastifyRequest): SignedIn {
  if (!request.signedIn) throw new Error(`${request.routeOptions.url ?? ''} was reached by nobody`)
  return request.signedIn
}

/** One value of a form; the first, where a name was sent several times. */
export function field(form: unknown, name: string): string {
  const value = (form as Readonly<Record<string, unknown>> | undefined)?.[name]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}

/** Sends a page. */
export async function send(
  reply: FastifyReply,
  markup: { readonly markup: string },
): Promise<FastifyReply> {
  return await reply.type('text/html; charset=utf-8').send(encoded(markup.markup))
}

const encoder = new TextEncoder()
const sheet = new Uint8Array(512 * 1024)

/**
 * A page in UTF-8, which a string would be measured for, joined to its headers and turned into, each over the whole of
 * it. Written on one sheet and copied off it, which takes half as long as a buffer made to measure.
 */
function encoded(markup: string): Buffer {
  const { read, written } = encoder.encodeInto(markup, sheet)
  return read === markup.length ? Buffer.from(sheet.subarray(0, written)) : Buffer.from(markup)
}
