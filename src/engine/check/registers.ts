import type { Practice } from '../practice.ts'
import { unknownRegister } from './known.ts'
import { address } from './placed.ts'
import { postFaults } from './roles.ts'

/** Registers: kept by posts there are, with a source, and named by a process that is about their entries. */
export function checkRegisters(practice: Practice): readonly string[] {
  const { registers = [], processes } = practice.catalogue
  const abouts = processes.flatMap(({ id, about }) =>
    typeof about === 'object' ? [{ id, entryOf: about.entryOf }] : [],
  )
  return [
    ...registers.flatMap((register) => {
      const at = address('registers', register.id)
      const posts = [...register.keep, ...(register.read ?? [])]
      return [
        ...(register.source.length === 0 ? [`${at}: has no source`] : []),
        ...(register.keep.length === 0 && !register.keptBy
          ? [`${address(at, 'keep')}: nobody keeps it`]
          : []),
        ...posts.flatMap((post) => postFaults(post, at, practice)),
        ...(register.keptBy || abouts.some(({ entryOf }) => entryOf === register.id)
          ? []
          : [`${at}: no process is about its entries`]),
      ]
    }),
    ...abouts.flatMap(({ id, entryOf }) =>
      unknownRegister(entryOf, address(id, 'about'), practice),
    ),
  ]
}
