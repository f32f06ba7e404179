import type { Amount } from '../practice/vocabulary/amount.ts'

/** What is paid on a day, in pounds; nothing before the first rate, and while the authority has not said how much. */
export function amountOn({ rates }: Amount, day: string): number | undefined {
  return rates
    .filter(({ from }) => from <= day)
    .toSorted(byStart)
    .at(-1)?.pounds
}

const byStart = (one: { readonly from: string }, other: { readonly from: string }): number =>
  one.from.localeCompare(other.from)
