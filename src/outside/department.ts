/** Where the department's children's social care service is, and as whom we speak to it. */
export interface DepartmentSettings {
  /** `https://find-and-use-an-api.education.gov.uk/api` */
  readonly address: string
  /** Where a token is asked for with the client's credentials (OAuth 2.0, RFC 6749 section 4.4). */
  readonly tokenAddress: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string | undefined
  /** The department gives one to each maker of a system. */
  readonly supplierKey: string | undefined
}

/**
 * What came back. Where it finds fault with what it was sent, in its own words; otherwise by number and title. Neither ever
 * holds what we sent to be let in.
 */
export type Reply =
  | { readonly ok: true }
  | {
      readonly ok: false
      /** Undefined where nobody answered. */
      readonly status: number | undefined
      readonly words: string
      /** How long it asks us to wait, in milliseconds. */
      readonly askedToWait: number
    }

/** The department's service as it is reached: nothing else is ever called. */
export interface Department {
  /** Hands in children of the authority, as JSON. */
  readonly send: (children: string) => Promise<Reply>
}

interface Options {
  /** The three-digit code of the authority. */
  readonly authority: string
  /** How long an answer is waited for, in milliseconds. */
  readonly patience?: number
}

/** As much of an answer as is kept. */
const fewWords = 2_000
const longestWait = 60_000
const aMinute = 60_000

/** The service of these settings. A token is kept until it is turned away, and then asked for once more. */
export function openDepartment(
  settings: DepartmentSettings,
  { authority, patience = aMinute }: Options,
): Department {
  const { address, tokenAddress, clientId, clientSecret, scope, supplierKey } = settings
  let kept: string | undefined

  async function tokenNow(): Promise<{ readonly token: string } | Extract<Reply, { ok: false }>> {
    if (kept !== undefined) return { token: kept }
    const asked = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      ...(scope === undefined ? {} : { scope }),
    })
    const answer = await answerTo(tokenAddress, { body: asked }, patience)
    if (answer.status === undefined)
      return silent(`No answer to asking for a token: ${answer.text}`)
    const token = answer.status === 200 ? tokenIn(answer.text) : undefined
    if (token === undefined) {
      // Asking again helps where the service is busy or broken, and nowhere else.
      const isBusy = answer.status === 429 || answer.status >= 500
      const words = `No token was given: ${answer.status}`
      return { ok: false, status: isBusy ? answer.status : 401, words, askedToWait: 0 }
    }
    kept = token
    return { token }
  }

  async function hand(body: string, token: string): Promise<Reply> {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(supplierKey === undefined ? {} : { SupplierKey: supplierKey }),
    }
    const to = `${address}/children_social_care_data/${authority}/children`
    const { status, title, text, retryAfter } = await answerTo(to, { headers, body }, patience)
    if (status === undefined) return silent(`No answer: ${text}`)
    if (status >= 200 && status < 300) return { ok: true }
    // What is no fault of a child is told without its text, which may repeat the children it was asked about.
    const isFault = status === 400 || status === 413
    const words = isFault ? `${status}: ${text.slice(0, fewWords)}` : `${status} ${title}`.trim()
    return { ok: false, status, words, askedToWait: Math.min(retryAfter, longestWait) }
  }

  return {
    async send(body) {
      const wasKept = kept !== undefined
      const first = await tokenNow()
      if (!('token' in first)) return first
      const reply = await hand(body, first.token)
      if (reply.ok || reply.status !== 401) return reply
      kept = undefined
      if (!wasKept) return reply
      const fresh = await tokenNow()
      return 'token' in fresh ? await hand(body, fresh.token) : fresh
    },
  }
}

const silent = (words: string): Extract<Reply, { ok: false }> => ({
  ok: false,
  status: undefined,
  words,
  askedToWait: 0,
})

interface Answer {
  readonly status: number | undefined
  readonly title: string
  readonly text: string
  readonly retryAfter: number
}

async function answerTo(address: string, request: RequestInit, patience: number): Promise<Answer> {
  try {
    const response = await fetch(address, {
      ...request,
      method: 'POST',
      // It names children, or holds what lets us in: it goes where it was to go, or nowhere.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const asked = Number(response.headers.get('retry-after') ?? 0) * 1_000
    const retryAfter = Number.isFinite(asked) ? asked : 0
    const { status, statusText: title } = response
    return { status, title, text: await response.text(), retryAfter }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return { status: undefined, title: '', text, retryAfter: 0 }
  }
}

function tokenIn(text: string): string | undefined {
  try {
    const { access_token: token } = JSON.parse(text) as { access_token?: unknown }
    return typeof token === 'string' && token !== '' ? token : undefined
  } catch {
    return undefined
  }
}
