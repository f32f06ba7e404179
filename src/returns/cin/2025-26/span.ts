import type { WorkingCalendar } from '../../../engine/working-days.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { ChildRead, FactRead } from '../../../store/return-reading.ts'

/** The days of a census, both in it: 1 April to the reference date, 31 March. */
export interface Year {
  readonly from: DateText
  readonly to: DateText
  /** The days on which the authority works, over which a conference's target is counted. */
  readonly calendar: WorkingCalendar
}

/** A fact as it stood on the reference date: an end that came later is not known yet. */
export interface Span {
  readonly from: DateText
  readonly to: DateText | undefined
  readonly fact: FactRead
}

/** Facts of a kind that had begun by the reference date, oldest first, whenever they ended. */
export const spansOf = (child: ChildRead, kind: string, { to }: Year): readonly Span[] =>
  child.facts
    .filter((fact) => fact.kind === kind && fact.from <= to)
    .map((fact) => ({
      from: fact.from,
      to: fact.to !== null && fact.to <= to ? fact.to : undefined,
      fact,
    }))

/** Was any of it within the year? */
export const touchesYear = ({ to }: Pick<Span, 'to'>, { from }: Year): boolean =>
  to === undefined || to >= from

/** What is said of a fact beside its dates, in one word. */
export function saidOf({ fact }: Span, detail: string): string | undefined {
  const value = fact.detail[detail]
  return typeof value === 'string' && value !== '' ? value : undefined
}
