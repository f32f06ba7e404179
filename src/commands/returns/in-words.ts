import { counted } from '../../engine/words.ts'
import { rowsFlagged } from '../../returns/judge.ts'
import type { Breach, Findings, Place } from '../../returns/rule.ts'
import type { ReturnSpecification, Validated } from '../../returns/specifications.ts'

/** How many of a rule's breaches are listed where not all are asked for. */
const FEW = 10

/** What was found in a return, by rule and child: errors, then queries, then how it stands as a whole. */
export function inWords(
  title: string,
  { rules }: ReturnSpecification,
  { findings, children }: Validated,
  all: boolean,
): readonly string[] {
  const broken = findings.filter(({ breaches }) => breaches.length > 0)
  const errors = broken.filter(({ rule }) => rule.says === 'error')
  const queries = broken.filter(({ rule }) => rule.says === 'query')
  return [
    `${title}: ${counted(children, 'child', 'children')} judged by ${counted(rules.length, 'rule')}`,
    ...section('Errors: the department refuses a return with any of these', errors, all),
    ...section('Queries: amend them, or say why they are right', queries, all),
    '',
    broken.length === 0
      ? 'No rule is broken.'
      : `${counted(errors.length, 'rule')} broken as an error, ${counted(queries.length, 'rule')} as a query.`,
  ]
}

function section(heading: string, findings: readonly Findings[], all: boolean): readonly string[] {
  if (findings.length === 0) return []
  return ['', heading, ...findings.flatMap((one) => ['', ...byChild(one, all)])]
}

function byChild({ rule, breaches }: Findings, all: boolean): readonly string[] {
  const listed = all ? breaches : breaches.slice(0, FEW)
  const left = breaches.length - listed.length
  return [
    `${rule.id}  ${rule.message}`,
    `  ${counted(breaches.length, 'time')}, ${counted(rowsFlagged(breaches), 'row')}`,
    ...listed.map((breach) => `  ${whose(breach)}: ${where(breach.places)}`),
    ...(left > 0 ? [`  and ${left} more: --all lists them`] : []),
  ]
}

const whose = ({ child }: Breach): string => (child === undefined ? 'The return' : `Child ${child}`)

/** Each row once, with its fields: `CINPlanDates 3 (CINPlanStartDate, CINPlanEndDate)`. */
function where(places: readonly Place[]): string {
  const fields = new Map<string, string[]>()
  for (const { table, row, field } of places) {
    const at = `${table} ${row}`
    const known = fields.get(at) ?? []
    if (field !== undefined) known.push(field)
    fields.set(at, known)
  }
  const rows = [...fields].map(([at, names]) =>
    names.length > 0 ? `${at} (${names.join(', ')})` : at,
  )
  return rows.length > 0 ? rows.join('; ') : 'as a whole'
}
