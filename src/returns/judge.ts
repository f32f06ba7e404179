import type { Breach, Findings, ReturnRule } from './rule.ts'

/** What each rule found, in the order of the rules; a rule that nothing breaks has no breaches. */
export const judge = <Data>(data: Data, rules: readonly ReturnRule<Data>[]): readonly Findings[] =>
  rules.map((rule) => ({ rule, breaches: [...rule.breaches(data)] }))

/**
 * How much one rule found: the rows that its breaches point at, each once, and one for each breach that points at no
 * row, because the whole return breaks the rule. Rows are what the validators in use count (handbook C 2.6), so a
 * figure can be laid beside theirs.
 */
export function rowsFlagged(breaches: readonly Breach[]): number {
  const rows = new Map<string, Set<number>>()
  let wholeReturn = 0
  for (const { places } of breaches) {
    if (places.length === 0) wholeReturn += 1
    for (const { table, row } of places) {
      const known = rows.get(table)
      if (known) known.add(row)
      else rows.set(table, new Set([row]))
    }
  }
  return [...rows.values()].reduce((sum, { size }) => sum + size, wholeReturn)
}

/** The rows flagged by rule, of the rules that were broken. */
export const countsByRule = (findings: readonly Findings[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    findings
      .filter(({ breaches }) => breaches.length > 0)
      .map(({ rule, breaches }) => [rule.id, rowsFlagged(breaches)]),
  )
