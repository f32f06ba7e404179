import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { Practice } from '../practice.ts'
import {
  comparedWith,
  isComparison,
  isOfSubject,
  isPositive,
  questionsIn,
  type Literal,
  type Searched,
} from './judged.ts'
import { someAnswer } from './some-answer.ts'
import { someSubject } from './some-subject.ts'

/** Can this be so together with what is settled, which agrees already? No only where there is a contradiction. */
export function agrees(
  added: Literal,
  settled: readonly Literal[],
  definition: Searched,
  practice: Practice,
): boolean {
  const all = [...settled, added]
  return (
    answersAgree(added, all, definition, practice) &&
    (!isOfSubject(added.atom) || subjectsAgree(all, definition)) &&
    othersAgree(all, definition)
  )
}

/** The one question it is about, of a condition that is about one. */
function aboutOne({ atom }: Literal): QuestionId | undefined {
  const [question, other] = questionsIn(atom)
  return other === undefined ? question : undefined
}

/**
 * What is said of one child, with what holds for every child; and, one by one, what is said of some child or
 * other. Seen from the record, "a child is …" may be any child and "no child is …" is all of them.
 */
function casesOf(literals: readonly Literal[]): readonly (readonly Literal[])[] {
  const ofAll = literals.filter((one) => one.from === 'record' && !isPositive(one))
  const ofOne = literals.filter((one) => one.from === 'child')
  const ofSome = literals.filter((one) => one.from === 'record' && isPositive(one))
  return [
    ...(ofOne.length > 0 ? [[...ofOne, ...ofAll]] : []),
    ...ofSome.map((one) => [one, ...ofAll]),
  ]
}

/** What is said of the other questions is as it was. */
function answersAgree(
  added: Literal,
  literals: readonly Literal[],
  definition: Searched,
  practice: Practice,
): boolean {
  const id = aboutOne(added)
  const question = id === undefined ? undefined : definition.questions[id]
  if (!question) return true
  const said = literals.filter((one) => aboutOne(one) === id)
  const cases = question.each === 'child' ? casesOf(said) : [said]
  return cases.every((one) => someAnswer(question, one, practice))
}

function subjectsAgree(literals: readonly Literal[], definition: Searched): boolean {
  const said = literals.filter(({ atom }) => isOfSubject(atom))
  if (definition.about === 'nothing' && said.some(isPositive)) return false
  return casesOf(said).every(someSubject)
}

/** Names, partners, records opened from this one and dates compared: each either way, never both. */
function othersAgree(literals: readonly Literal[], definition: Searched): boolean {
  const others = literals.filter(
    ({ atom }) => !isOfSubject(atom) && (isComparison(atom) || questionsIn(atom).length !== 1),
  )
  const contradicted = others.some(({ atom, from, wanted }) =>
    others.some(
      (other) =>
        other.wanted !== wanted &&
        other.from === from &&
        JSON.stringify(other.atom) === JSON.stringify(atom),
    ),
  )
  if (contradicted) return false
  if (definition.about === 'nothing' && literals.some(({ from }) => from === 'child')) return false
  return others.every((literal) => {
    const { atom, wanted } = literal
    if (isComparison(atom)) return wanted || daysAgree(literal, others)
    if ('named' in atom) {
      const nobody = atom.named !== wanted
      return !nobody || !literals.some((one) => isOfSomebody(one, definition))
    }
    if ('partners' in atom) {
      if (!wanted) return true
      const askedNone = others.some(
        (one) => 'partners' in one.atom && one.atom.partners === 'asked' && !one.wanted,
      )
      return definition.pages.some((page) => page.partners) && !askedNone
    }
    if ('opened' in atom && wanted) {
      if (!definition.pages.some((page) => page.opens === atom.opened)) return false
      return !others.some(
        (one) =>
          !one.wanted &&
          'opened' in one.atom &&
          one.atom.opened === atom.opened &&
          progress.indexOf(one.atom.is) <= progress.indexOf(atom.is),
      )
    }
    return true
  })
}

/** A day is neither after nor before itself, and never both after and before another. */
function daysAgree(denied: Literal, others: readonly Literal[]): boolean {
  const { atom, from } = denied
  if (!isComparison(atom) || 'of' in atom) return true
  const other = comparedWith(atom)
  if (other === atom.question) return false
  const opposite =
    'notAfter' in atom
      ? { question: atom.question, since: other }
      : { question: atom.question, notAfter: other }
  return !others.some(
    (one) =>
      !one.wanted && one.from === from && JSON.stringify(one.atom) === JSON.stringify(opposite),
  )
}

const progress = ['started', 'submitted', 'complete']

function isOfSomebody(literal: Literal, definition: Searched): boolean {
  const { atom } = literal
  if (literal.from === 'child') return true
  if (isOfSubject(atom)) return isPositive(literal)
  if (!isPositive(literal)) return false
  // A fact is somebody's, and so is the case that a worker holds.
  if (isComparison(atom) && typeof comparedWith(atom) !== 'string') return true
  if ('names' in atom && atom.names === 'case-holder') return true
  return questionsIn(atom).some((id) => definition.questions[id]?.each === 'child')
}
