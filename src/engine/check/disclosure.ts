import type { Finds } from '../../practice/vocabulary/disclosure.ts'
import type { SharingBasisId } from '../../practice/vocabulary/sharing.ts'
import type { Practice } from '../practice.ts'

/** What is taken out of copies names what there is, and whatever leaves rests on a basis that is described. */
export function checkDisclosure(practice: Practice): readonly string[] {
  const { redactions = [], sharing, processes, letters } = practice.catalogue
  const grounds = practice.codeLists.get('redaction-ground')?.codes ?? []
  const missing = redactions.flatMap(({ id, ground, finds }) =>
    [
      ...(grounds.some(({ code }) => code === ground) ? [] : [`${ground}: no such ground`]),
      ...notThere(finds, practice),
    ].map((fault) => `redactions › ${id} › ${fault}`),
  )
  const isDescribed = (basis: SharingBasisId | undefined): boolean =>
    basis === undefined || (sharing?.bases.some(({ id }) => id === basis) ?? false)
  const effects = processes.flatMap((definition) =>
    Object.entries(definition.outcomes).flatMap(([key, { effects: all = [] }]) =>
      all.flatMap((effect) =>
        effect.effect === 'hand-over' && !isDescribed(effect.basis)
          ? [`${definition.id} › outcomes › ${key} › ${effect.what}: no such basis`]
          : [],
      ),
    ),
  )
  return [
    ...missing,
    ...letters
      .filter(({ basis }) => !isDescribed(basis))
      .map(({ id }) => `letters › ${id}: no such basis`),
    ...Object.entries(sharing?.usual ?? {})
      .filter(([, { basis }]) => !isDescribed(basis))
      .map(([kind]) => `sharing › ${kind}: no such basis`),
    ...effects,
  ]
}

function notThere(finds: Finds, practice: Practice): readonly string[] {
  const unknown = (
    ids: readonly string[],
    known: ReadonlyMap<string, unknown>,
    what: string,
  ): readonly string[] => ids.filter((id) => !known.has(id)).map((id) => `${id}: no such ${what}`)
  switch (finds.is) {
    case 'processes':
      return unknown(finds.of, practice.processes, 'process')
    case 'facts':
      return unknown(finds.of, practice.facts, 'fact')
    case 'answers':
      return Object.entries(finds.of).flatMap(([process, questions]) => [
        ...unknown([process], practice.processes, 'process'),
        ...questions
          .filter((question) => !practice.processes.get(process)?.questions[question])
          .map((question) => `${process} › ${question}: no such question`),
      ])
    case 'documents': {
      const marks = practice.codeLists.get('document-sensitivity')?.codes ?? []
      return finds.marked
        .filter((mark) => !marks.some(({ code }) => code === mark))
        .map((mark) => `${mark}: no such mark`)
    }
    case 'partners':
    case 'names':
    case 'details':
    case 'hidden-addresses':
    case 'sensitive':
      return []
  }
}
