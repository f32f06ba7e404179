import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Provider, type Configuration } from 'oidc-provider'

/** A real provider of OpenID Connect on loopback, as a council runs one. */
export interface CouncilProvider {
  readonly issuer: string
  /** Lets browsers come back to a site. */
  knows(site: string): void
  /** What it says of people, by the name they sign in there with; anybody it does not list is only that name. */
  readonly says: Map<string, Readonly<Record<string, unknown>>>
  /** Every request it was sent, as "GET /path". */
  readonly asked: readonly string[]
  /** Answers nothing any more, as when its line is cut. */
  hangUp(): Promise<void>
  close(): Promise<void>
}

export const client = { id: 'threadwell', secret: 'a secret between the two of us' }

/** Starts it on a free port. Its own sign-in page asks for any name and any password, then for consent. */
export async function startCouncilProvider(): Promise<CouncilProvider> {
  const server = createServer()
  const port = await listen(server, 0)
  const issuer = `http://127.0.0.1:${port}`
  const says = new Map<string, Readonly<Record<string, unknown>>>()
  const asked: string[] = []
  const redirects: string[] = []
  const afterSignOut: string[] = []
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: redirects,
        post_logout_redirect_uris: afterSignOut,
      },
    ],
    claims: { openid: ['sub', 'preferred_username', 'groups'], profile: [], email: [] },
    // Entra ID and ADFS put what was asked for into the token itself.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['for this test'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: id, ...says.get(id) }),
    }),
  }
  let handle: ReturnType<Provider['callback']> | undefined
  server.on('request', (request, reply) => {
    asked.push(`${request.method ?? ''} ${(request.url ?? '').split('?')[0] ?? ''}`)
    void handle?.(request, reply)
  })
  return {
    issuer,
    says,
    asked,
    knows(site) {
      redirects.push(`${site}/sign-in/council/back`)
      afterSignOut.push(`${site}/sign-in`)
      handle = new Provider(issuer, configuration).callback()
    },
    async hangUp() {
      await stop(server)
    },
    async close() {
      await stop(server)
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
