import type { RegisterId } from './identifiers.ts'
import type { Measure } from './measure.ts'
import type { Post } from './role.ts'
import type { Source } from './source.ts'

/** One thing that is asked of an entry when it is made, in the register's own words. */
export interface AskedOfEntry {
  readonly text: string
  readonly hint?: string
}

/**
 * A list of what records can be about and that is no person we work with: vacancies, actions of a plan, committees,
 * adults under an allegation. An entry has a name and nothing else of its own: what is so of it is said by dated facts
 * and by records about it, as it is for a child.
 */
export interface Register {
  readonly id: RegisterId
  /** "Vacancies". */
  readonly title: string
  /** One entry of it, in a sentence: "vacancy". */
  readonly noun: string
  /** What stands in it, and what it is for. */
  readonly holds: string
  readonly name: AskedOfEntry
  /** Other words it is found by: names somebody had before, what people call it. */
  readonly alsoKnownAs?: AskedOfEntry
  /**
   * Its entries are those of the directory of services, and are made there: no process is about them, and nobody writes
   * one by hand. `keep` is empty then.
   */
  readonly keptBy?: 'directory'
  /** They make entries and set their names right; they read it too. */
  readonly keep: readonly Post[]
  /** They read it besides. For everybody else nothing of it exists: no list, no search, no count, no error. */
  readonly read?: readonly Post[]
  /** What is counted of its entries, for those who read it and nobody else. */
  readonly figures?: readonly Measure[]
  readonly source: readonly Source[]
}
