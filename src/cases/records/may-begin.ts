import { unmet } from '../../engine/journey.ts'
import { permitStartAbout } from '../../engine/named-in-facts.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import type { Standpoint } from '../../engine/standpoint.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { underWayOf } from '../../store/record-links.ts'
import type { PersonRow } from '../../store/people.ts'
import type { Act } from '../act.ts'
import { bareView, partView } from './open-record.ts'
import { readsWhatItReplaces } from './what-it-replaces.ts'

/**
 * May a record of this process be begun by hand about these people, as they stand now? Refused in the words of
 * the process: a second referral of a child who has an open one would start every clock again. Refused too to a caller
 * who would have to be named there, and is not, and to one who cannot read what it would take the place of.
 */
export async function mayBeginAbout(
  request: Act,
  definition: ProcessDefinition,
  people: readonly PersonRow[],
  caller?: Caller,
): Promise<Result<true>> {
  const asksOfThem = definition.startRequires ?? definition.namedBy
  const ids = people.map((person) => person.id)
  if (!asksOfThem) return await readsWhatItReplaces(request, definition, ids, caller)
  if (people.length === 0) return done(true)
  const [facts, underWay] = await Promise.all([
    factsOf(request.work, ids),
    underWayOf(request.work, ids),
  ])
  for (const person of people) {
    const from = asTheyStand(request, person, { facts, underWay })
    const may =
      definition.namedBy && caller && from.part
        ? permitStartAbout(definition, caller, from.part, request.practice)
        : done<true>(true)
    if (!may.ok) return may
    const [message] = whyNotBegun(definition, from)
    if (message !== undefined) return refused({ kind: 'overlap', message })
  }
  return await readsWhatItReplaces(request, definition, ids, caller)
}

/** What is asked of somebody before something is begun about them; rows of others are left aside. */
export interface AsKnown {
  readonly facts: readonly FactRow[]
  readonly underWay: ReadonlyMap<string, readonly string[]>
}

/** Somebody as conditions see them now, before any record about them is begun. */
export function asTheyStand(
  request: Pick<Act, 'office' | 'now'>,
  person: PersonRow,
  { facts, underWay }: AsKnown,
): Standpoint {
  const { now } = request
  const row = {
    id: '',
    answers: {},
    facts: facts.filter((fact) => fact.subject_id === person.id),
    under_way: underWay.get(person.id) ?? [],
  }
  return {
    record: bareView(request, now),
    part: partView(row, person, { happenedAt: now, now }, request.office.practice),
  }
}

/** Everything that keeps this process from being begun about somebody, in its own words; empty when nothing does. */
export const whyNotBegun = (
  { startRequires = [] }: ProcessDefinition,
  from: Standpoint,
): readonly string[] => unmet(startRequires, from, '').map((gap) => gap.message)
