import type { BuiltInEvent } from './chronology.ts'
import type { FactTypeId, ProcessId } from './identifiers.ts'
import type { Watch } from './watch.ts'

/** What a pattern counts in somebody's chronology. */
export type Counted =
  /** Records of these, or only those that ended like this. */
  | { readonly processes: readonly ProcessId[]; readonly outcomes?: readonly string[] }
  /** The beginnings of such facts. */
  | { readonly facts: readonly FactTypeId[] }
  | { readonly event: BuiltInEvent }
  /** Anything at all that stands in the chronology. */
  | { readonly any: true }

/** So often in the months or days before today. */
interface Repeats {
  readonly repeats: Counted
  readonly atLeast: number
  readonly within: { readonly months: number } | { readonly days: number }
}

/** One that began within so many months of the one before it. */
interface Again {
  readonly again: Counted
  readonly withinMonths: number
}

/** So many days and more in which there was none, while a fact was in force. */
interface Gap {
  readonly without: Counted
  readonly longerThanDays: number
  readonly while: FactTypeId
}

/**
 * An open rule by which a pattern in somebody's chronology is pointed out, with the events it rests on. Like a watch it
 * says why and what to do, and is never a score; a watch looks at what is so today, a pattern at what happened.
 */
export interface Pattern extends Pick<Watch, 'id' | 'title' | 'means' | 'source'> {
  readonly looks: Repeats | Again | Gap
}
