import type { Department } from '../../outside/department.ts'
import type { Change } from './changes.ts'

/** What sending works with: the department's service, and how it waits. */
export interface Feed {
  readonly department: Department
  /** Waits so many milliseconds before the next try; sooner where we are told to stop. */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Told to stop, nothing is tried again. */
  readonly isStopping?: () => boolean
}

/** What became of one child's change. */
export type Sent =
  | { readonly change: Change; readonly is: 'acknowledged' }
  /** The service will not have it as it is, in its own words: somebody has to look. */
  | { readonly change: Change; readonly is: 'refused'; readonly words: string }
  /** It was not sent, or nobody knows whether it arrived: it is sent again the next time, and says the same. */
  | { readonly change: Change; readonly is: 'waiting'; readonly words: string }

/** Milliseconds before the second, third and fourth try. */
const beforeNextTry = [5_000, 10_000, 20_000] as const

/**
 * Sends one call of at most a hundred changes and tells what became of each. A call that the service finds fault with is
 * halved until the child at fault is alone, so that one child holds up nobody. What was sent twice because an answer was
 * lost says the same under the same ids, and replaces itself. After the service has turned our token away, or could not be
 * reached, nothing more is tried: the rest waits.
 */
export async function sendCall(call: readonly Change[], feed: Feed): Promise<readonly Sent[]> {
  const answer = await answered(call, feed)
  if (answer.is === 'taken') return call.map((change) => ({ change, is: 'acknowledged' }))
  if (answer.is === 'away')
    return call.map((change) => ({ change, is: 'waiting', words: answer.words }))
  const { words } = answer
  const [only, ...others] = call
  if (only && others.length === 0) return [{ change: only, is: 'refused', words }]
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
  | { readonly is: 'faulty'; readonly words: string }
  | { readonly is: 'away'; readonly words: string }

async function answered(
  call: readonly Change[],
  { department, pause, isStopping }: Feed,
): Promise<Answer> {
  const body = JSON.stringify(call.map(({ payload }) => payload))
  let words = ''
  for (const wait of [...beforeNextTry, undefined]) {
    const reply = await department.send(body)
    if (reply.ok) return { is: 'taken' }
    words = reply.words
    if (reply.status === 400 || reply.status === 413) return { is: 'faulty', words }
    const comesBack = reply.status === undefined || reply.status === 429 || reply.status >= 500
    if (!comesBack || wait === undefined || isStopping?.()) break
    await pause(Math.max(wait, reply.askedToWait))
  }
  return { is: 'away', words }
}
