import type { Caller } from '../../engine/permissions.ts'
import { registersReadWhole } from '../../engine/reach.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { entriesById, factsNaming, type EntryRow } from '../../store/entries.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import type { Act } from '../act.ts'
import { differs, rateAction } from './rate-action.ts'

/** The actions of a plan with all that is so of each. */
export interface ActionsOfPlan {
  readonly entries: readonly EntryRow[]
  readonly facts: readonly FactRow[]
  /** The reader reads the actions themselves, and not only how many there are. */
  readonly areListed: boolean
}

/** How an action stands on a day, without a word of which it is or whose. */
export interface RatedAction {
  readonly theme: string
  /** Nothing where nobody has said anything yet. */
  readonly said: string | undefined
  /** It is late or will be, by what is said or by its dates. */
  readonly isLate: boolean
  readonly differs: boolean
}

/**
 * The actions that name a plan, with their facts. Whoever reads the plan and not its actions is told of their number: they
 * are read past their reach, and none of them may be shown.
 */
export async function actionsOfPlan(
  { work, practice }: Pick<Act, 'work' | 'practice'>,
  caller: Caller,
  planId: string,
): Promise<ActionsOfPlan> {
  const areListed = registersReadWhole(practice, caller).some(
    ({ id }) => id === 'improvement-actions',
  )
  const read = async (): Promise<Omit<ActionsOfPlan, 'areListed'>> => {
    const naming = { kind: 'improvement-action', detail: 'plan', entryId: planId }
    const ids = (await factsNaming(work, naming)).map((one) => one.subject_id)
    const [entries, facts] = await Promise.all([entriesById(work, ids), factsOf(work, ids)])
    return { entries, facts }
  }
  return { ...(areListed ? await read() : await beyondReach(work, read)), areListed }
}

/** How each action of a plan stood on a day by its dates and by what was said; those agreed later are left out. */
export const ratedOn = (
  { entries, facts }: Pick<ActionsOfPlan, 'entries' | 'facts'>,
  on: string,
): readonly RatedAction[] => {
  const bySubject = Map.groupBy(facts, (fact) => fact.subject_id)
  return entries.flatMap(({ id }) => {
    const theirs = bySubject.get(id) ?? []
    const rated = rateAction(theirs, on, undefined)
    if (!rated) return []
    const { said, follows, isOpen } = rated
    const isLate = isOpen && (said === 'willMiss' || follows?.rating === 'willMiss')
    return [{ theme: themeOf(theirs), said, isLate, differs: differs(rated) }]
  })
}

function themeOf(facts: readonly FactRow[]): string {
  const action = facts.find(({ kind }) => kind === 'improvement-action')
  const theme = (action?.detail as Readonly<Record<string, unknown>> | null | undefined)?.theme
  return typeof theme === 'string' ? theme : ''
}
