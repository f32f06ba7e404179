import { registerOf, type Practice } from '../../engine/practice.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Work } from '../../store/database.ts'
import { entriesById, type EntryRow } from '../../store/entries.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { nothingKept } from '../people/shown.ts'

/** Whom or what records of this process are about, with these ids, as far as the asker may know of them. */
export async function subjectsById(
  work: Work,
  definition: ProcessDefinition,
  practice: Practice,
  ids: readonly string[],
): Promise<readonly PersonRow[]> {
  const register = registerOf(definition, practice)
  if (!register) return await peopleById(work, ids)
  const entries = await entriesById(work, ids)
  return entries.filter((entry) => entry.register === register.id).map(asSubject)
}

/** An entry where a record says whom it is about: its name, and nothing of what only people have. */
export const asSubject = ({ id, name, register, worker_id }: EntryRow): PersonRow => ({
  ...nobody,
  id,
  surname: name,
  register,
  ...(worker_id === null ? {} : { of_worker: worker_id }),
})

const nobody: Omit<PersonRow, 'id'> = {
  ...nothingKept,
  surname: '',
  forenames: '',
  born_on: null,
  born_on_estimated: false,
  expected_on: null,
  died_on: null,
  sex: 'U',
  restricted: false,
  merged_into: null,
  closed: false,
}
