import type { Caller } from '../../../engine/permissions.ts'
import type { Practice } from '../../../engine/practice.ts'
import { refused, type Refusal } from '../../../engine/refusal.ts'
import type { RoleId } from '../../../practice/vocabulary/role.ts'
import { beyondReach } from '../../../store/beyond-reach.ts'
import { factsOf } from '../../../store/facts.ts'
import { peopleById, type PersonRow } from '../../../store/people.ts'
import type { Act } from '../../act.ts'

/**
 * Who finds out whether two records are of one person, and makes them one: those who look after what the records say,
 * and managers. [L] Handbook A, E4 wants two people and says no more; an authority that wants fewer changes this list.
 */
const mergers: readonly RoleId[] = [
  'business-support-officer',
  'information-governance-officer',
  'practice-manager',
  'team-manager',
  'senior-manager',
  'director',
]

/** May this caller look at duplicates, propose a merge, confirm another's and take one back? */
export const merges = (caller: Caller): boolean =>
  caller.posts.some(({ role }) => mergers.includes(role))

/** What everybody else is told. */
export const notAMerger: { ok: false; refusal: Refusal } = refused({
  kind: 'not-permitted',
  message:
    'Your post does not make two records one. Tell business support or a manager which two numbers you mean: they look at both.',
})

/** The kinds of fact that keep two identities apart for ever. */
export const apartKinds = (practice: Practice): readonly string[] =>
  [...practice.facts.values()].filter((one) => one.keepsApart).map(({ id }) => id)

/** The same for nobody, for somebody restricted and for a sealed record: why they cannot is already something to know. */
export const notTheseTwo: { ok: false; refusal: Refusal } = refused({
  kind: 'not-found',
  message:
    'These are not two people that you can make one. Check both numbers. Nothing was changed.',
})

/** The two, in this order, where they may be compared and made one; nothing where either may not. */
export async function twoPeople(
  { work, practice, saw }: Act,
  ids: readonly [string, string],
): Promise<readonly [PersonRow, PersonRow] | undefined> {
  if (ids[0] === ids[1] || !ids.every((id) => /^\d{1,18}$/.test(id))) return undefined
  const known = await peopleById(work, ids)
  const [one, other] = ids.map((id) => known.find((person) => person.id === id))
  if (!one || !other || one.restricted || other.restricted) return undefined
  // Behind a wall the fact itself is not there for the caller, and has to count all the same.
  const facts = await beyondReach(work, () => factsOf(work, ids))
  if (facts.some((fact) => practice.facts.get(fact.kind)?.keepsApart)) return undefined
  saw(ids)
  return [one, other]
}
