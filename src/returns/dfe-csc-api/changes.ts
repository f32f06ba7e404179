import { createHash } from 'node:crypto'
import type { HeldChild } from '../../store/daily-feed.ts'
import { partsOf, withPurges } from './parts.ts'
import type { Told } from './spans.ts'

/** The most children that one call may have (the department's schema; more are answered with 413). */
export const atMostInACall = 100

/** A child to be told of: what is said, and how it is remembered that it was. */
export interface Change {
  readonly childId: string
  readonly payload: Told
  /** The same for the same change, whatever else has changed in the record. */
  readonly sha256: string
  /** What the department has of the child once it has taken this. */
  readonly parts: readonly string[]
  /** It is told to forget the child. */
  readonly forgets: boolean
}

const hashOf = (payload: Told): string =>
  createHash('sha256').update(JSON.stringify(payload)).digest('hex')

/**
 * What is to be said of a child, or undefined where the department has acknowledged exactly that, or was never told of
 * somebody who is not of the feed. Whoever was merged, erased or recorded by mistake has no payload, and is purged.
 */
export function changeOf(
  childId: string,
  payload: Told | undefined,
  held: HeldChild | undefined,
): Change | undefined {
  if (!payload) return mayBeThere(held) ? purgeOf(childId) : undefined
  const sha256 = hashOf(payload)
  if (held?.acknowledged === sha256 && !held.unsure) return undefined
  return {
    childId,
    payload: withPurges(payload, held?.parts ?? []),
    sha256,
    parts: partsOf(payload),
    forgets: false,
  }
}

/** Has the department something of this child, as far as is known? Not where all that was sent was refused. */
export const mayBeThere = (held: HeldChild | undefined): held is HeldChild =>
  held !== undefined && (held.acknowledged !== null || held.unsure)

function purgeOf(childId: string): Change {
  const payload = { la_child_id: childId, purge: true }
  return { childId, payload, sha256: hashOf(payload), parts: [], forgets: true }
}
