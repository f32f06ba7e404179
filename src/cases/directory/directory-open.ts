import { holdsPost, type Caller } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import type { DirectoryRules } from '../../practice/vocabulary/directory.ts'
import type { Work } from '../../store/database.ts'
import { askingFor } from '../act.ts'
import type { Office } from '../office.ts'

/** The rules of the directory. Where an authority has none its pages are not there, and asking is a bug. */
export function directoryOf({ catalogue }: Practice): DirectoryRules {
  if (!catalogue.directory) throw new Error('This authority keeps no directory')
  return catalogue.directory
}

/** May this person approve what keepers write? */
export const editsDirectory = (practice: Practice, caller: Caller): boolean =>
  holdsPost(caller, practice.catalogue.directory?.editors ?? [])

/**
 * Reads what is published: for anybody what is public, for a worker what is for professionals too. It says nothing of
 * any person, so that no audit row is written of who looked.
 */
export async function readOpenly<Value>(
  office: Office,
  caller: Caller | undefined,
  read: (work: Work) => Promise<Value>,
): Promise<Value> {
  const asking = caller ? askingFor(office.practice, caller) : { open: true }
  return await office.store.transaction({ ...asking, reads: true }, read)
}
