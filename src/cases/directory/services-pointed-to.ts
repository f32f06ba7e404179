import type { Practice } from '../../engine/practice.ts'
import { textOf } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { countPointedTo } from '../../store/directory/as-registered.ts'
import type { Act } from '../act.ts'
import type { OpenRecord } from '../records/open-record.ts'

type Decided = Pick<OpenRecord, 'definition' | 'view'>

/**
 * The services of the directory that the outcomes of a record point to, as its answers name them: only what the chosen
 * outcome asks for, and only of the children whose referrer a letter tells, where one is named.
 */
export function servicesPointedTo(
  practice: Practice,
  { definition, view }: Decided,
  letterId?: string,
): readonly string[] {
  const ids = view.parts.flatMap((part) => {
    const outcome = definition.outcomes[textOf(part.values.outcome ?? view.values.outcome)]
    const isTold =
      letterId === undefined ||
      outcome?.effects?.some((one) => one.effect === 'tell' && one.letter === letterId)
    const asked = isTold ? (outcome?.asks ?? []) : []
    return asked.flatMap((id) => {
      const question = definition.questions[id]
      if (question?.kind !== 'entry') return []
      if (practice.registers.get(question.from)?.keptBy !== 'directory') return []
      return textOf(part.values[id] ?? view.values[id]) || []
    })
  })
  return [...new Set(ids)]
}

/** Counts a family for each service that it is pointed to, once the record is concluded. */
export function countSignposts({ work, practice, now }: Act, record: Decided): void {
  const ids = servicesPointedTo(practice, record)
  if (ids.length > 0) countPointedTo(work, ids, dateInLondon(now))
}
