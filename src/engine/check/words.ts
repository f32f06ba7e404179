import type { CodeList } from '../../practice/vocabulary/code-list.ts'
import { letterWords } from '../letters.ts'
import type { Practice } from '../practice.ts'
import { address } from './placed.ts'
import { repeated } from './repeated.ts'

/** Facts, code lists and letters: what they say and what they rest on. */
export function checkWords({ catalogue, pack }: Practice): readonly string[] {
  return [
    ...catalogue.facts.flatMap(({ id, excludes, onceADay, overlapMessage, source }) => {
      const at = address('facts', id)
      return [
        ...(source.length === 0 ? [`${at}: has no source`] : []),
        ...((excludes !== undefined || onceADay) && !overlapMessage
          ? [`${at}: may not overlap, and says nothing when it would`]
          : []),
        ...(excludes === undefined && !onceADay && overlapMessage
          ? [`${at}: says that it would overlap, and is of no group that may not`]
          : []),
      ]
    }),
    ...catalogue.codeLists.flatMap((list) => listFaults(list, address('codeLists', list.id))),
    ...pack.codeLists.flatMap((list) => {
      const at = address(pack.id, 'codeLists', list.id)
      const replaced = catalogue.codeLists.find(({ id }) => id === list.id)
      return [
        ...listFaults(list, at),
        ...(replaced?.statutory ? [`${at}: is fixed by a statutory return`] : []),
      ]
    }),
    ...catalogue.letters.flatMap(({ id, subject, body }) =>
      [...`${subject} ${body}`.matchAll(/\{\{(.*?)\}\}/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(letterWords as readonly string[]).includes(name))
        .map((name) => `${address('letters', id, name)}: no letter can be filled with this`),
    ),
  ]
}

function listFaults(list: CodeList, at: string): readonly string[] {
  return [
    ...(list.source.length === 0 ? [`${at}: has no source`] : []),
    ...repeated(list.codes.map(({ code }) => code)).map(
      (code) => `${address(at, code)}: is in the list twice`,
    ),
  ]
}
