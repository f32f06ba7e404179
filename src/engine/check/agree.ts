import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { isPositive, type Atom, type Literal } from './judged.ts'
import { optionsOf } from './options.ts'
import { someSubject } from './some-subject.ts'

/** Can all of these be so together? No only where there is a contradiction. */
export function agree(
  literals: readonly Literal[],
  definition: ProcessDefinition,
  practice: Practice,
): boolean {
  return (
    answersAgree(literals, definition, practice) &&
    subjectsAgree(literals, definition) &&
    othersAgree(literals, definition)
  )
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

function answersAgree(
  literals: readonly Literal[],
  definition: ProcessDefinition,
  practice: Practice,
): boolean {
  const about = new Map<QuestionId, Literal[]>()
  for (const literal of literals) {
    if (!('question' in literal.atom) || 'notAfter' in literal.atom) continue
    const { question } = literal.atom
    about.set(question, [...(about.get(question) ?? []), literal])
  }
  return [...about].every(([id, said]) => {
    const question = definition.questions[id]
    if (!question) return true
    const cases = question.each === 'child' ? casesOf(said) : [said]
    return cases.every((one) => someAnswer(question, one, practice))
  })
}

/** Is there an answer (or none) that fits all that is said of one question? */
function someAnswer(question: Question, said: readonly Literal[], practice: Practice): boolean {
  const positive = said.filter(isPositive)
  if (positive.length === 0) return true
  if (said.some(({ atom, wanted }) => 'answered' in atom && atom.answered !== wanted)) return false
  const options = optionsOf(practice, question)
  if (!options) return true
  const oneOf = positive.flatMap(({ atom }) => (compared(atom) ? [compared(atom) ?? []] : []))
  const ruledOut = said.flatMap((one) => (isPositive(one) ? [] : (compared(one.atom) ?? [])))
  const left = options.filter((option) => !ruledOut.includes(option))
  if (question.kind !== 'choices')
    return left.some((option) => oneOf.every((wanted) => wanted.includes(option)))
  const { alone } = question
  const together = left.filter((option) => option !== alone)
  return [together, left.filter((option) => option === alone)].some(
    (chosen) =>
      chosen.length > 0 && oneOf.every((wanted) => wanted.some((one) => chosen.includes(one))),
  )
}

/** The options an answer is compared with. */
function compared(atom: Atom): readonly string[] | undefined {
  if (!('question' in atom) || !('is' in atom)) return undefined
  return typeof atom.is === 'string' ? [atom.is] : atom.is
}

function subjectsAgree(literals: readonly Literal[], definition: ProcessDefinition): boolean {
  const said = literals.filter(({ atom }) => 'subject' in atom || 'holds' in atom)
  if (definition.about === 'nothing' && said.some(isPositive)) return false
  return casesOf(said).every(someSubject)
}

/** Names, partners, records opened from this one and dates compared: each either way, never both. */
function othersAgree(literals: readonly Literal[], definition: ProcessDefinition): boolean {
  const contradicted = literals.some(({ atom, from, wanted }) =>
    literals.some(
      (other) => other.wanted !== wanted && other.from === from && sameThing(other.atom, atom),
    ),
  )
  if (contradicted) return false
  return literals.every(({ atom, from, wanted }) => {
    if ('named' in atom) {
      const nobody = atom.named !== wanted
      return !nobody || !literals.some((one) => isOfSomebody(one, definition))
    }
    if ('partners' in atom) {
      if (!wanted) return true
      const askedNone = literals.some(
        (one) => 'partners' in one.atom && one.atom.partners === 'asked' && !one.wanted,
      )
      return definition.pages.some((page) => page.partners) && !askedNone
    }
    if ('opened' in atom && wanted) {
      if (!definition.pages.some((page) => page.opens === atom.opened)) return false
      return !literals.some(
        (one) =>
          !one.wanted &&
          'opened' in one.atom &&
          one.atom.opened === atom.opened &&
          progress.indexOf(one.atom.is) <= progress.indexOf(atom.is),
      )
    }
    if ('notAfter' in atom) return wanted || atom.question !== atom.notAfter
    return from === 'record' || definition.about !== 'nothing'
  })
}

const progress = ['started', 'submitted', 'complete']

const sameThing = (one: Atom, other: Atom): boolean => {
  if ('subject' in one || 'holds' in one) return false
  if ('question' in one && !('notAfter' in one)) return false
  return JSON.stringify(one) === JSON.stringify(other)
}

function isOfSomebody(literal: Literal, definition: ProcessDefinition): boolean {
  const { atom } = literal
  if (literal.from === 'child') return true
  if ('subject' in atom || 'holds' in atom) return isPositive(literal)
  if (!('question' in atom) || 'notAfter' in atom) return false
  return isPositive(literal) && definition.questions[atom.question]?.each === 'child'
}
