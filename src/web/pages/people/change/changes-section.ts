import type { PersonWithChanges } from '../../../../cases/people/change-person.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { instantInWords, plainDateInWords } from '../../../../engine/words.ts'
import { html, type Child } from '../../../html.ts'
import { codedColumns, codesInWords } from '../counted-words.ts'

type Before = PersonWithChanges['changes'][number]['was']
type Column = keyof Before

const titles: Readonly<Record<Column, string>> = {
  forenames: 'First names',
  surname: 'Surname',
  born_on: 'Date of birth',
  born_on_estimated: 'Estimated',
  expected_on: 'Expected date',
  sex: 'Sex',
  nhs_number: 'NHS number',
  upn: 'UPN',
  upn_unknown: 'Why there is no UPN',
  former_upn: 'Former UPN',
  ethnicity: 'Ethnicity',
  disabilities: 'Disability',
  first_language: 'First language',
  interpreter: 'Interpreter',
  school: 'School',
  phone: 'Phone',
  died_on: 'Date of death',
}

/** Every change to who somebody is, newest first: what it was, what it became, who changed it and why. */
export function changesSection({ person, changes }: PersonWithChanges, practice: Practice): Child {
  if (changes.length === 0) return html`<p class="govuk-body">Nothing has been changed.</p>`
  return html`<ol class="govuk-list tw-events">${changes.map((change, at) => {
    const next: Before = changes[at - 1]?.was ?? person
    const columns = (Object.keys(titles) as Column[]).filter(
      (column) => (next[column] ?? null) !== (change.was[column] ?? null),
    )
    return html`<li>${
      columns.length === 0
        ? html`<strong>Where they live</strong>`
        : columns.map(
            (column) =>
              html`<span class="tw-change__what"><strong>${titles[column]}</strong>: ${inWords(next, column, practice)} <span class="tw-quiet">(was ${inWords(change.was, column, practice)})</span></span>`,
          )
    }
      <span class="tw-table__second">${change.reason}</span>
      <span class="tw-table__second">${change.by ?? 'Somebody'}, ${instantInWords(change.replaced_at)}</span></li>`
  })}</ol>`
}

function inWords(of: Before, column: Column, practice: Practice): string {
  const value = of[column]
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value === undefined || value === null || value === '') return 'not known'
  if (column in codedColumns) return codesInWords(column, value, practice)
  return column.endsWith('_on') ? plainDateInWords(value) : value
}
