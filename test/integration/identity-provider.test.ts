import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { openIdProvider, type IdentityProvider } from '../../src/outside/identity-provider.ts'

const back = 'http://localhost/sign-in/council/back'

describe('a provider that publishes addresses elsewhere', () => {
  let issuer: Server
  let inside: Server
  let issuerAt: string
  const askedInside: string[] = []

  before(async () => {
    inside = createServer((request, reply) => {
      askedInside.push(request.url ?? '')
      reply.end('{}')
    })
    const insideAt = await listen(inside)
    issuer = createServer((_, reply) => {
      reply.setHeader('content-type', 'application/json')
      reply.end(
        JSON.stringify({
          issuer: issuerAt,
          authorization_endpoint: `${issuerAt}/auth`,
          token_endpoint: `${insideAt}/token`,
          jwks_uri: `${insideAt}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        }),
      )
    })
    issuerAt = await listen(issuer)
  })
  after(() => {
    for (const server of [issuer, inside]) {
      server.close()
      server.closeAllConnections()
    }
  })

  async function listen(server: Server): Promise<string> {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const providerAt = (address: string): IdentityProvider =>
    openIdProvider({
      issuer: new URL(address),
      clientId: 'threadwell',
      clientSecret: 'a secret',
      scopes: 'openid',
      usernameClaim: 'sub',
      rolesClaim: undefined,
    })

  it('is asked nothing there: no machine of the council is reached through what a provider says', async () => {
    const provider = providerAt(issuerAt)
    const { address, expected } = await provider.begin(back)
    assert.ok(address.startsWith(`${issuerAt}/auth?`))
    const returned = new URL(`${back}?code=any&state=${expected.state}`)
    await assert.rejects(provider.finish(returned, expected), /not sound/)
    assert.deepEqual(askedInside, [])
  })

  it('is asked for a code with PKCE, a state and a nonce, new each time', async () => {
    const provider = providerAt(issuerAt)
    const asked = await Promise.all([provider.begin(back), provider.begin(back)])
    const [one, other] = asked.map(({ address }) => new URL(address).searchParams)
    assert.equal(one?.get('response_type'), 'code')
    assert.equal(one.get('code_challenge_method'), 'S256')
    for (const name of ['code_challenge', 'state', 'nonce']) {
      assert.ok((one.get(name) ?? '').length > 20)
      assert.notEqual(one.get(name), other?.get(name))
    }
  })

  it('is tried again after it was away', async () => {
    const provider = providerAt('http://127.0.0.1:1')
    for (let tries = 0; tries < 2; tries += 1) {
      await assert.rejects(provider.begin(back), /cannot be reached/)
    }
  })
})
