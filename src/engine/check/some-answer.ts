import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { isPositive, type Atom, type Literal } from './judged.ts'
import { optionsOf } from './options.ts'

/** Is there an answer (or none) that fits all that is said of one question? */
export function someAnswer(
  question: Question,
  said: readonly Literal[],
  practice: Practice,
): boolean {
  if (!said.some(isPositive)) return true
  if (said.some(({ atom, wanted }) => 'answered' in atom && atom.answered !== wanted)) return false
  const options = answersOf(question, practice)
  return (
    (!options || someOption(question, options, said)) &&
    someNumber(question, said) &&
    someDay(said) &&
    someWorker(said) &&
    someRows(said)
  )
}

/** What can come to be the answer: of what is worked out, only what its definition names. */
function answersOf(question: Question, practice: Practice): readonly string[] | undefined {
  if (question.kind === 'choice' && question.workedOut)
    return question.workedOut.map(({ is }) => is)
  return optionsOf(practice, question)
}

function someOption(
  question: Question,
  options: readonly string[],
  said: readonly Literal[],
): boolean {
  const oneOf = said
    .filter(isPositive)
    .flatMap(({ atom }) => (compared(atom) ? [compared(atom)] : []))
  const ruledOut = said.flatMap((one) => (isPositive(one) ? [] : (compared(one.atom) ?? [])))
  const left = options.filter((option) => !ruledOut.includes(option))
  if (question.kind !== 'choices')
    return left.some((option) => oneOf.every((wanted) => wanted?.includes(option)))
  const { alone } = question
  const together = left.filter((option) => option !== alone)
  return [together, left.filter((option) => option === alone)].some(
    (chosen) =>
      chosen.length > 0 && oneOf.every((wanted) => wanted?.some((one) => chosen.includes(one))),
  )
}

/** The options an answer is compared with. */
function compared(atom: Atom): readonly string[] | undefined {
  if (!('question' in atom) || !('is' in atom)) return undefined
  return typeof atom.is === 'string' ? [atom.is] : atom.is
}

/** Only where a bound lies can it matter which number it is: those are tried, and what lies between. */
function someNumber(question: Question, said: readonly Literal[]): boolean {
  const { from = -Infinity, to = Infinity } = question.kind === 'number' ? question : {}
  const bounds = said
    .flatMap(({ atom }) => {
      if ('rows' in atom) return []
      if ('atLeast' in atom) return [atom.atLeast]
      return 'atMost' in atom ? [atom.atMost] : []
    })
    // What another answer says can be any number.
    .filter((bound) => typeof bound === 'number')
    .toSorted((one, other) => one - other)
  if (bounds.length === 0) return true
  const tried = bounds.flatMap((bound, at) => [
    bound - 1,
    bound,
    (bound + (bounds[at + 1] ?? bound + 2)) / 2,
  ])
  return tried
    .filter((number) => number >= from && number <= to)
    .some((number) =>
      said.every(({ atom, wanted }) => {
        if ('rows' in atom) return true
        if ('atLeast' in atom)
          return typeof atom.atLeast === 'string' || number >= atom.atLeast === wanted
        if (!('atMost' in atom) || typeof atom.atMost === 'string') return true
        return number <= atom.atMost === wanted
      }),
    )
}

/** A day is a working day or it is not, and no day is both before and after. */
function someDay(said: readonly Literal[]): boolean {
  const isWorkingDay = new Set<boolean>()
  let [earliest, before] = ['0000-01-01', '9999-12-31']
  for (const { atom, wanted } of said) {
    if ('falls' in atom) isWorkingDay.add((atom.falls === 'working-day') === wanted)
    if (!('notBefore' in atom)) continue
    if (wanted && atom.notBefore > earliest) earliest = atom.notBefore
    if (!wanted && atom.notBefore < before) before = atom.notBefore
  }
  return isWorkingDay.size < 2 && earliest < before
}

/** Somebody may hold several roles, and none that is denied; and is the one who records, or is not. */
function someWorker(said: readonly Literal[]): boolean {
  const roles = (isHeld: boolean) =>
    said.flatMap(({ atom, wanted }) =>
      'holdsRole' in atom && wanted === isHeld ? [atom.holdsRole] : [],
    )
  const denied = new Set(roles(false).flat())
  const named = (isNamed: boolean) =>
    said.flatMap(({ atom, wanted }) => ('names' in atom && wanted === isNamed ? [atom.names] : []))
  if (named(true).some((who) => named(false).includes(who))) return false
  return roles(true).every((some) => some.some((role) => !denied.has(role)))
}

/** What is denied in the very words, or with fewer rows, contradicts it; more is not looked into. */
function someRows(said: readonly Literal[]): boolean {
  const key = (atom: Atom): string => JSON.stringify({ ...atom, atLeast: 0 })
  const isAsMany = (one: Atom, other: Atom): boolean =>
    !('rows' in one) || !('rows' in other) || one.atLeast >= other.atLeast
  const lists = said.filter(({ atom }) => 'rows' in atom || 'everyRowOf' in atom)
  return !lists.some(
    ({ atom, wanted }) =>
      wanted &&
      lists.some(
        (other) => !other.wanted && key(other.atom) === key(atom) && isAsMany(atom, other.atom),
      ),
  )
}
