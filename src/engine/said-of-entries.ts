import type { Condition } from '../practice/vocabulary/condition.ts'
import type { FactTypeId } from '../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { WorkedOutNumber } from '../practice/vocabulary/worked-out.ts'
import { isLike } from './likeness.ts'
import { idsIn, isOpen, textOf, valuesOf, type HeldFact, type Standpoint } from './standpoint.ts'

/** What is open of that kind of an entry that an answer names, on the day the record is about. */
const openOf = (id: string, kind: FactTypeId, { record }: Standpoint): readonly HeldFact[] =>
  (record.entries?.get(id) ?? []).filter((fact) => fact.kind === kind && isOpen(fact))

/** Does the entry of that number hold the fact that the condition asks of it? */
export const entryHolds = (
  { entryHolds: kind, where }: Extract<Condition, { readonly entryHolds: unknown }>,
  id: string,
  from: Standpoint,
): boolean => openOf(id, kind, from).some(({ detail }) => isLike(detail, where))

/** The number that an open fact of the entry says; nothing where no entry is named, or it says none. */
export function saidOfEntry(
  { saidBy, detail, ofEntry }: Extract<WorkedOutNumber, { readonly saidBy: unknown }>,
  from: Standpoint,
): number | undefined {
  const said = valuesOf(from, ofEntry)
    .flatMap(idsIn)
    .flatMap((id) => openOf(id, saidBy, from))
    .map((fact) => textOf(fact.detail[detail]))
    .find((text) => text !== '')
  const number = Number(said ?? Number.NaN)
  return Number.isFinite(number) ? number : undefined
}

const askedOfEntries = new WeakMap<ProcessDefinition, readonly FactTypeId[]>()

/** The kinds of fact that the process asks of entries which its answers name. Worked out once for each. */
export function factsAskedOfEntries(definition: ProcessDefinition): readonly FactTypeId[] {
  const known = askedOfEntries.get(definition)
  if (known) return known
  const asked = JSON.stringify(definition).matchAll(/"(?:entryHolds|saidBy)":"([^"]+)"/g)
  const kinds = [...new Set([...asked].map(([, kind = '']) => kind))]
  askedOfEntries.set(definition, kinds)
  return kinds
}
