import { reachesOnlyNamed } from '../../engine/named-by.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { Office } from '../office.ts'

/** What somebody from outside calls those whom they reach; nothing for those who work here. */
export const titleOfTheirs = (
  { practice }: Pick<Office, 'practice'>,
  caller: Caller,
): string | undefined =>
  reachesOnlyNamed(caller, practice)
    ? caller.posts.flatMap(({ role }) => practice.roles.get(role)?.theirs ?? [])[0]
    : undefined
