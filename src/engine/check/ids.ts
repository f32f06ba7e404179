import type { Practice } from '../practice.ts'
import { rulesIn } from '../watch.ts'
import { address } from './placed.ts'
import { repeated } from './repeated.ts'

/** Ids and letters that two things share. */
export function checkIds({ catalogue, pack }: Practice): readonly string[] {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    processes: catalogue.processes,
    registers: catalogue.registers ?? [],
    facts: catalogue.facts,
    watchLists: catalogue.watchLists ?? [],
    watches: rulesIn(catalogue).map(({ watch }) => watch),
    codeLists: catalogue.codeLists,
    letters: catalogue.letters,
    roles: catalogue.roles,
    teamTypes: catalogue.teamTypes,
    [address(pack.id, 'localities')]: pack.localities,
    [address(pack.id, 'districts')]: pack.districts,
    [address(pack.id, 'neighbours')]: pack.neighbours,
    [address(pack.id, 'teams')]: pack.teams,
    [address(pack.id, 'agencies')]: pack.agencies,
    [address(pack.id, 'contacts')]: pack.contacts,
    [address(pack.id, 'indicators')]: pack.indicators,
    [address(pack.id, 'codeLists')]: pack.codeLists,
  }
  const shared = (field: 'number' | 'referenceLetter'): readonly string[] =>
    repeated(catalogue.processes.map((definition) => definition[field])).map((value) => {
      const who = catalogue.processes.filter((definition) => definition[field] === value)
      return `${address('processes', field, value)}: is used by ${who.map(({ id }) => id).join(' and ')}`
    })
  return [
    ...Object.entries(lists).flatMap(([list, all]) =>
      repeated(all.map(({ id }) => id)).map((id) => `${address(list, id)}: two have this id`),
    ),
    ...shared('number'),
    ...shared('referenceLetter'),
  ]
}
