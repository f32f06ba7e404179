import { unmet } from '../../engine/journey.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import type { Standpoint } from '../../engine/standpoint.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { underWayOf } from '../../store/record-links.ts'
import type { PersonRow } from '../../store/people.ts'
import type { Act } from '../act.ts'
import { bareView, partView } from './open-record.ts'

/**
 * May a record of this process be begun by hand about these people, as they stand now? Refused in the words of
 * the process: a second referral of a child who has an open one would start every clock again.
 */
export async function mayBeginAbout(
  request: Act,
  definition: ProcessDefinition,
  people: readonly PersonRow[],
): Promise<Result<true>> {
  if (!definition.startRequires || people.length === 0) return done(true)
  const ids = people.map((person) => person.id)
  const [facts, underWay] = await Promise.all([
    factsOf(request.work, ids),
    underWayOf(request.work, ids),
  ])
  for (const person of people) {
    const [message] = whyNotBegun(definition, asTheyStand(request, person, { facts, underWay }))
    if (message !== undefined) return refused({ kind: 'overlap', message })
  }
  return done(true)
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
