/** Somebody signed in, as their browser has it. */
export interface Session {
  readonly cookie: string
  /** What their forms must send back. */
  readonly csrfToken: string
}

/** Demonstration workers of the front door: they read contacts of every locality, look people up and record. */
const usernames = ['joanne-whitworth', 'daniel-okafor', 'megan-tyldesley', 'hannah-cowell'] as const

/** Signs one in for each connection, through the sign-in page. */
export async function signInAll(address: string, many: number): Promise<readonly Session[]> {
  const sessions: Session[] = []
  for (let at = 0; at < many; at += 1) {
    sessions.push(await signIn(address, usernames[at % usernames.length] ?? usernames[0]))
  }
  return sessions
}

async function signIn(address: string, username: string): Promise<Session> {
  const form = await fetch(`${address}/sign-in`)
  const visitor = cookieOf(form)
  const body = new URLSearchParams({
    _csrf: tokenIn(await form.text()),
    username,
    password: 'threadwell',
  })
  const reply = await fetch(`${address}/sign-in`, {
    method: 'POST',
    body,
    headers: { cookie: visitor },
    redirect: 'manual',
  })
  if (reply.status !== 303) throw new Error(`${username} could not sign in: ${reply.status}`)
  const cookie = cookieOf(reply)
  const page = await fetch(`${address}/people`, { headers: { cookie } })
  return { cookie, csrfToken: tokenIn(await page.text()) }
}

const cookieOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

function tokenIn(page: string): string {
  const token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1]
  if (token === undefined) throw new Error('The page has no form of ours')
  return token
}
