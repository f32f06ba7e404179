import { dateOf } from '../../../engine/temporal.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { FactRead, PartRead } from '../../../store/return-reading.ts'
import type { OfChild } from './list.ts'

/** A fact as it stands today: an end that is still to come is none yet. */
export interface Span {
  readonly from: DateText
  readonly to: DateText | undefined
  readonly fact: FactRead
}

/** Facts of a kind that have begun by today, oldest first. */
export const spansOf = ({ child, at }: OfChild, ...of: readonly string[]): readonly Span[] =>
  child.facts
    .filter(({ kind, from }) => of.includes(kind) && from <= at.today)
    .map((fact) => ({
      from: fact.from,
      to: fact.to !== null && fact.to <= at.today ? fact.to : undefined,
      fact,
    }))

/** Was any of it on this day or after it? */
export const touches = ({ to }: Pick<Span, 'to'>, since: DateText): boolean =>
  to === undefined || to >= since

/** The last of a kind that happened within a span; of all where none is given. */
export const lastOf = (of: OfChild, kind: string, within?: Span): Span | undefined =>
  spansOf(of, kind).findLast((one) => within === undefined || isWithin(one.from, within))

export const isWithin = (on: DateText, { from, to }: Pick<Span, 'from' | 'to'>): boolean =>
  on >= from && (to === undefined || on <= to)

/** What is said of a fact beside its dates, in one word. */
export function saidOf(span: Span | undefined, detail: string): string | undefined {
  const value = span?.fact.detail[detail]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What a record says, in one word. */
export function answerOf({ answers }: PartRead, question: string): string | undefined {
  const value = answers[question]?.value
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const partsOf = ({ child }: OfChild, ...processes: readonly string[]): readonly PartRead[] =>
  child.parts.filter(({ process }) => processes.includes(process))

/** The day a record was signed, unless that is still to come. */
export function signedOn({ decidedAt }: PartRead, { at }: OfChild): DateText | undefined {
  const signed = decidedAt === null ? undefined : dateOf(decidedAt)
  return signed !== undefined && signed <= at.today ? signed : undefined
}

/** The template's own words for it. */
export const yesOrNo = (is: boolean): 'Yes' | 'No' => (is ? 'Yes' : 'No')

/** An answer of yes or no; anything else is not known. */
export const yesNoUnknown = (said: string | undefined): 'Yes' | 'No' | 'Unknown' =>
  said === 'yes' ? 'Yes' : said === 'no' ? 'No' : 'Unknown'
