import type { EntryQuestion } from '../../practice/vocabulary/question.ts'
import { checkboxes } from '../govuk/checkboxes.ts'
import { explain, fieldsetGroup } from '../govuk/form-group.ts'
import { html, type Html } from '../html.ts'
import { chosenIn } from './choice-field.ts'
import type { FieldProps } from './field.ts'
import { grouped } from './wording.ts'

/** What the page does with the button, besides saving everything on it: it goes to the search, and comes back. */
const findServices = (key: string): string => `find-services:${key}`

/**
 * Services of the directory: those that are picked, each to be left out again, and a button that goes to the search. A
 * directory of thousands is no list to choose from.
 */
export function pickedField(props: FieldProps<EntryQuestion>): Html {
  const { key, raw, named, of } = props
  const picked = chosenIn(raw).flatMap(
    (id) => (named.entries ?? []).find((one) => one.id === id) ?? [],
  )
  const find = html`<button${picked.length === 0 && html` id="${key}"`} class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="${findServices(key)}">${picked.length === 0 ? 'Find a service' : 'Find another service'}${of && html`<span class="govuk-visually-hidden"> (${of})</span>`}</button>`
  if (picked.length === 0) {
    const group = grouped(props)
    return fieldsetGroup(group, explain(key, group, undefined), find)
  }
  return html`${checkboxes({
    ...grouped(props),
    name: key,
    idPrefix: key,
    values: picked.map(({ id }) => id),
    classes: 'govuk-checkboxes--small',
    items: picked.map(({ id, name }) => ({ value: id, text: name })),
  })}${find}`
}
