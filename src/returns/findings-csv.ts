import { stringify } from 'csv-stringify/sync'
import type { Breach, Findings } from './rule.ts'
import type { ReturnSpecification } from './specifications.ts'

const header = [
  ...['rule', 'error or query', 'wording', 'breach', 'child'],
  ...['table', 'row', 'field', 'field in words'],
]

/** A spreadsheet would carry out what begins like a formula, and identifiers come from files of anybody. */
const asText = { escape_formulas: true } as const

/**
 * Everything that was found, as the text of a CSV file: a line for each place of each breach. Lines with the same
 * rule and breach belong together, as a plan and the plan that it overlaps do.
 */
export function* findingsCsv(
  findings: readonly Findings[],
  inWords: ReturnSpecification['inWords'],
): Generator<string> {
  yield stringify([header], { ...asText, bom: true })
  for (const { rule, breaches } of findings) {
    const says = [rule.id, rule.says, rule.message]
    for (const [at, breach] of breaches.entries()) {
      yield stringify(
        cellsOf(breach, inWords).map((cells) => [...says, at + 1, ...cells]),
        asText,
      )
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
