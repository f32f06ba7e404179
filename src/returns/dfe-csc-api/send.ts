import { atMostInACall, type Change } from './changes.ts'

/** The department's service as it is reached: nothing else is ever called. */
export interface Feed {
  /** `https://find-and-use-an-api.education.gov.uk/api` */
  readonly address: string
  /** The three-digit code of the authority. */
  readonly authority: string
  readonly token: string
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number
  /** Waits so many milliseconds before the next try. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** What became of one child's change. */
export type Sent =
  | { readonly change: Change; readonly is: 'acknowledged' }
  /** The service will not have it as it is, in its own words: somebody has to look. */
  | {
      readonly change: Change
      readonly is: 'refused'
      readonly status: number
      readonly words: string
    }
  /** It was not sent, or nobody knows whether it arrived: it is sent again the next time, and says the same. */
  | { readonly change: Change; readonly is: 'waiting'; readonly words: string }

/** Milliseconds before the second, third and fourth try. */
const beforeNextTry = [5_000, 10_000, 20_000] as const

/**
 * Sends changes in calls of at most a hundred and tells, call by call, what became of each. A call that the service finds
 * fault with is halved until the child at fault is alone, so that one child holds up nobody. What was sent twice because
 * an answer was lost says the same under the same ids, and replaces itself. After the service has turned our token away, or
 * could not be reached, nothing more is tried.
 */
export async function* sendChanges(
  changes: readonly Change[],
  feed: Feed,
): AsyncGenerator<readonly Sent[]> {
  let stopped: string | undefined
  for (let at = 0; at < changes.length; at += atMostInACall) {
    const call = changes.slice(at, at + atMostInACall)
    const words: string | undefined = stopped
    if (words !== undefined) yield call.map((change) => ({ change, is: 'waiting', words }))
    else {
      const sent = await sendCall(call, feed)
      stopped = sent.find((one) => one.is === 'waiting')?.words
      yield sent
    }
  }
}

async function sendCall(call: readonly Change[], feed: Feed): Promise<readonly Sent[]> {
  const answer = await answered(call, feed)
  if (answer.is === 'taken') return call.map((change) => ({ change, is: 'acknowledged' }))
  if (answer.is === 'away')
    return call.map((change) => ({ change, is: 'waiting', words: answer.words }))
  const { status, words } = answer
  const [only, ...others] = call
  if (only && others.length === 0) return [{ change: only, is: 'refused', status, words }]
  const half = Math.ceil(call.length / 2)
  const first = await sendCall(call.slice(0, half), feed)
  const away = first.find((one) => one.is === 'waiting')
  if (away?.is === 'waiting') {
    const rest = call.slice(half)
    return [...first, ...rest.map((change): Sent => ({ change, is: 'waiting', words: away.words }))]
  }
  return [...first, ...(await sendCall(call.slice(half), feed))]
}

type Answer =
  | { readonly is: 'taken' }
  | { readonly is: 'faulty'; readonly status: number; readonly words: string }
  | { readonly is: 'away'; readonly words: string }

async function answered(call: readonly Change[], feed: Feed): Promise<Answer> {
  const body = JSON.stringify(call.map(({ payload }) => payload))
  let words = ''
  for (const wait of [...beforeNextTry, undefined]) {
    const reply = await posted(body, feed)
    if (reply.ok) return { is: 'taken' }
    words = reply.words
    if (reply.status === 400 || reply.status === 413)
      return { is: 'faulty', status: reply.status, words }
    const comesBack = reply.status === undefined || reply.status === 429 || reply.status >= 500
    if (!comesBack) return { is: 'away', words }
    if (wait !== undefined) await feed.pause(Math.max(wait, reply.askedToWait))
  }
  return { is: 'away', words }
}

type Reply =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly status: number | undefined
      readonly words: string
      /** Milliseconds. */
      readonly askedToWait: number
    }

/** As much of an answer as is kept. */
const fewWords = 2_000

const longestWait = 60_000

async function posted(body: string, { address, authority, token, patience }: Feed): Promise<Reply> {
  try {
    const response = await fetch(`${address}/children_social_care_data/${authority}/children`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
      // It names children: it goes where it was to go, or nowhere.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    if (response.ok) return { ok: true }
    const asked = Number(response.headers.get('retry-after') ?? 0) * 1_000
    return {
      ok: false,
      status: response.status,
      words: `${response.status}: ${text.slice(0, fewWords)}`,
      askedToWait: Number.isFinite(asked) ? Math.min(asked, longestWait) : 0,
    }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return { ok: false, status: undefined, words: `No answer: ${words}`, askedToWait: 0 }
  }
}
