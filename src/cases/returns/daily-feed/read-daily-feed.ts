import { reachOf } from '../../../engine/reach.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { done, type Result } from '../../../engine/refusal.ts'
import { refusalInWords } from '../../../returns/dfe-csc-api/refusal-words.ts'
import {
  countAcknowledged,
  lastSends,
  refusedChildren,
  type FeedSend,
} from '../../../store/daily-feed.ts'
import { peopleById, type PersonRow } from '../../../store/people.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { makesReturns, notTheirs } from '../export-return.ts'
import type { WhoseRow } from '../return-readiness.ts'
import { isDue, nextSendAt } from './feed-times.ts'

/** What the department would not have for one reason, and of whom. */
export interface RefusedRule {
  /** What of the child it is about: `Postcode`. */
  readonly about: string
  /** The department's own words; undefined where they may tell of somebody whom the reader may not know. */
  readonly words: string | undefined
  readonly children: readonly { readonly whose: WhoseRow; readonly sentAt: string }[]
}

/** How the daily feed stands. */
export interface DailyFeedRead {
  readonly isSetUp: boolean
  /** Of how many children the department has acknowledged something. */
  readonly children: number
  /** Newest first. */
  readonly sends: readonly FeedSend[]
  readonly refused: readonly RefusedRule[]
  /** From when on the next is due, where it is not due now. */
  readonly nextAt: string | undefined
}

const shownAtMost = 14

/**
 * How the daily feed stands: the last sendings, what the department refused and why, what waits and when it goes. Somebody
 * in a restricted record that the reader does not stand inside is named as nothing more, and neither are the words that the
 * department found for them. Refused to whoever does not make returns.
 */
export async function readDailyFeed(
  office: Office,
  caller: Caller,
): Promise<Result<DailyFeedRead>> {
  const request = { action: 'read-daily-feed', reads: true }
  return await act(office, caller, request, async ({ work, practice, now, saw, noted }) => {
    if (!makesReturns(caller)) return notTheirs(office)
    const { sends, refused, children } = await kept(office)
    const { people: readsPeople } = reachOf(practice, caller)
    const known = readsPeople
      ? await peopleById(
          work,
          refused.map((one) => one.child_id),
        )
      : []
    const open = new Map(known.filter(({ closed }) => !closed).map((one) => [one.id, one]))
    saw(open.keys())
    noted({ refused: refused.length })
    const rules = refused.map((one) => {
      const whose = readsPeople
        ? whoseRow(open.get(one.child_id))
        : numbered(one.child_id, one.walled)
      const { about, words } = refusalInWords(one.refused_words)
      const child = { whose, sentAt: one.sent_at }
      return whose.is === 'restricted'
        ? { about: behindWall, words: undefined, child }
        : { about, words, child }
    })
    const nextAt = isDue(sends[0], now) ? undefined : nextSendAt(sends[0], now)
    const isSetUp = office.department !== undefined
    return done({ isSetUp, children, sends, refused: grouped(rules), nextAt })
  })
}

const behindWall = 'Restricted records'

/** Nobody's eyes: whom any of it is about is looked up as whoever reads. */
const kept = async (office: Office) =>
  await office.store.transaction({ system: true, reads: true }, async (work) => ({
    sends: await lastSends(work, shownAtMost),
    refused: await refusedChildren(work),
    children: await countAcknowledged(work),
  }))

const whoseRow = (person: PersonRow | undefined): WhoseRow =>
  person ? { is: 'known', person } : { is: 'restricted' }

const numbered = (id: string, isWalled: boolean): WhoseRow =>
  isWalled ? { is: 'restricted' } : { is: 'numbered', id }

interface OneRefused {
  readonly about: string
  readonly words: string | undefined
  readonly child: RefusedRule['children'][number]
}

/** The same fault of many children is one thing to mend. The most frequent stands first. */
function grouped(all: readonly OneRefused[]): readonly RefusedRule[] {
  const rules = Map.groupBy(all, ({ about, words }) => `${about} ${words ?? ''}`)
  return [...rules.values()]
    .flatMap((some): RefusedRule[] => {
      const [first] = some
      return first
        ? [{ about: first.about, words: first.words, children: some.map(({ child }) => child) }]
        : []
    })
    .toSorted((one, other) => other.children.length - one.children.length)
}
