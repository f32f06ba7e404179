import { csvOf } from '../engine/csv.ts'
import type { Breach, Findings } from './rule.ts'
import type { ReturnSpecification } from './specifications.ts'

const header = [
  ...['rule', 'error or query', 'wording', 'breach', 'child'],
  ...['table', 'row', 'field', 'field in words'],
]

/**
 * Everything that was found, as the text of a CSV file: a line for each place of each breach. Lines with the same
 * rule and breach belong together, as a plan and the plan that it overlaps do.
 */
export function* findingsCsv(
  findings: readonly Findings[],
  inWords: ReturnSpecification['inWords'],
): Generator<string> {
  yield csvOf([header], { bom: true })
  for (const { rule, breaches } of findings) {
    const says = [rule.id, rule.says, rule.message]
    for (const [at, breach] of breaches.entries()) {
      yield csvOf(cellsOf(breach, inWords).map((cells) => [...says, at + 1, ...cells]))
    }
  }
}

function cellsOf(
  { child = '', places }: Breach,
  inWords: ReturnSpecification['inWords'],
): readonly (readonly (string | number)[])[] {
  if (places.length === 0) return [[child, 'the return as a whole', '', '', '']]
  return places.map(({ table, row, field = '' }) => [
    ...[child, table, row, field],
    field === '' ? '' : inWords(field),
  ])
}
