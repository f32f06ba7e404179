import diagnostics from 'node:diagnostics_channel'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse, RouteOptions } from 'fastify'
import { pino, type Logger } from 'pino'
import type { Office } from '../../src/cases/office.ts'
import { createServer } from '../../src/web/server.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

/** An address of the site as it was registered, `/people/:id`, with what it says about itself. */
export interface Route {
  readonly method: string
  readonly url: string
  readonly config: NonNullable<RouteOptions['config']>
}

/** Somebody signed in: what their browser sends along, and the token their forms carry. */
export interface Session {
  readonly cookie: string
  readonly token: string
}

/** The whole site over an office of its own, asked without a network; and every route it has. */
export interface GuardedSite extends TestOffice {
  readonly app: FastifyInstance
  readonly routes: readonly Route[]
  /** The pattern of the route that answered last; nothing where no route did. */
  answeredBy(): string | undefined
  ask(options: InjectOptions): Promise<LightMyRequestResponse>
  signIn(username: string): Promise<Session>
  /** A form of this session's, with its token unless another is given. */
  post(url: string, session: Session, form?: Form): Promise<LightMyRequestResponse>
  get(url: string, session?: Session): Promise<LightMyRequestResponse>
}

export type Form = readonly (readonly [string, string])[]

interface Options {
  readonly log?: Logger
  readonly secure?: boolean
  readonly department?: Office['department']
}

/** Opens the site at an instant. The list of routes is taken from the server itself, so that none can be forgotten. */
export async function guardedSite(
  at: string,
  { log = pino({ level: 'silent' }), secure = false, department }: Options = {},
): Promise<GuardedSite> {
  const plain = await testOffice(at)
  const opened = { ...plain, office: { ...plain.office, department } }
  const routes: Route[] = []
  let answeredBy: string | undefined
  const listen = (message: unknown): void => {
    const { fastify } = message as { readonly fastify: FastifyInstance }
    fastify.addHook('onRoute', ({ method, url, config = {} }) => {
      for (const one of [method].flat()) routes.push({ method: one, url, config })
    })
    fastify.addHook('onRequest', ({ routeOptions }, _, next) => {
      answeredBy = routeOptions.url
      next()
    })
  }
  diagnostics.subscribe('fastify.initialization', listen)
  const app = await createServer({
    ...{ office: opened.office, log, secure },
    onChange: () => () => undefined,
    ready: () => Promise.resolve(true),
  })
  // What most days do without is loaded when an address is asked for that is not there from the start.
  await app.inject('/nowhere')
  diagnostics.unsubscribe('fastify.initialization', listen)
  const ask = async (options: InjectOptions): Promise<LightMyRequestResponse> =>
    await app.inject({ ...options, headers: { accept: 'text/html', ...options.headers } })
  const get: GuardedSite['get'] = async (url, session) =>
    await ask({ method: 'GET', url, headers: session ? { cookie: session.cookie } : {} })
  const post: GuardedSite['post'] = async (url, session, form = []) =>
    await ask({
      method: 'POST',
      url,
      headers: { cookie: session.cookie, 'content-type': formType },
      payload: new URLSearchParams([['_csrf', session.token], ...form.map(pair)]).toString(),
    })
  return {
    ...{ ...opened, app, routes, ask, get, post },
    answeredBy: () => answeredBy,
    async signIn(username) {
      const before = visitorOf(await get('/sign-in'))
      const form = [
        ['username', username],
        ['password', 'threadwell'],
      ] as const
      const entered = await post('/sign-in', before, form)
      const cookie = cookiesOf(entered)
      const page = await get('/about/processes', { cookie, token: '' })
      return { cookie, token: tokenIn(page.body) }
    },
    async close() {
      await app.close()
      await opened.close()
    },
  }
}

export const formType = 'application/x-www-form-urlencoded'

const pair = ([name, value]: readonly [string, string]): [string, string] => [name, value]

/** What a browser would keep of an answer. */
export const cookiesOf = (reply: LightMyRequestResponse): string =>
  reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

/** The token in a page's forms. */
const tokenIn = (markup: string): string => /name="_csrf" value="([^"]+)"/.exec(markup)?.[1] ?? ''

/** Whoever opened a page without signing in. */
export const visitorOf = (reply: LightMyRequestResponse): Session => ({
  cookie: cookiesOf(reply),
  token: tokenIn(reply.body),
})

/** An address of this route, with what is given in the places of its parameters, and something harmless in the others. */
export function addressOf(
  { url }: Pick<Route, 'url'>,
  given: Readonly<Record<string, string>>,
): string {
  return url
    .replace(/:(\w+)/g, (_, name: string) => given[name] ?? stands[name] ?? '1')
    .replace('*', 'threadwell.css')
}

const stands: Readonly<Record<string, string>> = {
  process: 'contact',
  page: 'worries',
  as: 'child',
  token: 'no-such-token',
  list: 'front-door',
  rule: 'contact-decision',
  date: 'startsOn',
  what: 'undo',
}

/** Whoever may send this route something must show that it came from our own page. */
export const changes = ({ method }: Route): boolean => method !== 'GET' && method !== 'HEAD'
