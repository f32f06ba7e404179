import type { BuiltInEvent, ChronologyKind } from '../../practice/vocabulary/chronology.ts'
import type { Practice } from '../practice.ts'
import type { LineCounts } from './line.ts'

/** Which kinds of event something belongs to; what belongs to none is of the kind that takes what is left. */
export function kindsOf(
  { process, facts, event }: LineCounts,
  { catalogue }: Pick<Practice, 'catalogue'>,
): readonly ChronologyKind[] {
  const kinds = catalogue.chronology?.kinds ?? []
  const has = (kind: ChronologyKind): boolean =>
    (process !== undefined && (kind.processes?.includes(process) ?? false)) ||
    facts.some((fact) => kind.facts?.includes(fact) ?? false) ||
    (event !== undefined && !isOfRecord(event) && (kind.events?.includes(event) ?? false))
  const found = kinds.filter(has)
  return found.length > 0 ? found : kinds.filter((kind) => kind.events?.includes('record'))
}

const isOfRecord = (event: BuiltInEvent): boolean => event === 'record' || event === 'decision'
