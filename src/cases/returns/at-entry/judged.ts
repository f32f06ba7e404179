import { setImmediate } from 'node:timers/promises'
import type { Caller } from '../../../engine/permissions.ts'
import { reachOf } from '../../../engine/reach.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { behindFinding, sourcesAt, type Behind } from '../../../returns/at-entry/behind.ts'
import type {
  ChildFinding,
  EntryReturn,
  JudgedFor,
} from '../../../returns/at-entry/entry-return.ts'
import { entryDaysOn, entryYearsOn } from '../../../returns/at-entry/entry-returns.ts'
import { beyondReach } from '../../../store/beyond-reach.ts'
import { childrenById, type ChildRead } from '../../../store/return-reading.ts'
import type { Act } from '../../act.ts'

/** A rule as a worker meets it. */
export interface EntryRule {
  readonly id: string
  readonly says: 'error' | 'query'
  /** Whose rule it is: "The children in need census". */
  readonly of: string
  /** What is to be done about it; the department's own words where we have none. */
  readonly words: string
  /** The department's own words. */
  readonly message: string
}

/** A rule that one child's record breaks, with what stands behind it. */
export interface Judged {
  readonly child: string
  readonly rule: EntryRule
  readonly behind: readonly Behind[]
}

/** Children as one return reads them, ready to be judged as they are or as they would be. */
export interface ReadForEntry {
  readonly children: readonly ChildRead[]
  /** What of the return comes from where, for pages that stand beside a question. */
  readonly sources: EntryReturn['sources']
  judge(children: readonly ChildRead[]): Promise<readonly Judged[]>
}

/** The returns of today that are judged while the record is written. */
export const entryReturnsOn = async (now: string): Promise<readonly EntryReturn[]> =>
  await Promise.all(entryYearsOn(dateInLondon(now)).map(async (year) => await year.judge()))

/**
 * Reads children whom the caller may open for a return. A return is made of all that is known of a child, of records of
 * other teams too, so it is read as the system reads; what comes of it names no record. Facts behind a wall that the
 * caller is outside of are left out, and so is whatever is asked about them.
 */
export async function readForEntry(
  { work, practice, now }: Act,
  caller: Caller,
  entry: EntryReturn,
  ids: readonly string[],
): Promise<ReadForEntry> {
  const judgedFor: JudgedFor = { practice, days: entryDaysOn(dateInLondon(now)) }
  const scope = entry.scope(judgedFor)
  const walled = new Set<string>(reachOf(practice, caller).walledFacts)
  const read = await beyondReach(work, async () => await childrenById(work, scope, ids))
  const isToldOf = (finding: ChildFinding): boolean =>
    !finding.cells.some((cell) =>
      sourcesAt(cell, entry.sources).some(
        (source) => source.from === 'fact' && walled.has(source.kind),
      ),
    )
  return {
    children: read.map((child) => ({
      ...child,
      facts: child.facts.filter(({ kind }) => !walled.has(kind)),
    })),
    sources: entry.sources,
    async judge(children) {
      const byId = new Map(children.map((child) => [child.id, child]))
      const findings = await entry.judge(children, judgedFor)
      return findings.filter(isToldOf).flatMap((finding) => {
        const child = byId.get(finding.child)
        return child ? [judgedOf(finding, child, entry)] : []
      })
    },
  }
}

function judgedOf(finding: ChildFinding, child: ChildRead, entry: EntryReturn): Judged {
  const { id, says, message } = finding.rule
  const words = entry.inPractice[id] ?? message
  return {
    child: child.id,
    rule: { id, says, of: entry.name, words, message },
    behind: behindFinding(finding, child, entry),
  }
}

/** Nobody waits for more children than these to be judged before others are answered. */
const atOnce = 25

/** What is wrong with these children's records as they stand, by every return of today. */
export async function judgedAsTheyStand(
  request: Act,
  caller: Caller,
  ids: readonly string[],
): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const entry of ids.length > 0 ? await entryReturnsOn(request.now) : []) {
    for (let at = 0; at < ids.length; at += atOnce) {
      const read = await readForEntry(request, caller, entry, ids.slice(at, at + atOnce))
      judged.push(...(await read.judge(read.children)))
      await setImmediate()
    }
  }
  return judged
}
