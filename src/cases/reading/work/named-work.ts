import { permitStartAbout } from '../../../engine/named-in-facts.ts'
import { holdsPost, type Caller } from '../../../engine/permissions.ts'
import type { ProcessDefinition } from '../../../practice/vocabulary/process.ts'
import { entriesNaming, type NamedEntryRow } from '../../../store/entries-named.ts'
import { factsOf, type FactRow } from '../../../store/facts.ts'
import { underWayOf } from '../../../store/record-links.ts'
import type { Act } from '../../act.ts'
import { asSubject } from '../../registers/as-subject.ts'
import { asTheyStand, whyNotBegun } from '../../records/may-begin.ts'

/** An entry that is somebody's by name: what is so of it, what is due, and what they may write of it. */
export interface NamedWork {
  readonly entry: NamedEntryRow
  readonly facts: readonly FactRow[]
  readonly begins: readonly ProcessDefinition[]
}

/** What is the caller's because an open fact names them; nothing is asked for those whose posts never write so. */
export async function namedWork(request: Act, caller: Caller): Promise<readonly NamedWork[]> {
  const { work, practice } = request
  const writes = practice.catalogue.processes.filter(
    ({ namedBy, roles }) => namedBy && holdsPost(caller, roles.named ?? []),
  )
  if (writes.length === 0) return []
  const by = writes.flatMap(({ namedBy }) => namedBy ?? [])
  const entries = await entriesNaming(work, by, caller.workerId)
  const ids = entries.map(({ id }) => id)
  request.saw(ids)
  const [facts, underWay] = await Promise.all([factsOf(work, ids), underWayOf(work, ids)])
  return entries.map((entry) => {
    const subject = asSubject({ ...entry, also_known_as: '', worker_id: null })
    const from = asTheyStand(request, subject, { facts, underWay })
    return {
      entry,
      facts: facts.filter(({ subject_id }) => subject_id === entry.id),
      begins: writes.filter(
        (one) =>
          from.part !== undefined &&
          permitStartAbout(one, caller, from.part, practice).ok &&
          whyNotBegun(one, from).length === 0,
      ),
    }
  })
}
