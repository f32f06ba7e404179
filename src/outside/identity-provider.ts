import type { Configuration, CustomFetch } from 'openid-client'

/** Where the council's people sign in, as the environment says. */
export interface IdentityProviderSettings {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string | undefined
  readonly scopes: string
  /** The claim that is somebody's name for signing in here. */
  readonly usernameClaim: string
  /** The claim that lists groups or roles; without one, posts are those given in Threadwell. */
  readonly rolesClaim: string | undefined
}

/** What is kept here while a browser is at the provider. */
export interface Expected {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who the provider says has come back. */
export interface Arrived {
  readonly username: string
  /** What the roles claim lists; undefined where none is configured. */
  readonly roles: readonly string[] | undefined
  /** For signing out there. */
  readonly token: string
}

/** A provider of OpenID Connect: authorization code with PKCE, state and nonce. */
export interface IdentityProvider {
  /** Where its pages are: browsers are sent there and nowhere else. */
  readonly origin: string
  /** Where a browser goes to sign in, and what must come back. @throws ProviderFault when it cannot be reached */
  begin(returnTo: string): Promise<{ readonly address: string; readonly expected: Expected }>
  /** Who has come back to this address. @throws ProviderFault when the answer is not the one that was expected */
  finish(returned: URL, expected: Expected): Promise<Arrived>
  /** Where a browser goes to sign out there too; undefined where the provider offers none or cannot be reached. */
  signOutAddress(token: string, returnTo: string): Promise<string | undefined>
}

/** `away`: nobody answers there. `unsound`: what came back is old, used, or not an answer to what we asked. */
export class ProviderFault extends Error {
  readonly is: 'away' | 'unsound'

  constructor(is: 'away' | 'unsound') {
    super(is === 'away' ? 'The provider cannot be reached' : 'The provider’s answer is not sound')
    this.is = is
  }
}

const timeoutSeconds = 10

// Loaded at the first sign-in through the provider, and never where none is configured.
const library = async () => await import('openid-client')

/** The provider of these settings. Only addresses of the issuer's own origin are ever asked, whatever it publishes. */
export function openIdProvider(settings: IdentityProviderSettings): IdentityProvider {
  const { issuer, clientId, clientSecret, scopes, usernameClaim, rolesClaim } = settings
  let known: Promise<Configuration> | undefined

  const onlyTheIssuer: CustomFetch = async (address, options) => {
    if (new URL(address).origin !== issuer.origin) throw new ProviderFault('unsound')
    const reply = await fetch(address, options as RequestInit).catch(() => undefined)
    if (!reply || reply.status >= 500) throw new ProviderFault('away')
    return reply
  }

  async function discover(): Promise<Configuration> {
    const client = await library()
    const authentication = clientSecret ? client.ClientSecretPost(clientSecret) : client.None()
    return await client.discovery(issuer, clientId, {}, authentication, {
      [client.customFetch]: onlyTheIssuer,
      timeout: timeoutSeconds,
      // A provider on this machine, for tests; anywhere else http is refused when the environment is read.
      ...(issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
    })
  }

  async function configuration(): Promise<Configuration> {
    known ??= discover()
    try {
      return await known
    } catch (error) {
      // It may be back, or set right, at the next try.
      known = undefined
      throw faultOf(error)
    }
  }

  return {
    origin: issuer.origin,

    async begin(returnTo) {
      const client = await library()
      const at = await configuration()
      const verifier = client.randomPKCECodeVerifier()
      const expected = { state: client.randomState(), nonce: client.randomNonce(), verifier }
      const address = client.buildAuthorizationUrl(at, {
        redirect_uri: returnTo,
        scope: scopes,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: expected.state,
        nonce: expected.nonce,
      })
      return { address: address.href, expected }
    },

    async finish(returned, { state, nonce, verifier }) {
      const client = await library()
      const at = await configuration()
      const tokens = await client
        .authorizationCodeGrant(at, returned, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw faultOf(error)
        })
      const claims = tokens.claims() ?? {}
      const username = (claims as Record<string, unknown>)[usernameClaim]
      if (typeof username !== 'string' || !tokens.id_token) throw new ProviderFault('unsound')
      const roles = rolesClaim && listed((claims as Record<string, unknown>)[rolesClaim])
      return { username, roles: roles || undefined, token: tokens.id_token }
    },

    async signOutAddress(token, returnTo) {
      const client = await library()
      const at = await configuration().catch(() => undefined)
      if (!at?.serverMetadata().end_session_endpoint) return undefined
      return client.buildEndSessionUrl(at, {
        id_token_hint: token,
        post_logout_redirect_uri: returnTo,
      }).href
    },
  }
}

const listed = (claim: unknown): readonly string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((one) => typeof one === 'string')

/** The library wraps what our own asking threw: it is among the causes. */
function faultOf(error: unknown): ProviderFault {
  if (error instanceof ProviderFault) return error
  if (!(error instanceof Error)) return new ProviderFault('unsound')
  if ((error as { code?: string }).code === 'OAUTH_TIMEOUT') return new ProviderFault('away')
  return faultOf(error.cause)
}
