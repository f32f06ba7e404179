import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { keyHolderOf, touchApiKey, type KeyHolderRow } from '../../store/api-keys.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { isPast, later } from '../sign-in/limits.ts'
import { hashOf } from '../sign-in/session.ts'

/**
 * For whom a key asks: its worker, with the posts they hold now. Refused where it is no key of ours, was revoked, is past
 * its last day, or its worker has left, has a closed account or holds no post any more that makes keys. What is
 * refused is audited, as its worker’s where it is one of ours.
 */
export async function keyHolder(office: Office, sent: string): Promise<Result<Caller>> {
  const now = office.clock.now()
  const key = await office.store.glance({ system: true }, (work) =>
    keyHolderOf(work, hashOf(sent), now),
  )
  const held = key && { key, caller: callerOf(key) }
  const why = held ? whyShut(office, held) : 'This is not one of our keys. Was all of it sent?'
  if (!held || why !== undefined) {
    const request = { action: 'use-api-key', reads: true }
    const message = `${why ?? ''} Nothing was read or changed. Keys are made on the page of one’s own account.`
    return await act(office, held?.caller ?? 'public', request, () =>
      Promise.resolve(refused({ kind: 'not-permitted', message })),
    )
  }
  // Once a minute is enough to know that a key is still used.
  const { key_id: id, last_used_at: lastUsedAt } = held.key
  if (lastUsedAt === null || isPast(later(lastUsedAt, 1), now)) {
    await office.store.transaction({ system: true, reads: true }, async (work) => {
      await touchApiKey(work, id, now)
    })
  }
  return done(held.caller)
}

const callerOf = ({ key_id: apiKey, id, name, posts, agency }: KeyHolderRow): Caller => ({
  ...{ workerId: id, name, posts, apiKey },
  ...(agency ? { agency } : {}),
})

interface Held {
  readonly key: KeyHolderRow
  readonly caller: Caller
}

function whyShut({ clock, practice }: Office, { key, caller }: Held): string | undefined {
  if (key.revoked_at !== null) return 'This key was revoked.'
  if (!isPast(clock.now(), key.expires_at)) return 'This key is past its last day.'
  if (key.is_closed) return 'The account that this key belongs to is closed.'
  const mayHaveOne = hasAccessTask(practice, caller, 'mayMakeKeys')
  return mayHaveOne ? undefined : 'Whoever made this key no longer holds a post that has keys.'
}
