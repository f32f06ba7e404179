import type { FactTypeId, ProcessId } from './identifiers.ts'

/** The kinds of event that a record of ours has by itself, besides what facts and processes say. */
export type BuiltInEvent = 'record' | 'decision' | 'home' | 'worker' | 'school' | 'birth' | 'death'

/** A kind of event in a chronology, as it is asked for: "Homes", "Missing". */
export interface ChronologyKind {
  /** The word in an address. */
  readonly id: string
  readonly title: string
  readonly facts?: readonly FactTypeId[]
  readonly processes?: readonly ProcessId[]
  readonly events?: readonly BuiltInEvent[]
  /** Such an event counts as significant until a worker says otherwise. */
  readonly significant?: true
}

/** How the chronology is drawn up. */
export interface ChronologyRules {
  readonly kinds: readonly ChronologyKind[]
  /** Records that ended like this stand in it by another entry already. */
  readonly leftOut?: readonly { readonly process: ProcessId; readonly outcome: string }[]
  /** What was recorded more than so many working days after it happened is marked as recorded afterwards. */
  readonly lateAfterWorkingDays: number
}
