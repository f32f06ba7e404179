import { randomBytes } from 'node:crypto'
import { addDays, addMonths } from '../../engine/calendar-days.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, refused, type Problem, type Result } from '../../engine/refusal.ts'
import { dateInLondon, endOfDayInLondon, readDate } from '../../engine/temporal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { plainDateInWords } from '../../engine/words.ts'
import { addApiKey } from '../../store/api-keys.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { hashOf } from '../sign-in/session.ts'

/** What a key is called and until when it works, as somebody typed it. */
export interface KeyWanted {
  readonly name: string
  readonly expiresOn: string
}

/** The last day that a key made today may work on. */
export const latestKeyDay = ({ practice }: Pick<Office, 'practice'>, now: string): string =>
  addMonths(dateInLondon(now), practice.catalogue.access.longestKeyMonths)

/**
 * Makes a key by which a program asks as this worker, and for no more than they may. Returns it, the one time that it can
 * be read: only its hash is kept. Refused to whoever holds no post that makes keys; without a name; and for a last day
 * that has passed or is later than the practice model lets it be.
 */
export async function makeApiKey(
  office: Office,
  caller: Caller,
  wanted: KeyWanted,
): Promise<Result<{ readonly key: string }>> {
  return await act(office, caller, { action: 'make-api-key' }, async ({ work, now, noted }) => {
    if (!hasAccessTask(office.practice, caller, 'mayMakeKeys')) return refused(notYours)
    const name = wanted.name.trim().slice(0, 80)
    const expiresOn = readDate(wanted.expiresOn)
    const [first, last] = [addDays(dateInLondon(now), 1), latestKeyDay(office, now)]
    const problems: Problem[] = []
    if (!name) problems.push({ question: 'key-name', message: 'Say what the key is for' })
    if (!expiresOn || expiresOn < first || expiresOn > last) {
      const message = `Give the last day on which it works: from ${plainDateInWords(first)} to ${plainDateInWords(last)}`
      problems.push({ question: 'key-expires', message })
    }
    if (!expiresOn || problems.length > 0) return invalid(problems, 'No key was made.')
    // The name in front tells a search for secrets that left the house what it has found.
    const key = `threadwell_${randomBytes(32).toString('base64url')}`
    const id = await beyondReach(work, () =>
      addApiKey(work, {
        ...{ workerId: caller.workerId, name, at: now },
        knownBy: hashOf(key),
        expiresAt: endOfDayInLondon(expiresOn),
      }),
    )
    noted({ apiKey: id, expiresOn })
    return done({ key })
  })
}

const notYours = {
  kind: 'not-permitted',
  message:
    'Your post does not make keys for programs. Nothing was changed: ask a performance analyst or your administrator.',
} as const
