import { dateInLondon } from '../../engine/temporal.ts'
import { namedAlike, type NamedAlike, type NamingFact } from '../../engine/named-alike.ts'
import { textOf } from '../../engine/standpoint.ts'
import { watchedSince } from '../../engine/watch.ts'
import type { WatchedTogether, WatchList } from '../../practice/vocabulary/watch.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { namingFacts } from '../../store/watched.ts'
import type { Act } from '../act.ts'

/** Something that was named alike: how often, by how many children, and those of them whom the reader may open. */
export interface Named extends Omit<NamedAlike, 'subjects'> {
  readonly children: number
  readonly theirs: readonly PersonRow[]
}

export interface NamedTogether {
  readonly of: WatchedTogether
  readonly named: readonly Named[]
}

export const peopleOf = ({ theirs }: Named): readonly string[] => theirs.map(({ id }) => id)

/**
 * What children name alike, for each thing that the list looks at together. Every child counts, wherever they are open;
 * who they are is told of the children of these teams, or of all where no teams are given. A child whose record is
 * closed to the reader is neither counted nor told.
 */
export async function readTogether(
  { work, now, practice }: Act,
  { together = [] }: WatchList,
  teams: readonly string[] | undefined,
): Promise<readonly NamedTogether[]> {
  const on = dateInLondon(now)
  return await Promise.all(
    together.map(async (of) => {
      const since = watchedSince(of, on) ?? on
      const beginsAt = practice.facts.get(of.in)?.beginsAt ?? ''
      const facts = await namingFacts(work, { kind: of.in, since, on, teams })
      const alike = namedAlike(
        of,
        facts.map(({ subject_id: subjectId, from_on: fromOn, detail: said }) => {
          const detail = said as NamingFact['detail']
          const fromAt = textOf(detail[beginsAt])
          return { subjectId, fromOn, detail, ...(fromAt === '' ? {} : { fromAt }) }
        }),
      )
      const theirs = new Set(facts.filter((one) => one.theirs).map((one) => one.subject_id))
      const ids = new Set(alike.flatMap(({ subjects }) => subjects).filter((id) => theirs.has(id)))
      const people = ids.size > 0 ? await peopleById(work, [...ids]) : []
      const named = alike.map(({ subjects, ...one }) => ({
        ...one,
        children: subjects.length,
        theirs: people.filter(({ id }) => subjects.includes(id)),
      }))
      return { of, named }
    }),
  )
}
