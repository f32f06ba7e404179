import { differencesBetween, type Difference } from '../../../engine/as-known/differences.ts'
import { rowAsKnown, type KeptRow, type Row } from '../../../engine/as-known/kept-row.ts'
import type { When } from './read-as-known.ts'

/**
 * What was recorded of a person between two instants. Of a record, what happened while they had a part in it; of its
 * answers only those of records that the reader may read.
 */
export function differencesAbout(
  rows: readonly KeptRow[],
  personId: string,
  { at, since }: When,
  readable: ReadonlySet<string>,
): readonly Difference[] {
  if (since === undefined) return []
  const parts = rows.filter((row) => row.table === 'record_part')
  const partIn = (recordId: unknown, when: string): Row | undefined =>
    parts
      .map((part) => rowAsKnown(part, when))
      .find(
        (part) =>
          part?.record_id === recordId &&
          part?.subject_id === personId &&
          part.taken_off_at === null,
      )
  const isTheirs = ({ table, id, said, was, at: when }: Difference): boolean => {
    switch (table) {
      case 'person':
        return id === personId
      case 'record':
        return partIn(id, when) !== undefined
      case 'deadline': {
        const part = partIn(said.record_id, when)
        return part !== undefined && (said.part_id === null || said.part_id === part.id)
      }
      case 'relationship':
        return [said, was].some((row) => [row.person_id, row.of_person_id].includes(personId))
      default:
        return [said, was].some((row) => [row.person_id, row.subject_id].includes(personId))
    }
  }
  return differencesBetween(rows, since, at)
    .filter(isTheirs)
    .map((one) => (mayRead(one, readable) ? one : { ...one, was: withoutAnswers(one.was) }))
}

const mayRead = ({ table, id, said }: Difference, readable: ReadonlySet<string>): boolean =>
  table === 'record'
    ? readable.has(id)
    : table !== 'record_part' || readable.has(String(said.record_id))

const withoutAnswers = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'answers'))
