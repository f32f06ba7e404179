import autocannon from 'autocannon'
import { runsAtOnce, type LoopDelay, type Running } from './systems.ts'

export const signIns = 1_000

/** How a system did while a whole county signed in at once. */
export interface SignInFigures {
  /** Seconds until the last of them was in. */
  readonly seconds: number
  readonly loopDelay: LoopDelay
}

/** Demonstration workers of the front door, over and over: what is measured is how many come, not who. */
const usernames = ['joanne-whitworth', 'daniel-okafor', 'megan-tyldesley', 'hannah-cowell'] as const

/**
 * Lets a thousand browsers sign in at the same moment, each from an address of its own, and says how long it took and how
 * long the event loop kept everybody else waiting. @throws when one of them was not let in
 */
export async function signInAtOnce(
  system: Running,
  form: { readonly path: string; readonly expected: number; readonly visitor?: Visitor },
): Promise<SignInFigures> {
  const watch = runsAtOnce(system)
  await watch.begin()
  const startedAt = performance.now()
  let client = 0
  const result = await autocannon({
    url: system.address,
    connections: signIns,
    amount: signIns,
    timeout: 300,
    setupClient(one) {
      const at = client
      client += 1
      const body = new URLSearchParams({
        _csrf: form.visitor?.csrfToken ?? '',
        username: usernames[at % usernames.length] ?? usernames[0],
        password: 'threadwell',
      })
      one.setRequests([
        {
          method: 'POST',
          path: form.path,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'x-forwarded-for': `10.${at >> 8}.${at & 255}.1`,
            ...(form.visitor ? { cookie: form.visitor.cookie } : {}),
          },
          body: body.toString(),
        },
      ])
    },
  })
  const seconds = (performance.now() - startedAt) / 1000
  const letIn = result.statusCodeStats?.[`${form.expected}`]?.count ?? 0
  if (letIn !== signIns) {
    throw new Error(`Only ${letIn} of ${signIns}: ${JSON.stringify(result.statusCodeStats)}`)
  }
  return { seconds, loopDelay: await watch.end() }
}

/** The cookie and the token with which a visitor's form is taken. */
export interface Visitor {
  readonly cookie: string
  readonly csrfToken: string
}

export async function visitorOf(address: string): Promise<Visitor> {
  const reply = await fetch(`${address}/sign-in`)
  const cookie = reply.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
  const csrfToken = /name="_csrf" value="([^"]+)"/.exec(await reply.text())?.[1] ?? ''
  return { cookie: cookie.join('; '), csrfToken }
}
