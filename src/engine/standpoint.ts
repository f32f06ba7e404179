import type { ProcessId, QuestionId } from '../practice/vocabulary/identifiers.ts'
import type { SubjectTest } from '../practice/vocabulary/condition.ts'

/** What an answered question holds, as stored. */
export type Value = string | number | readonly string[] | readonly Readonly<Record<string, Value>>[]

/** The value as text, when it is words, a code, a date or a number; nothing when it is several. */
export const textOf = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

export type Values = Readonly<Record<QuestionId, Value | undefined>>

/** One child's (or other subject's) part of a record, as far as conditions can ask about it. */
export interface PartView {
  readonly id: string
  readonly values: Values
  /** Which of the closed set of tests this subject passes. */
  readonly subject: ReadonlySet<SubjectTest>
  /** The kinds of dated fact the subject holds, open now. */
  readonly holds: ReadonlySet<string>
}

/** A record as conditions see it: what the record says, and what it says of each child. */
export interface RecordView {
  readonly values: Values
  readonly parts: readonly PartView[]
  /** Records opened from this one while it stays open: how far each process has got. */
  readonly opened: ReadonlyMap<ProcessId, 'started' | 'submitted' | 'complete'>
  /** How far the requests to partners have got: some made, and none still waiting. */
  readonly partners: ReadonlySet<'asked' | 'answered'>
}

/** Where a condition is judged from: the whole record, or one child's part of it. */
export interface Standpoint {
  readonly record: RecordView
  readonly part?: PartView
}

/**
 * The answers a condition may compare with. A child's own answer is seen from their part; seen from
 * the whole record, every child's answer counts.
 */
export function valuesOf({ record, part }: Standpoint, question: QuestionId): readonly Value[] {
  const whole = record.values[question]
  if (whole !== undefined) return [whole]
  const parts = part ? [part] : record.parts
  return parts.map((one) => one.values[question]).filter((value) => value !== undefined)
}

/** The parts a standpoint speaks of: one child's, or all of them. */
export function partsOf({ record, part }: Standpoint): readonly PartView[] {
  return part ? [part] : record.parts
}
