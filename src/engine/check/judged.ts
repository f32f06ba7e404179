import type { FactMoment } from '../../practice/vocabulary/clock.ts'
import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'

/** What of a process decides whether a condition can hold in it: what is asked, where, and of whom. */
export type Searched = Pick<
  ProcessDefinition,
  'about' | 'questions' | 'pages' | 'outcomes' | 'outcomesEach'
>

/** What of a process decides which questions a condition may name. */
export type Asking = Pick<ProcessDefinition, 'questions'>

/** A condition with where it is judged from: the whole record, or one child's part of it. */
export interface Judged {
  readonly condition: Condition
  readonly from: 'record' | 'child'
}

/** A condition that is not made of others. */
export type Atom = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>

/** What can be asked of the child (or other subject). */
export type AboutSubject = Extract<
  Atom,
  | { readonly subject: unknown }
  | { readonly aged: unknown }
  | { readonly holds: unknown }
  | { readonly had: unknown }
  | { readonly heldInAll: unknown }
  | { readonly underWay: unknown }
>

/** What can be asked of the answers. */
export type AboutAnswers = Extract<
  Atom,
  { readonly question: unknown } | { readonly rows: unknown } | { readonly everyRowOf: unknown }
>

/** A condition that compares a day with another, of an answer or of a fact; so while either is not there. */
export type Comparison = Extract<
  AboutAnswers,
  { readonly notAfter: unknown } | { readonly since: unknown } | { readonly of: unknown }
>

/** That something is so, or is not so, of the record or of one child. */
export interface Literal {
  readonly atom: Atom
  readonly from: Judged['from']
  readonly wanted: boolean
}

/** The conditions that a condition is made of in the end. */
export function atomsIn(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsIn)
  if ('any' in condition) return condition.any.flatMap(atomsIn)
  return 'not' in condition ? atomsIn(condition.not) : [condition]
}

/** Does it say that something is there (an answer, a fact, a subject), rather than that nothing is? */
export function isPositive({ atom, wanted }: Literal): boolean {
  if ('answered' in atom) return atom.answered === wanted
  // Both are so of nothing at all: a list without rows, a date that is not there.
  return 'everyRowOf' in atom || isComparison(atom) ? !wanted : wanted
}

/** Does it compare one day with another? */
export const isComparison = (atom: Atom): atom is Comparison =>
  'question' in atom && ('notAfter' in atom || 'since' in atom || 'of' in atom)

/** The day it is compared with: a question, or the latest of a fact. */
export function comparedWith(atom: Comparison): QuestionId | FactMoment {
  if ('notAfter' in atom) return atom.notAfter
  return 'since' in atom ? atom.since : atom.of
}

/** The questions whose answers it compares; two for the order of two dates. */
export function questionsIn(atom: Atom): readonly QuestionId[] {
  if ('rows' in atom) return [atom.rows]
  if ('everyRowOf' in atom) return [atom.everyRowOf]
  if (isComparison(atom)) {
    const other = comparedWith(atom)
    return typeof other === 'string' ? [atom.question, other] : [atom.question]
  }
  return 'question' in atom ? [atom.question] : []
}

/** Is it about the child (or other subject), rather than about the record and its answers? */
export const isOfSubject = (atom: Atom): atom is AboutSubject =>
  'subject' in atom ||
  'aged' in atom ||
  'holds' in atom ||
  'had' in atom ||
  'heldInAll' in atom ||
  'underWay' in atom
