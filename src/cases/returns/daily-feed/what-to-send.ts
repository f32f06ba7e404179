import { dateInLondon, milliseconds } from '../../../engine/temporal.ts'
import { changeOf, mayBeThere, type Change } from '../../../returns/dfe-csc-api/changes.ts'
import { feedFrom, scope } from '../../../returns/dfe-csc-api/fields.ts'
import { payloadOf } from '../../../returns/dfe-csc-api/payload.ts'
import { heldChildIds, heldChildren, type HeldChild } from '../../../store/daily-feed.ts'
import type { Work } from '../../../store/database.ts'
import { childIdsOf, childrenById } from '../../../store/return-reading.ts'

/** A change, beside what is remembered of the child until now. */
export interface DueChange {
  readonly change: Change
  readonly held: HeldChild | undefined
}

/** What is due of some children: what is sent, what waits for somebody to mend it, and who need not be remembered. */
export interface DueChanges {
  readonly changes: readonly DueChange[]
  readonly putOff: number
  /** Never taken by the department, and not of the feed any more. */
  readonly needless: readonly string[]
}

/** What it refused is not sent again before something else is said of the child, or the department may have mended its side. */
const putOffDays = 7

/** What is to be said of these children as their records stand now. Whoever asks reads as the system does. */
export async function dueChanges(
  work: Work,
  ids: readonly string[],
  now: string,
): Promise<DueChanges> {
  const today = dateInLondon(now)
  const held = await heldChildren(work, ids)
  const children = new Map((await childrenById(work, scope, ids)).map((one) => [one.id, one]))
  const changes: DueChange[] = []
  const needless: string[] = []
  let putOff = 0
  for (const id of ids) {
    const child = children.get(id)
    const before = held.get(id)
    const payload = child && payloadOf(child, today)
    const change = changeOf(id, payload, before)
    if (change && isPutOff(change, before, now)) putOff += 1
    else if (change) changes.push({ change, held: before })
    else if (!payload && before && !mayBeThere(before)) needless.push(id)
  }
  return { changes, putOff, needless }
}

const isPutOff = ({ sha256 }: Change, held: HeldChild | undefined, now: string): boolean =>
  held?.refused === sha256 &&
  milliseconds(held.sent_at) > milliseconds(now) - putOffDays * 24 * 3_600_000

/** What the next sending would be, without a word of anybody. */
export interface FeedPlan {
  /** Everybody of the feed, and everybody it ever was about. */
  readonly children: number
  /** Of whom something else is to be said than what the department has, or who are to be forgotten. */
  readonly changed: readonly string[]
  readonly forgotten: number
  readonly putOff: number
  readonly needless: readonly string[]
}

const readAtOnce = 500

/**
 * Whom something is to be said of. Everybody of the feed is read and compared with what was acknowledged: a day that turns,
 * a merge, an erasure and records that move in change what is said of a child, and leave no one mark that could be asked for.
 */
export async function planFeed(work: Work, now: string): Promise<FeedPlan> {
  const today = dateInLondon(now)
  // A fact that began today is of it; one that begins tomorrow is not yet.
  const days = { from: feedFrom(today), to: today }
  const ofFeed = await childIdsOf(work, { ...scope, ...days })
  const all = [...new Set([...ofFeed, ...(await heldChildIds(work))])]
  const plan = { changed: [] as string[], needless: [] as string[], forgotten: 0, putOff: 0 }
  for (let at = 0; at < all.length; at += readAtOnce) {
    const due = await dueChanges(work, all.slice(at, at + readAtOnce), now)
    plan.changed.push(...due.changes.map(({ change }) => change.childId))
    plan.needless.push(...due.needless)
    plan.forgotten += due.changes.filter(({ change }) => change.forgets).length
    plan.putOff += due.putOff
  }
  return { children: all.length, ...plan }
}
