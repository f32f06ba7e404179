import type { Raw } from '../../engine/answers.ts'
import type { ListQuestion, SimpleQuestion } from '../../practice/vocabulary/question.ts'
import { choicesOf } from '../../engine/practice.ts'
import { checkboxes } from '../govuk/checkboxes.ts'
import { explain, fieldsetGroup } from '../govuk/form-group.ts'
import { select } from '../govuk/select.ts'
import { html, type Html } from '../html.ts'
import type { FieldProps } from './field.ts'
import { inside } from './names.ts'
import { textOf } from './raw.ts'
import { rowInWords } from './row-words.ts'
import { grouped } from './wording.ts'

type Row = Readonly<Record<string, Raw>>

/** What the page does with the button that was pressed, besides saving everything on it. */
export const addRow = (key: string): string => `add-row:${key}`
const removeRow = (key: string, at: number): string => `remove-row:${key}:${at}`

/**
 * A repeating group: a set of boxes for each row, with buttons that save the page and come back with a row more
 * or fewer, so that they work without a script.
 */
export function listField(props: FieldProps<ListQuestion>, simpleField: SimpleField): Html {
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

type SimpleField = (props: FieldProps<SimpleQuestion>) => Html

/**
 * One row: what it says in a line, with the box that is filled in most often beside it, and the others folded
 * under it. A row that says nothing yet, and every row of a list with a fault in it, stands open.
 */
function row(
  props: FieldProps<ListQuestion>,
  given: Row,
  at: number,
  simpleField: SimpleField,
): Html {
  const { key, question, atHand } = props
  const title = `${question.row.charAt(0).toUpperCase()}${question.row.slice(1)} ${at + 1}`
  const whose = props.of ? `${title}, ${props.of}` : title
  const words = rowInWords(question, given, atHand, props)
  const box = (id: string, inner: SimpleQuestion): Html =>
    simpleField({
      question: inner,
      key: inside.row(key, at, id),
      raw: given[id],
      of: whose,
      practice: props.practice,
      named: props.named,
    })
  const boxes = Object.entries(question.of).filter(
    ([id, { later }]) => id !== atHand && !(later && textOf(given[id]).trim() === ''),
  )
  const isOpen = words === '' || props.problem !== undefined
  return html`<div class="tw-row" id="${key}-row${at}" data-row="${at}">
    <details class="tw-row__fold"${isOpen && html` open`}>
      <summary class="tw-row__summary"><span class="tw-row__title">${title}</span> <span class="tw-row__said" data-row-said>${words}</span></summary>
      <div class="tw-row__boxes">${boxes.map(([id, inner]) => box(id, inner))}</div>
      <button class="tw-link-button" name="do" value="${removeRow(key, at)}">Take off<span class="govuk-visually-hidden"> ${whose}</span></button>
    </details>
    ${atHandBox(props, given, at, whose)}
  </div>`
}

/** A list to choose from, whatever the number of choices: a row of radios would not fit on the line. */
function atHandBox(
  props: FieldProps<ListQuestion>,
  given: Row,
  at: number,
  whose: string,
): Html | undefined {
  const { key, question, atHand, practice } = props
  const inner = atHand === undefined ? undefined : question.of[atHand]
  if (atHand === undefined || inner?.kind !== 'choice') return undefined
  const id = inside.row(key, at, atHand)
  return select({
    id,
    name: id,
    label: { html: html`${inner.text}<span class="govuk-visually-hidden"> (${whose})</span>` },
    value: textOf(given[atHand]),
    formGroup: { classes: 'tw-row__at-hand' },
    items: [
      { value: '', text: 'Not said yet' },
      ...choicesOf(practice, inner)
        .filter((one) => !one.closed || one.code === given[atHand])
        .map((one) => ({ value: one.code, text: one.label })),
    ],
  })
}
