import type { RegisterId } from './identifiers.ts'
import type { Measure } from './measure.ts'
import type { Post } from './role.ts'
import type { Source } from './source.ts'

/** One thing that is asked of an entry when it is made, in the register's own words. */
export interface AskedOfEntry {
  readonly text: string
  readonly hint?: string
}

/** Whose the entries of a register are, where they are those of somebody who works here. */
export type OfWorker =
  /** Each who holds one of these posts has one, made with their account: what is kept of them as somebody who works here. */
  | {
      readonly each: readonly Post[]
      /** Whoever stands above them in the line, in a team of theirs, reads it too. */
      readonly managers?: true
    }
  /** They make as many as they like, and it is not their own name that they give one: what is said to whoever does. */
  | { readonly madeBy: readonly Post[]; readonly neverThemselves?: string }

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
  /** Each of its entries belongs to a worker, who reads it though they read no other. */
  readonly ofWorker?: OfWorker
  /** What is counted of its entries, for those who read it and nobody else. */
  readonly figures?: readonly Measure[]
  readonly source: readonly Source[]
}
