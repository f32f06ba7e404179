import type { Held } from './service.ts'

type Part = Readonly<Record<string, unknown>>

/**
 * What the service has of a child after another call. It reads the schema strictly: what is kept under an id stays until it
 * is replaced or purged, in the order in which the call says so, and everything else is what was said last.
 */
export function taken(before: Held | undefined, said: Held): Held {
  return { ...partTaken(before, said), la_child_id: said.la_child_id }
}

function partTaken(before: Part | undefined, said: Part): Part {
  const result: Record<string, unknown> = {}
  for (const name of Object.keys({ ...before, ...said })) {
    const was = before?.[name]
    const is = said[name]
    const isKept = isUnderIds(was) || (isOne(was) && is === undefined)
    if (isOne(is) && is.purge === true) continue
    if (isUnderIds(is)) result[name] = listTaken(isUnderIds(was) ? was : [], is)
    else if (is !== undefined) result[name] = is
    else if (isKept) result[name] = was
  }
  return result
}

function listTaken(before: readonly Part[], said: readonly Part[]): readonly Part[] {
  const parts = new Map(before.map((one) => [idOf(one), one]))
  for (const one of said) {
    if (one.purge === true) parts.delete(idOf(one))
    else parts.set(idOf(one), partTaken(parts.get(idOf(one)), one))
  }
  return [...parts.values()]
}

const isOne = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list whose items have ids of their own; a list of dates and scores has none, and is said whole. */
const isUnderIds = (value: unknown): value is readonly Part[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isOne(one) && idName(one))

const idName = (part: Part): string | undefined =>
  Object.keys(part).find((name) => name.endsWith('_id'))

const idOf = (part: Part): unknown => part[idName(part) ?? '']
