import { plainDateInWords, listInWords } from '../../../engine/words.ts'
import type { Practice } from '../../../engine/practice.ts'
import { writtenAboutBoth, type ClashRow } from '../../../store/merging.ts'
import { relationshipsOf } from '../../../store/people.ts'
import type { Act } from '../../act.ts'

/** What has to be settled before two can be one, in words with what to do; undefined when nothing has. */
export async function whatToSettle(
  { work, practice }: Act,
  ids: readonly [string, string],
): Promise<string | undefined> {
  const related = (await relationshipsOf(work, ids)).find(
    (one) => ids.includes(one.person_id) && ids.includes(one.of_person_id),
  )
  if (related) {
    const codes = practice.codeLists.get('relationship')?.codes ?? []
    const what = codes.find((one) => one.code === related.type)?.label ?? related.type
    return `They are recorded as related to each other (${what.toLowerCase()}), and nobody is their own relative. If that was a mistake, end it on the family page first. Nothing was changed.`
  }
  const written = await writtenAboutBoth(work, ids)
  if (written.length > 0) {
    const which = written.map(
      (one) => `${practice.processes.get(one.process)?.title ?? one.process} ${one.reference}`,
    )
    return `Both are in ${listInWords(which)}, which is still being written. Take one of them off it first. Nothing was changed.`
  }
  return undefined
}

/** What cannot stand beside what the kept person has, in words with what to do. */
export function clashesInWords(clashes: readonly ClashRow[], practice: Practice): string {
  const which = clashes.map(({ about, row_was: row }) => {
    const from = row.from_on
    if (about !== 'dated_fact' || typeof row.kind !== 'string') return about.replaceAll('_', ' ')
    const title = practice.facts.get(row.kind)?.title ?? row.kind
    return typeof from === 'string' ? `${title} from ${plainDateInWords(from)}` : title
  })
  return `Both have, for the same time, what one person cannot have twice: ${listInWords([...new Set(which)])}. End or correct it in one of the two first. Nothing was changed.`
}
