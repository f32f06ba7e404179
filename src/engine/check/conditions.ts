import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { answerFaults } from './compared.ts'
import { conditionsIn } from './conditions-in.ts'
import { atomsIn, isOfSubject, type Atom } from './judged.ts'
import { subjectFaults } from './of-subject.ts'
import { address } from './placed.ts'

/** What a condition names and there is not: questions, options, columns, facts, processes, roles, pages for partners. */
export function checkConditions(
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  return conditionsIn(definition).flatMap(({ at, condition }) =>
    atomsIn(condition).flatMap((atom) => faultsOf(atom, at, definition, practice)),
  )
}

function faultsOf(
  atom: Atom,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
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
  if ('named' in atom) return []
  if (isOfSubject(atom)) return subjectFaults(atom, at, definition, practice)
  return answerFaults(atom, at, definition, practice)
}
