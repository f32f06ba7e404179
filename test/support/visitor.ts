/** Somebody at the pages without a browser: keeps cookies, sends forms with their token. */
export interface Visitor {
  get(path: string): Promise<Response>
  /** The text of a page. */
  read(path: string): Promise<string>
  /** Sends a form of the page at `from`, with the token that stands in it; a redirect is not followed. */
  send(from: string, path: string, form: URLSearchParams | FormData): Promise<Response>
  signIn(username: string, password: string): Promise<void>
}

/** `address` is asked each time: a server that is started again has another one. */
export function visitor(address: () => string): Visitor {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, accept: 'text/html' }
    const reply = await fetch(`${address()}${path}`, { redirect: 'manual', ...init, headers })
    for (const set of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    return reply
  }

  const read = async (path: string): Promise<string> => await (await ask(path)).text()

  async function send(
    from: string,
    path: string,
    form: URLSearchParams | FormData,
  ): Promise<Response> {
    const token = /name="_csrf" value="([^"]+)"/.exec(await read(from))?.[1] ?? ''
    // The token goes first: an upload is not read before it.
    const whole = form instanceof FormData ? new FormData() : new URLSearchParams()
    whole.append('_csrf', token)
    form.forEach((value: File | string, name: string) => {
      if (whole instanceof URLSearchParams)
        whole.append(name, typeof value === 'string' ? value : value.name)
      else if (typeof value === 'string') whole.append(name, value)
      else whole.append(name, value, value.name)
    })
    return await ask(path, { method: 'POST', body: whole })
  }

  return {
    get: ask,
    read,
    send,
    async signIn(username, password) {
      const reply = await send('/sign-in', '/sign-in', new URLSearchParams({ username, password }))
      if (reply.status !== 303) throw new Error(`${username} could not sign in`)
    },
  }
}
