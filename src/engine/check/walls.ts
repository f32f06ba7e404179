import type { ProcessRoles } from '../../practice/vocabulary/process.ts'
import { postInWords } from '../permissions.ts'
import type { Practice } from '../practice.ts'
import { isWithin } from '../walls.ts'

/**
 * Those who stand outside the line that holds a case have no hand in holding, supervising or closing one, and every
 * record that is named for it is there.
 */
export function checkDuties(practice: Practice): readonly string[] {
  const { outsideTheLine, supportedYear } = practice.catalogue.access
  const held = practice.catalogue.processes.filter((one) => one.holdsCase).map(({ id }) => id)
  const lists = ['start', 'record', 'authorise', 'allocate'] as const
  const missing = [...outsideTheLine.processes, ...supportedYear.processes]
    .filter((id) => !practice.processes.has(id))
    .map((id) => `access › separations › ${id}: no such process`)
  const withoutFact = supportedYear.facts
    .filter((id) => !practice.facts.has(id))
    .map((id) => `access › separations › ${id}: no such fact`)
  const hands = [...new Set([...held, ...outsideTheLine.processes])].flatMap((id) =>
    lists.flatMap((list) =>
      (practice.processes.get(id)?.roles[list] ?? [])
        .filter((post) => post.role === outsideTheLine.role)
        .map(
          (post) =>
            `access › separations › ${id} › ${list}: ${postInWords(post, practice)} stands outside the line`,
        ),
    ),
  )
  return [...missing, ...withoutFact, ...hands]
}

/** Walls name what there is, and nobody outside a wall has a part in a record behind it. */
export function checkWalls(practice: Practice): readonly string[] {
  const { walls } = practice.catalogue.access
  return walls.flatMap(({ id, inside, processes = [], facts = [] }) => [
    ...processes.flatMap((process) => {
      const definition = practice.processes.get(process)
      if (!definition) return [`access › walls › ${id} › ${process}: no such process`]
      return Object.entries(definition.roles).flatMap(
        ([list, posts]: [string, ProcessRoles['read']]) =>
          (posts ?? [])
            .filter((post) => !isWithin(post, inside))
            .map(
              (post) =>
                `access › walls › ${id} › ${process} › ${list}: ${postInWords(post, practice)} stands outside the wall`,
            ),
      )
    }),
    ...facts
      .filter((fact) => !practice.facts.has(fact))
      .map((fact) => `access › walls › ${id} › ${fact}: no such fact`),
  ])
}
