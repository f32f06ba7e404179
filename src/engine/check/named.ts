import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { namingOf, processesWith } from '../named-by.ts'
import type { Practice } from '../practice.ts'
import { notOfKind } from './known.ts'
import { address } from './placed.ts'
import { postFaults } from './roles.ts'

/** Roles that reach by name: by a fact that names a worker and that one person holds at a time, in some process. */
export const checkNamed = (practice: Practice): readonly string[] =>
  practice.catalogue.roles.flatMap(({ id, onlyNamedBy }) => {
    if (onlyNamedBy === undefined) return []
    const at = address('roles', id, 'onlyNamedBy')
    const fact = practice.facts.get(onlyNamedBy)
    return [
      ...(fact ? [] : [`${address(at, onlyNamedBy)}: no such fact`]),
      ...(fact && !namingOf(id, practice) ? [`${at}: ${onlyNamedBy} names no worker`] : []),
      ...(fact && fact.excludes !== fact.id ? [`${at}: two may be named at once`] : []),
      ...(processesWith(id, practice).length === 0 ? [`${at}: no process gives it a part`] : []),
    ]
  })

/** Who is let in to a record is let in as a role that reaches by name and records it, and is said by answers of its own. */
export function checkLetsIn(definition: ProcessDefinition, practice: Practice): readonly string[] {
  const { id, letsIn, roles } = definition
  if (!letsIn) return []
  const at = address(id, 'letsIn')
  const { as, by, says, forgets = [] } = letsIn
  const unknown = forgets.filter((question) => !(question in definition.questions))
  return [
    ...(namingOf(as, practice) ? [] : [`${address(at, as)}: is named by no fact`]),
    ...(roles.record.some((post) => post.role === as)
      ? []
      : [`${address(at, as)}: may not record it`]),
    ...(by.length === 0 ? [`${address(at, 'by')}: nobody lets anybody in`] : []),
    ...by.flatMap((post) => postFaults(post, address(at, 'by'), practice)),
    ...Object.values(says).flatMap((question) =>
      notOfKind(question, 'text', address(at, 'says'), definition),
    ),
    ...unknown.map((question) => `${address(at, 'forgets', question)}: no such question`),
  ]
}
