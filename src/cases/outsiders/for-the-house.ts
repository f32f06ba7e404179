import { reachesOnlyNamed } from '../../engine/named-by.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import { refused, type Result } from '../../engine/refusal.ts'
import type { PersonRow } from '../../store/people.ts'
import { nothingKept } from '../people/shown.ts'

/**
 * Refused for whoever reaches a record only because a fact names them: they write in it, and who is in it, who is asked
 * about it and where it goes stay with those who hold it. Nothing for those who work here.
 */
export function forTheHouse(
  practice: Practice,
  caller: Caller,
): Extract<Result<never>, { ok: false }> | undefined {
  if (!reachesOnlyNamed(caller, practice)) return undefined
  return refused({
    kind: 'not-permitted',
    message:
      'This is done by those in the council who hold the record. Nothing was changed, and what you wrote is saved. Ask them: their names are on the record.',
  })
}

/** Somebody as those are shown them who reach only their records: who they are and how old, and nothing that is kept of them. */
export const asNamed = <Person extends PersonRow>(person: Person): Person => ({
  ...person,
  ...nothingKept,
})
