import type { DateRead } from '../../../../cases/reading/read-deadlines.ts'
import type { Raw } from '../../../../engine/answers.ts'
import type { Value } from '../../../../engine/standpoint.ts'
import { listInWords, momentInWords } from '../../../../engine/words.ts'
import { fieldFor } from '../../../fields/field.ts'
import { inside } from '../../../fields/names.ts'
import { rawOf } from '../../../fields/raw.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { field } from '../../../web.ts'
import { recordPage } from '../record-page.ts'
import { addressOf } from '../record.ts'
import { changeForm, wrong, type ChangeProps } from './change-pages.ts'

/** Correcting a date that deadlines count from, once the record is handed in or decided. */
export function correctDatePage(
  props: ChangeProps & { readonly date: DateRead; readonly raw: Raw | undefined },
): Html {
  const { shown, date, typed } = props
  const { file, web, read } = shown
  const { id, question, answer } = date
  const counted = read.clocks.filter(
    ({ clock }) => clock && 'answer' in clock.from && clock.from.answer === id,
  )
  const names = [...new Set(counted.map((one) => one.deadline.name))]
  return recordPage({
    shown,
    title: 'Correct a date',
    errors: props.errors,
    content: html`${insetText({
      html: html`Recorded as <strong>${momentInWords(String(answer.value))}</strong>.
        ${names.length > 0 && html`Counted afresh from the new one: ${listInWords(names)}.`}
        What was recorded, and your reason, are kept.
        ${!read.isManager && html`To make it later than it was first recorded, ask a manager: that gives more time.`}`,
    })}
    ${changeForm(props, {
      action: addressOf(file, 'dates', id),
      submit: 'Correct it',
      content: html`<input type="hidden" name="${inside.version(id)}" value="${answer.version}">
        ${fieldFor({
          question,
          key: id,
          raw: props.raw ?? rawOf(question, answer.value as Value),
          problem: props.problems.get(id),
          practice: web.office.practice,
          named: { workers: file.workers, me: shown.caller.workerId },
        })}
        ${textarea({
          id: 'reason',
          name: 'reason',
          label: { text: 'Why is it corrected?' },
          rows: 3,
          value: field(typed, 'reason'),
          ...wrong(props, 'reason'),
        })}`,
    })}`,
  })
}
