import {
  dateInLondon,
  endOfDayInLondon,
  readDate,
  startOfDayInLondon,
} from '../../engine/temporal.ts'
import { isOnlyNamed } from '../../engine/named-by.ts'
import type { Problem } from '../../engine/refusal.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Team } from '../../practice/vocabulary/authority.ts'
import type { TeamType } from '../../practice/vocabulary/role.ts'

/** A post to be given: from a day, and up to a day where it is for a time only. */
export interface PostWanted {
  readonly role: string
  readonly team: string
  /** A day, `2026-03-27`; now when it is empty. */
  readonly fromOn: string
  /** The last day; until it is ended when this is empty. */
  readonly toOn: string
}

/** The same, understood. */
export interface PostToGive {
  readonly role: string
  readonly team: Team
  readonly fromAt: string
  readonly toAt: string | undefined
}

/** These roles are held in one kind of team, and nobody else is in it: what they may see hangs on both. */
const together: readonly (readonly [role: string, type: TeamType])[] = [
  ['partner', 'partner-agency'],
  ['administrator', 'administration'],
]

/** Understands a post that is to be given. A right is never given for days that are past. */
export function understandPost(
  wanted: PostWanted,
  { practice, now }: { readonly practice: Practice; readonly now: string },
): PostToGive | readonly Problem[] {
  const problems: Problem[] = []
  const today = dateInLondon(now)
  const team = practice.pack.teams.find((one) => one.id === wanted.team)
  const role = [...practice.roles.keys()].find((one) => one === wanted.role)
  if (!role) problems.push({ question: 'role', message: 'Choose what they are' })
  else if (isOnlyNamed(role, practice)) {
    const message =
      'Whoever leads from outside is let in on the family’s own record, by those who hold it'
    problems.push({ question: 'role', message })
  }
  if (!team) problems.push({ question: 'team', message: 'Choose a team' })
  else if (role && together.some(([one, type]) => (one === role) !== (type === team.type))) {
    const message = 'Nobody holds this role in this kind of team: choose another role or team'
    problems.push({ question: 'team', message })
  }
  const from = wanted.fromOn === '' ? today : readDate(wanted.fromOn)
  if (!from) problems.push({ question: 'from', message: 'The first day must be a real date' })
  else if (from < today) {
    problems.push({ question: 'from', message: 'The first day must be today or later' })
  }
  const to = wanted.toOn === '' ? undefined : readDate(wanted.toOn)
  if (wanted.toOn !== '' && !to) {
    problems.push({ question: 'to', message: 'The last day must be a real date' })
  } else if (from && to && to < from) {
    problems.push({ question: 'to', message: 'The last day must not be before the first' })
  }
  if (problems.length > 0 || !role || !team || !from) return problems
  return {
    role,
    team,
    fromAt: from === today ? now : startOfDayInLondon(from),
    toAt: to && endOfDayInLondon(to),
  }
}
