import { setTimeout as wait } from 'node:timers/promises'
import { done } from '../../../engine/refusal.ts'
import { afterSending, beforeSending } from '../../../returns/dfe-csc-api/remembered.ts'
import { sendCall, type Sent } from '../../../returns/dfe-csc-api/send.ts'
import { dropHeld, keepHeld, noteSend, type FeedCounts } from '../../../store/daily-feed.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { dueChanges, type DueChange } from './what-to-send.ts'

export interface Sending {
  /** Told to stop, it ends after the call in hand. */
  readonly signal?: AbortSignal | undefined
  /** Waits before a call is tried again. */
  readonly pause?: ((milliseconds: number) => Promise<void>) | undefined
}

/** How far a sending has come. */
export type Tally = { -readonly [Key in keyof FeedCounts]: number }

/** A request of the system, which nobody refuses. */
export async function bySystem<Value>(
  office: Office,
  action: string,
  carryOut: (request: Act) => Promise<Value>,
): Promise<Value> {
  const result = await act(office, 'system', { action }, async (request) =>
    done(await carryOut(request)),
  )
  if (!result.ok) throw new Error('The system was refused')
  return result.value
}

/**
 * Sends what is to be said of at most a hundred children, read anew, and notes what became of it in the tally and in the
 * database. Returns why nothing more is to be sent now; undefined where the next call may go.
 */
export async function sendOneCall(
  office: Office,
  send: { readonly id: string; readonly ids: readonly string[]; readonly tally: Tally },
  sending: Sending,
): Promise<string | undefined> {
  const call = await prepare(office, send.ids)
  send.tally.waiting -= send.ids.length - call.length
  const sent = await handIn(office, call, sending)
  await note(office, { ...send, call, sent })
  return sent.find((one) => one.is === 'waiting')?.words
}

/** The call is remembered as sent before it is, and the audit names whom it is about: from then on it may have arrived. */
const prepare = async (office: Office, ids: readonly string[]): Promise<readonly DueChange[]> =>
  await bySystem(office, 'send-daily-feed', async ({ work, now, saw, noted }) => {
    const { changes } = await dueChanges(work, ids, now)
    saw(changes.map(({ change }) => change.childId))
    noted({ children: changes.length })
    await keepHeld(
      work,
      changes.map(({ change, held }) => beforeSending(change, held, now)),
    )
    return changes
  })

async function handIn(
  { department }: Office,
  call: readonly DueChange[],
  { signal, pause = waiting(signal) }: Sending,
): Promise<readonly Sent[]> {
  if (!department) throw new Error('The feed was set up a moment ago')
  if (call.length === 0) return []
  const changes = call.map(({ change }) => change)
  return await sendCall(changes, {
    department,
    pause,
    isStopping: () => signal?.aborted ?? false,
  })
}

/** Stopped while it waits, it is sooner at its end. */
const waiting = (signal: AbortSignal | undefined) => async (milliseconds: number) => {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined)
}

/** What became of each child and how far the sending has come are written at once: neither is true without the other. */
async function note(
  office: Office,
  {
    id,
    tally,
    call,
    sent,
  }: {
    readonly id: string
    readonly tally: Tally
    readonly call: readonly DueChange[]
    readonly sent: readonly Sent[]
  },
): Promise<void> {
  for (const one of sent.filter(({ is }) => is !== 'waiting')) {
    tally.waiting -= 1
    if (one.is === 'refused') tally.refused += 1
    else tally[one.change.forgets ? 'forgotten' : 'told'] += 1
  }
  const before = new Map(call.map(({ change, held }) => [change.childId, held]))
  await bySystem(office, 'note-daily-feed', async ({ work, now, noted }) => {
    noted({ children: sent.length, waiting: tally.waiting })
    const after = sent.map((one) => afterSending(one, before.get(one.change.childId), now))
    await keepHeld(
      work,
      after.filter((one) => one !== undefined),
    )
    const forgotten = sent.filter((_, at) => after[at] === undefined)
    await dropHeld(
      work,
      forgotten.map(({ change }) => change.childId),
    )
    await noteSend(work, id, tally)
  })
}
