import type { Practice } from '../../engine/practice.ts'
import type { FactSays } from '../../engine/questions-behind.ts'
import type { DateText } from '../../practice/vocabulary/identifiers.ts'
import type { ChildRead, ReturnScope } from '../../store/return-reading.ts'
import type { PublishedRule } from '../rule.ts'

/** Where an element of a return comes from in the record. */
export type Source =
  /** A column of who somebody is. */
  | { readonly from: 'person'; readonly column: string }
  /** The day on which a dated fact starts or ends, or one of its details. */
  | { readonly from: 'fact'; readonly kind: string; readonly says: FactSays }
  /** An answer, in records of these processes. */
  | { readonly from: 'answer'; readonly processes: readonly string[]; readonly question: string }
  /** The signature under records of these processes. */
  | { readonly from: 'signing'; readonly processes: readonly string[] }

/** One place of a return that breaks a rule, with what is written there. */
export interface WrittenCell {
  readonly table: string
  readonly field: string | undefined
  /** Days as `2026-05-29`; several where the element may come several times, none where nothing is written. */
  readonly values: readonly string[]
  /** The day on which what its row tells of began. */
  readonly beganOn: DateText | undefined
}

/** A rule that one child's own record breaks. */
export interface ChildFinding {
  readonly child: string
  readonly rule: PublishedRule
  readonly cells: readonly WrittenCell[]
}

/** The days that are looked at, both among them: as if the return were made on the last of them, for the year until then. */
export interface EntryDays {
  readonly from: DateText
  readonly to: DateText
}

/** For whom it is judged, and of which days. */
export interface JudgedFor {
  readonly practice: Practice
  readonly days: EntryDays
}

/**
 * A return as it is judged while the record is written: the exporter writes some children, the reader reads them back,
 * and the rules of the year say what is wrong with each.
 */
export interface EntryReturn {
  /** "The children in need census". */
  readonly name: string
  /** What is read of a child. */
  readonly scope: (judged: JudgedFor) => ReturnScope
  /** Where each element comes from, by its name, or by table and name (`Reviews.REVIEW`) where that is not enough. */
  readonly sources: Readonly<Record<string, readonly Source[]>>
  /** What is to be done about a rule, in the words of those who work with children. */
  readonly inPractice: Readonly<Record<string, string>>
  /** What is wrong with these children's own records. Rules about the return as a whole say nothing. */
  judge(children: readonly ChildRead[], judged: JudgedFor): Promise<readonly ChildFinding[]>
}
