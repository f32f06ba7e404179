import { done, refused, type Refusal, type Result } from '../../../engine/refusal.ts'
import { atMostInACall } from '../../../returns/dfe-csc-api/changes.ts'
import {
  beginSend,
  dropHeld,
  holdFeed,
  lastSends,
  noteSend,
  type FeedCounts,
} from '../../../store/daily-feed.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { isDue } from './feed-times.ts'
import { bySystem, sendOneCall, type Sending } from './send-one-call.ts'
import { planFeed, type FeedPlan } from './what-to-send.ts'

/** What became of a sending, in children. */
export interface FeedSent extends FeedCounts {
  /** Refused before, and not sent again until something changes. */
  readonly putOff: number
  /** Why some wait. */
  readonly stopped: string | undefined
}

/**
 * Tells the department what has changed of the children of its daily feed since it last acknowledged something of them, and
 * whom it is to forget. It is the law that is told, so everybody is of it whom the law counts, those behind walls too; the
 * audit names, before a call leaves, whom it is about. What the department acknowledged is noted call by call: a sending
 * that is cut off goes on there, and only the call in hand is sent again, which says the same under the same ids.
 * Refused where the feed is not set up, and while another sends.
 */
export async function sendDailyFeed(
  office: Office,
  sending: Sending = {},
): Promise<Result<FeedSent>> {
  if (!office.department) return await notBegun(office, notSetUp)
  return await office.store.transaction({ system: true }, async (hold) => {
    // Held by this transaction, so that it is let go with the process, however that ends.
    if (!(await holdFeed(hold))) return await notBegun(office, underWay)
    return done(await sendAll(office, sending))
  })
}

/** Sends where it is due: once every morning, and again where that was cut off or had to wait. Undefined where it is not. */
export async function sendDueFeed(
  office: Office,
  sending: Sending = {},
): Promise<Result<FeedSent> | undefined> {
  const [last] = await office.store.transaction(
    { system: true, reads: true },
    async (work) => await lastSends(work, 1),
  )
  return isDue(last, office.clock.now()) ? await sendDailyFeed(office, sending) : undefined
}

/** What the next sending would be: counts, and nothing is sent. It needs no feed to be set up. */
export async function tryDailyFeed(office: Office): Promise<Result<FeedPlan>> {
  const request = { action: 'try-daily-feed', reads: true }
  return await act(office, 'system', request, async ({ work, now, noted }) => {
    const plan = await planFeed(work, now)
    noted({ children: plan.children, changed: plan.changed.length })
    return done(plan)
  })
}

async function sendAll(office: Office, sending: Sending): Promise<FeedSent> {
  const { id, plan } = await begin(office)
  const { changed, putOff } = plan
  const tally = { told: 0, forgotten: 0, refused: 0, waiting: changed.length }
  let stopped: string | undefined
  for (let at = 0; at < changed.length && stopped === undefined; at += atMostInACall) {
    const ids = changed.slice(at, at + atMostInACall)
    stopped = notToGoOn(tally, sending) ?? (await sendOneCall(office, { id, ids, tally }, sending))
  }
  await bySystem(office, 'end-daily-feed', async ({ work, now, noted }) => {
    noted({ ...tally })
    await noteSend(work, id, { ...tally, stopped, endedAt: now })
  })
  return { ...tally, stopped, putOff }
}

/** So many that it is no longer the children who are at fault; each takes a dozen calls to be found. */
const refusedAtMost = 200

function notToGoOn({ refused }: FeedCounts, { signal }: Sending): string | undefined {
  if (signal?.aborted) return 'Threadwell was stopped'
  return refused >= refusedAtMost
    ? `${refused} children were refused: see why before more are sent`
    : undefined
}

const begin = async (office: Office): Promise<{ readonly id: string; readonly plan: FeedPlan }> =>
  await bySystem(office, 'begin-daily-feed', async ({ work, now, noted }) => {
    const plan = await planFeed(work, now)
    await dropHeld(work, plan.needless)
    noted({ children: plan.children, changed: plan.changed.length })
    return { id: await beginSend(work, now, plan.changed.length), plan }
  })

const notBegun = async (office: Office, refusal: Refusal): Promise<Result<never>> =>
  await act<never>(office, 'system', { action: 'begin-daily-feed' }, () =>
    Promise.resolve(refused(refusal)),
  )

const notSetUp: Refusal = {
  kind: 'not-permitted',
  message:
    'The daily feed is not set up here, or this installation holds invented people. Nothing was sent. Set DFE_FEED_URL and what goes with it: docs/guide/operate.md says how.',
}

const underWay: Refusal = {
  kind: 'wrong-stage',
  message:
    'The daily feed is being sent already. Nothing was sent twice. Wait until that has ended: the page /returns/feed says how far it is.',
}
