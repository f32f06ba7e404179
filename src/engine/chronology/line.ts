import type { BuiltInEvent } from '../../practice/vocabulary/chronology.ts'

/** Something said in a line, and of which of those whose chronology it is. */
export interface SaidInLine {
  readonly text: string
  readonly of: readonly string[]
}

/** One event in a chronology. It is made from what is stored each time it is read, and never stored itself. */
export interface ChronologyLine {
  /** Which event it is, the same each time and whoever's chronology it stands in: "record-12", "fact-7-end". */
  readonly key: string
  /** The London day on which it happened. */
  readonly on: string
  /** The instant, where it is known to one. */
  readonly at?: string
  /** The kinds of event it belongs to, as they are asked for. */
  readonly kinds: readonly string[]
  readonly title: string
  readonly said: readonly SaidInLine[]
  /** Whose chronology it stands in: one person, or several brothers and sisters. */
  readonly of: readonly string[]
  /** When it was recorded, where that is known. */
  readonly recordedAt?: string
  readonly recordId?: string
  /** Significant by the rules of the chronology, before anybody has said otherwise. */
  readonly isSignificant: boolean
  /** What patterns count it by. */
  readonly counts: LineCounts
}

export interface LineCounts {
  readonly process?: string
  /** What the record ended as, for these people; counted where the record stands and not again where it was decided. */
  readonly outcomes?: readonly string[]
  /** The facts that began with it. */
  readonly facts: readonly string[]
  readonly event?: BuiltInEvent
}

/** Oldest first; of one day, what is known to the instant by it and the rest before, and then by key: always one order. */
export function inOrder(one: ChronologyLine, other: ChronologyLine): number {
  return (
    compared(one.on, other.on) ||
    compared(one.at ?? '', other.at ?? '') ||
    compared(one.key, other.key)
  )
}

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
