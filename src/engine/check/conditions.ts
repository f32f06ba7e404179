import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import type { Atom } from './judged.ts'
import { optionsOf } from './options.ts'
import { conditionsIn } from './conditions-in.ts'
import { address } from './placed.ts'

/** What a condition names and there is not: questions, options, facts, processes, pages for partners. */
export function checkConditions(
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  return conditionsIn(definition).flatMap(({ at, condition }) =>
    atomsIn(condition).flatMap((atom) => faultsOf(atom, at, definition, practice)),
  )
}

function atomsIn(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsIn)
  if ('any' in condition) return condition.any.flatMap(atomsIn)
  return 'not' in condition ? atomsIn(condition.not) : [condition]
}

function faultsOf(
  atom: Atom,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if ('holds' in atom)
    return practice.facts.has(atom.holds) ? [] : [`${address(at, atom.holds)}: no such fact`]
  if ('opened' in atom) {
    return definition.pages.some((page) => page.opens === atom.opened)
      ? []
      : [`${address(at, atom.opened)}: no page opens such a record`]
  }
  if ('partners' in atom) {
    return definition.pages.some((page) => page.partners)
      ? []
      : [`${at}: partners are asked on no page`]
  }
  if (!('question' in atom)) return []
  if ('notAfter' in atom)
    return [atom.question, atom.notAfter].flatMap((id) => dateFaults(id, at, definition))
  const question = definition.questions[atom.question]
  if (!question) return [`${address(at, atom.question)}: no such question`]
  if (!('is' in atom)) return []
  const options = optionsOf(practice, question)
  if (!options) return [`${address(at, atom.question)}: a ${question.kind} has no options`]
  return (typeof atom.is === 'string' ? [atom.is] : atom.is)
    .filter((wanted) => !options.includes(wanted))
    .map((wanted) => `${address(at, atom.question)}: has no option “${wanted}”`)
}

function dateFaults(id: string, at: string, definition: ProcessDefinition): readonly string[] {
  const question = definition.questions[id]
  if (!question) return [`${address(at, id)}: no such question`]
  return question.kind === 'date' || question.kind === 'instant'
    ? []
    : [`${address(at, id)}: is not a date or an instant`]
}
