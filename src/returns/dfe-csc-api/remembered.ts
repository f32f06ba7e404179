import type { HeldChild } from '../../store/daily-feed.ts'
import type { Change } from './changes.ts'
import type { Sent } from './send.ts'

/** What is remembered before a change is sent: from now on the department may have all that it had and all that is new. */
export const beforeSending = (
  { childId, parts }: Change,
  held: HeldChild | undefined,
  now: string,
): HeldChild => ({
  child_id: childId,
  acknowledged: held?.acknowledged ?? null,
  parts: [...new Set([...(held?.parts ?? []), ...parts])],
  unsure: true,
  sent_at: now,
  refused: held?.refused ?? null,
  refused_words: held?.refused_words ?? null,
})

/**
 * What is remembered once it is known what became of a change; undefined where the department has nothing of the child
 * any more. What was refused was not taken: the department has what it had. What waits may have arrived.
 */
export function afterSending(
  sent: Sent,
  held: HeldChild | undefined,
  now: string,
): HeldChild | undefined {
  const { change } = sent
  const none = { refused: null, refused_words: null }
  if (sent.is === 'waiting') return { ...beforeSending(change, held, now), ...none }
  if (sent.is === 'refused') {
    return {
      child_id: change.childId,
      acknowledged: held?.acknowledged ?? null,
      parts: held?.parts ?? [],
      unsure: held?.unsure ?? false,
      sent_at: now,
      refused: change.sha256,
      refused_words: sent.words,
    }
  }
  if (change.forgets) return undefined
  const { childId, sha256, parts } = change
  return {
    child_id: childId,
    acknowledged: sha256,
    parts,
    unsure: false,
    sent_at: now,
    ...none,
  }
}
