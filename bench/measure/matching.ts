import type { Allowed } from '../../src/engine/matching/compare.ts'
import { allowed, compare } from '../../src/engine/matching/compare.ts'
import { rulesMet } from '../../src/engine/matching/rules.ts'
import { comparable } from '../../src/cases/people/merging/propose-duplicates.ts'
import { systemClock } from '../../src/outside/clock.ts'
import { openStore } from '../../src/store/database.ts'
import { pairsWorthComparing } from '../../src/store/duplicates.ts'
import { addAddress, addPerson } from '../../src/store/people.ts'
import { errors, plantedRegister, type ErrorKind } from '../data/planted-duplicates.ts'

/** How good the rules are with so many letters allowed to be wrong: in a word of four letters, and in one of eight. */
export interface Judged {
  readonly allowed: Allowed
  /** The rules as they are used. */
  readonly isUsed: boolean
  readonly proposed: number
  /** Of those proposed, how many are one person. */
  readonly precision: number
  /** Of those who are one person, how many are proposed. */
  readonly recall: number
}

export interface Matching {
  readonly people: number
  /** The size of the register in which as many share a birthday. */
  readonly asDenseAs: number
  readonly planted: number
  /** How many pairs were compared: all that share something. */
  readonly compared: number
  readonly seconds: number
  readonly judged: readonly Judged[]
  /** With the rules as they are used, how many of each mistake are proposed. */
  readonly byError: readonly {
    readonly error: ErrorKind
    readonly found: number
    readonly of: number
  }[]
}

const thresholds: readonly Allowed[] = [
  { short: 0, long: 0 },
  { short: 1, long: 1 },
  allowed,
  { short: 2, long: 2 },
  { short: 2, long: 3 },
]

/** Records a register with planted duplicates in an empty, migrated database, and measures who is proposed. */
export async function measureMatching(
  url: string,
  count: number,
  asDenseAs: number,
): Promise<Matching> {
  const { people, pairs } = plantedRegister(count, asDenseAs)
  const store = openStore({ url, clock: systemClock, lost: () => undefined })
  try {
    const ids = await store.transaction({ system: true }, async (work) => {
      const made: string[] = []
      const recorded = { at: '2026-01-05T09:00:00Z' }
      for (const { person, address } of people) {
        const id = await addPerson(work, person, recorded)
        await addAddress(work, id, address, recorded)
        made.push(id)
      }
      return made
    })
    const startedAt = performance.now()
    const compared = await store.transaction({ system: true }, (work) =>
      pairsWorthComparing(work, { apart: ['adopted-record-sealed'], since: undefined }),
    )
    const seconds = (performance.now() - startedAt) / 1000
    const key = (one: string, other: string): string =>
      Number(one) < Number(other) ? `${one} ${other}` : `${other} ${one}`
    const truth = new Map(
      pairs.map((pair) => [key(ids[pair.one] ?? '', ids[pair.other] ?? ''), pair.error]),
    )
    const proposedBy = (may: Allowed): readonly string[] =>
      compared
        .filter(
          ({ one, other }) => rulesMet(compare(comparable(one), comparable(other), may)).length > 0,
        )
        .map(({ one, other }) => key(one.id, other.id))
    const judged = thresholds.map((may) => {
      const proposed = proposedBy(may)
      const right = proposed.filter((pair) => truth.has(pair)).length
      return {
        ...{ allowed: may, isUsed: may === allowed, proposed: proposed.length },
        precision: right / proposed.length,
        recall: right / truth.size,
      }
    })
    const found = new Set(proposedBy(allowed))
    const byError = errors.map((error) => {
      const planted = [...truth].filter(([, kind]) => kind === error)
      return {
        error,
        found: planted.filter(([pair]) => found.has(pair)).length,
        of: planted.length,
      }
    })
    return {
      asDenseAs,
      people: people.length,
      planted: truth.size,
      compared: compared.length,
      seconds,
      judged,
      byError,
    }
  } finally {
    await store.close()
  }
}

/** The figures for a person to read. */
export function matchingAsTable({
  asDenseAs,
  people,
  planted,
  compared,
  seconds,
  judged,
  byError,
}: Matching): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
  return [
    `${people} people as in a register of ${asDenseAs}, ${planted} of them recorded twice; ${compared} pairs compared, found in ${seconds.toFixed(1)} s.`,
    '',
    'letters wrong (4+, 8+)   proposed   precision   recall',
    ...judged.map(
      (one) =>
        `${`${one.allowed.short}, ${one.allowed.long}${one.isUsed ? '  used' : ''}`.padEnd(24)} ${String(one.proposed).padStart(8)} ${percent(one.precision).padStart(11)} ${percent(one.recall).padStart(8)}`,
    ),
    '',
    ...byError.map(({ error, found, of }) => `${error}: ${found} of ${of}`),
  ].join('\n')
}
