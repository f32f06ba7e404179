import type { CaseWeight } from '../practice/vocabulary/case-weight.ts'

/** Children who stand alike: what is open for them, and how many they are. */
export interface AlikeChildren {
  readonly open: readonly string[]
  readonly children: number
}

/** What a child counts as: the heaviest of what is open for them; one where nothing of it is weighed. */
export function countsAs(open: readonly string[], weights: readonly CaseWeight[]): number {
  const theirs = weights.filter(({ fact }) => open.includes(fact)).map((one) => one.countsAs)
  return theirs.length > 0 ? Math.max(...theirs) : 1
}

/** What a whole caseload counts as, to two places: halves and thirds added up leave no tail. */
export function weightOf(alike: readonly AlikeChildren[], weights: readonly CaseWeight[]): number {
  const sum = alike.reduce((all, { open, children }) => all + children * countsAs(open, weights), 0)
  return Math.round(sum * 100) / 100
}
