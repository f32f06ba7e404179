import type { Raw } from '../../engine/answers.ts'
import type { ListQuestion, SimpleQuestion } from '../../practice/vocabulary/question.ts'
import { checkboxes } from '../govuk/checkboxes.ts'
import { explain, fieldsetGroup } from '../govuk/form-group.ts'
import { html, type Html } from '../html.ts'
import type { FieldProps } from './field.ts'
import { inside } from './names.ts'
import { grouped } from './wording.ts'

type Row = Readonly<Record<string, Raw>>

/** What the page does with the button that was pressed, besides saving everything on it. */
export const addRow = (key: string): string => `add-row:${key}`
const removeRow = (key: string, at: number): string => `remove-row:${key}:${at}`

/**
 * A repeating group: a set of boxes for each row, with buttons that save the page and come back with a row more
 * or fewer, so that they work without a script.
 */
export function listField(
  props: FieldProps<ListQuestion>,
  simpleField: (props: FieldProps<SimpleQuestion>) => Html,
): Html {
  const { key, question, raw } = props
  const given = Array.isArray(raw) ? (raw as readonly Row[]) : []
  const count = Math.max(given.length, props.rows ?? 0, 1)
  const rows = Array.from({ length: count }, (_, at) =>
    row(props, given[at] ?? {}, at, simpleField),
  )
  const group = grouped(props)
  return fieldsetGroup(
    group,
    explain(key, group, undefined),
    html`<div class="tw-rows" id="${key}">
    <input type="hidden" name="${inside.rows(key)}" value="${count}">
    ${rows}
    <button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="${addRow(key)}">Add another ${question.row}</button>
    ${question.none && noneBox(key, question.none, raw === 'none')}
  </div>`,
  )
}

const noneBox = (key: string, words: string, isNone: boolean): Html =>
  checkboxes({
    name: inside.none(key),
    idPrefix: inside.none(key),
    values: isNone ? ['none'] : [],
    classes: 'govuk-checkboxes--small',
    items: [{ value: 'none', text: words }],
  })

function row(
  props: FieldProps<ListQuestion>,
  given: Row,
  at: number,
  simpleField: (props: FieldProps<SimpleQuestion>) => Html,
): Html {
  const { key, question, practice, named, of } = props
  const title = `${question.row.charAt(0).toUpperCase()}${question.row.slice(1)} ${at + 1}`
  const whose = of ? `${title}, ${of}` : title
  const boxes = Object.entries(question.of).map(([id, inner]) =>
    simpleField({
      question: inner,
      key: inside.row(key, at, id),
      raw: given[id],
      of: whose,
      practice,
      named,
    }),
  )
  return html`<div class="tw-row" id="${key}-row${at}" data-row="${at}">
    <p class="tw-row__title">${title}</p>
    <div class="tw-row__boxes">${boxes}</div>
    <button class="tw-link-button" name="do" value="${removeRow(key, at)}">Take off<span class="govuk-visually-hidden"> ${whose}</span></button>
  </div>`
}
