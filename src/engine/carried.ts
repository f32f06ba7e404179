import type { Carried } from '../practice/vocabulary/effect.ts'
import type { EffectContext } from './effects.ts'
import { isOpen, partsOf, textOf, valuesOf, type Standpoint, type Value } from './standpoint.ts'

/** What an effect carries, as it comes to now: nothing while that is not known. */
export function carried(from: Carried, context: EffectContext): Value | undefined {
  if ('value' in from) return from.value
  if ('event' in from) return context.events[from.event]
  if ('column' in from) return context.row?.[from.column]
  if ('sum' in from) return sumOf(from.sum, context)
  if ('fact' in from) return ofFact(from, context.from)
  return valuesOf(context.from, from.answer)[0]
}

/** The day on which the child's open fact began, or what it says; from a whole record, the first child's. */
function ofFact(
  { fact: kind, detail }: { readonly fact: string; readonly detail?: string },
  from: Standpoint,
): Value | undefined {
  const held = partsOf(from)
    .flatMap((part) => part.facts)
    .find((fact) => fact.kind === kind && isOpen(fact))
  return detail === undefined ? held?.fromOn : held?.detail[detail]
}

function sumOf(addends: readonly (Carried | number)[], context: EffectContext): number | undefined {
  const numbers = addends.map((one) => {
    if (typeof one === 'number') return one
    const said = textOf(carried(one, context))
    return said === '' ? NaN : Number(said)
  })
  // Halves and tenths of a post: no more places than anybody writes.
  const sum = Math.round(numbers.reduce((all, one) => all + one, 0) * 1000) / 1000
  return Number.isFinite(sum) ? sum : undefined
}

/** The same for everything it carries by a name; what is not known is left out. */
export function carriedAll(
  wanted: Readonly<Record<string, Carried>> | undefined,
  context: EffectContext,
): Record<string, Value> {
  const found: Record<string, Value> = {}
  for (const [name, from] of Object.entries(wanted ?? {})) {
    const value = carried(from, context)
    if (value !== undefined) found[name] = value
  }
  return found
}
