import type { DateText } from '../../practice/vocabulary/identifiers.ts'
import type { ChildRead, FactRead } from '../../store/return-reading.ts'

/** A part of the payload: what is not known is left out. */
export type Told = Readonly<Record<string, unknown>>

/** Does a day belong to the episode that is told? */
export type Within = (on: DateText) => boolean

/** A fact as it stands today: an end that is still to come is none yet. */
export interface Span {
  readonly from: DateText
  readonly to: DateText | undefined
  readonly fact: FactRead
}

/** Facts of a kind that have begun by today, oldest first. */
export const spans = (child: ChildRead, today: DateText, kind: string): readonly Span[] =>
  child.facts
    .filter((fact) => fact.kind === kind && fact.from <= today)
    .map((fact) => ({
      from: fact.from,
      to: fact.to !== null && fact.to <= today ? fact.to : undefined,
      fact,
    }))

/** What is said of a fact beside its dates, in one word. */
export function said({ detail }: FactRead, name: string): string | undefined {
  const value = detail[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Without what is not known, and without empty lists. */
export const known = (told: Told): Told =>
  Object.fromEntries(
    Object.entries(told).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
