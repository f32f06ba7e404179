import { createHash } from 'node:crypto'
import type { Told } from './spans.ts'

/** The most children that one call may have (the department's schema; more are answered with 413). */
export const atMostInACall = 100

/** A child to be told of: what is said, and how it is remembered that it was. */
export interface Change {
  readonly childId: string
  readonly payload: Told
  /** Of the payload that was acknowledged; undefined where the department was told to forget the child. */
  readonly sha256: string | undefined
}

/** The same for the same payload, whatever else has changed in the record. */
const hashOf = (payload: Told): string =>
  createHash('sha256').update(JSON.stringify(payload)).digest('hex')

/** The children of whom something else is to be said than what the department has acknowledged. */
export const changesIn = (
  payloads: readonly (readonly [childId: string, payload: Told])[],
  acknowledged: ReadonlyMap<string, string>,
): readonly Change[] =>
  payloads.flatMap(([childId, payload]) => {
    const sha256 = hashOf(payload)
    return acknowledged.get(childId) === sha256 ? [] : [{ childId, payload, sha256 }]
  })

/** Children whom the department has and who are no longer of the feed: merged, erased, or recorded by mistake. */
export const purgesOf = (
  acknowledged: Iterable<string>,
  inFeed: ReadonlySet<string>,
): readonly Change[] =>
  [...acknowledged]
    .filter((childId) => !inFeed.has(childId))
    .map((childId) => ({
      childId,
      payload: { la_child_id: childId, purge: true },
      sha256: undefined,
    }))
