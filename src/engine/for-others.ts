import { byPosts } from './by-posts.ts'
import { actions, postsFor, type Action, type Caller } from './permissions.ts'
import { isOfOneself, type Practice } from './practice.ts'

const doneForOthers = byPosts((practice, holder): ReadonlySet<Action> => {
  const processes = practice.catalogue.processes.filter((one) => !isOfOneself(one, practice))
  return new Set(
    actions.filter((action) => processes.some((one) => postsFor(action, one, holder).length > 0)),
  )
})

/**
 * Do the posts of this person let them do this in some work with others? What everybody writes of themselves as one who
 * works here lets nobody do anything else.
 */
export const doesForOthers = (action: Action, caller: Caller, practice: Practice): boolean =>
  doneForOthers(practice, caller).has(action)
