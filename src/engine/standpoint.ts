import type { Amount } from '../practice/vocabulary/amount.ts'
import type { ProcessId, QuestionId } from '../practice/vocabulary/identifiers.ts'
import type { SubjectTest } from '../practice/vocabulary/condition.ts'
import type { RoleId, TeamType } from '../practice/vocabulary/role.ts'
import { workingCalendar, type WorkingCalendar } from './working-days.ts'

/** What an answered question holds, as stored. */
export type Value = string | number | readonly string[] | readonly Readonly<Record<string, Value>>[]

/** The value as text, when it is words, a code, a date or a number; nothing when it is several. */
export const textOf = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The ids that an answer names: one, or several. */
export const idsIn = (value: Value | undefined): readonly string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []))

export type Values = Readonly<Record<QuestionId, Value | undefined>>

/** A dated fact of a subject, whichever record brought it about. */
export interface HeldFact {
  readonly kind: string
  readonly fromOn: string
  /** The instant at which it began, where its kind keeps that and it is known. */
  readonly fromAt?: string
  /** Nothing while it is open; for something that happened on one day, that day. */
  readonly toOn?: string
  /** Who works with the subject while it is open. */
  readonly worker?: string
  readonly detail: Readonly<Record<string, Value>>
}

/** Is the fact open? */
export const isOpen = (fact: HeldFact): boolean => fact.toOn === undefined

/** One child's (or other subject's) part of a record, as far as conditions can ask about it. */
export interface PartView {
  readonly id: string
  readonly values: Values
  /** Which of the closed set of tests this subject passes. */
  readonly subject: ReadonlySet<SubjectTest>
  readonly bornOn?: string
  /** When a baby not yet born is expected. */
  readonly expectedOn?: string
  readonly diedOn?: string
  /** Every dated fact of the subject, oldest first. */
  readonly facts: readonly HeldFact[]
  /** The worker the subject is allocated to. */
  readonly caseHolder?: string
  /** The processes of other records about the subject that are not decided yet. */
  readonly underWay: ReadonlySet<ProcessId>
  /** Those of them that belong to a service beside the case. */
  readonly beside?: ReadonlySet<ProcessId>
}

/** A record as conditions see it: what the record says, and what it says of each child. */
export interface RecordView {
  /** The day on which what the record is about happened. */
  readonly happenedOn: string
  /** The instant at which it happened, where it is judged from that and not from a day. */
  readonly happenedAt?: string
  /** The day it is looked at: a fact that is to begin later is not held yet. */
  readonly today?: string
  readonly values: Values
  readonly parts: readonly PartView[]
  /** Records opened from this one while it stays open: how far each process has got. */
  readonly opened: ReadonlyMap<ProcessId, 'started' | 'submitted' | 'complete'>
  /** How far the requests to partners have got: some made, and none still waiting. */
  readonly partners: ReadonlySet<'asked' | 'answered'>
  /** Who chaired a conference or a review of somebody in it, where the definition asks. */
  readonly chairs?: readonly string[]
  /** The roles of the workers that answers name, where the definition asks about them. */
  readonly roles: ReadonlyMap<string, readonly RoleId[]>
  /** The kinds of team that they work in, where it asks about those. */
  readonly teams?: ReadonlyMap<string, readonly TeamType[]>
  /** Who records it, and who decides it, as far as that is known yet. */
  readonly workers: Readonly<Partial<Record<'recorder' | 'authoriser', string>>>
  readonly calendar: WorkingCalendar
  /** What is so of the entries that answers may name, by their numbers, where the definition asks. */
  readonly entries?: ReadonlyMap<string, readonly HeldFact[]>
  /** What the authority pays for what the definition speaks of. */
  readonly amounts?: readonly Amount[]
}

const noBankHolidays = workingCalendar([])

/** A record that says and holds nothing yet, about a day. */
export const blankRecord = (
  happenedOn = '',
  calendar: WorkingCalendar = noBankHolidays,
): RecordView => ({
  happenedOn,
  values: {},
  parts: [],
  opened: new Map(),
  partners: new Set(),
  roles: new Map(),
  workers: {},
  calendar,
})

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
