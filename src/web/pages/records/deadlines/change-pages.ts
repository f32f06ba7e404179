import type { ClockRead, Extending } from '../../../../cases/reading/read-deadlines.ts'
import { dueInWords } from '../../../../engine/timescales.ts'
import { instantInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { dateInput } from '../../../govuk/date-input.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { select } from '../../../govuk/select.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { field } from '../../../web.ts'
import { recordPage } from '../record-page.ts'
import { addressOf } from '../record.ts'
import { titleOf, type DeadlinesShown } from './deadlines-page.ts'

/** A form that changes one thing about a deadline, with what was typed and what is wrong with it. */
export interface ChangeProps {
  readonly shown: DeadlinesShown
  readonly typed: unknown
  readonly errors: readonly ErrorSummaryItem[]
  readonly problems: ReadonlyMap<string, string>
}

export const wrong = (
  { problems }: Pick<ChangeProps, 'problems'>,
  name: string,
): { errorMessage?: { text: string } } => {
  const message = problems.get(name)
  return message ? { errorMessage: { text: message } } : {}
}

/** The form of a change, with a way out that changes nothing. */
export const changeForm = (
  { shown: { file, request } }: Pick<ChangeProps, 'shown'>,
  { action, submit, content }: { action: string; submit: string; content: Child },
): Html =>
  html`<form method="post" action="${action}" novalidate class="tw-field">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${content}
    <div class="govuk-button-group">
      ${button({ text: submit, preventDoubleClick: true })}
      <a class="govuk-link" href="${addressOf(file, 'deadlines')}">Change nothing</a>
    </div>
  </form>`

/** Giving more time: the new date, why, and who agreed. */
export function moreTimePage(
  props: ChangeProps & { readonly one: ClockRead; readonly extension: Extending },
): Html {
  const { shown, one, extension, typed } = props
  const { local, statutory } = one.due
  const due = local ?? statutory
  const name = titleOf(shown, one)
  const agreedBy = field(typed, 'agreedBy') || shown.caller.workerId
  return recordPage({
    shown,
    title: 'Give more time',
    errors: props.errors,
    content: html`${insetText({
      html: html`<strong>${name}</strong> is due by ${due && dueInWords(due)}, counted from ${instantInWords(one.deadline.counts_from)}. The most there can be is until <strong>${dueInWords(extension.latest)}</strong>. What it was due by before is kept and reported.`,
    })}
    ${changeForm(props, {
      action: addressOf(shown.file, 'deadlines', one.deadline.id, 'more-time'),
      submit: 'Give more time',
      content: html`${dateInput({
        id: 'to',
        namePrefix: 'to',
        fieldset: { legend: { text: 'Until when?' } },
        hint: { text: 'The end of that day.' },
        items: ['day', 'month', 'year'].map((box) => ({
          name: box,
          value: field(typed, `to-${box}`),
          ...(box === 'year' ? { classes: 'govuk-input--width-4' } : {}),
        })),
        ...wrong(props, 'to'),
      })}
      ${
        extension.reasons.length > 0 &&
        select({
          id: 'reason',
          name: 'reason',
          label: { text: 'Why is more time needed?' },
          value: field(typed, 'reason'),
          items: [
            { value: '', text: 'Choose' },
            ...extension.reasons.map(({ code, label }) => ({ value: code, text: label })),
          ],
          ...wrong(props, 'reason'),
        })
      }
      ${textarea({
        id: 'narrative',
        name: 'narrative',
        label: { text: 'In your own words' },
        hint: { text: 'What is awaited, from whom, and what is done for the child meanwhile.' },
        value: field(typed, 'narrative'),
        ...wrong(props, 'narrative'),
      })}
      ${select({
        id: 'agreedBy',
        name: 'agreedBy',
        label: { text: 'Who agreed it?' },
        value: agreedBy,
        items: extension.agreers.map((who) => ({ value: who.id, text: who.name })),
        ...wrong(props, 'agreedBy'),
      })}`,
    })}`,
  })
}

/** Saying why something is late: it stays late. */
export function whyLatePage(props: ChangeProps & { readonly one: ClockRead }): Html {
  const { shown, one, typed } = props
  const { local, statutory } = one.due
  const due = local ?? statutory
  return recordPage({
    shown,
    title: 'Say why it is late',
    errors: props.errors,
    content: html`${insetText({
      html: html`<strong>${titleOf(shown, one)}</strong> was due by ${due && dueInWords(due)}. A reason explains that it is late; it does not make it in time.`,
    })}
    ${changeForm(props, {
      action: addressOf(shown.file, 'deadlines', one.deadline.id, 'why-late'),
      submit: 'Keep the reason',
      content: textarea({
        id: 'reason',
        name: 'reason',
        label: { text: 'Why is it late?' },
        value:
          field(typed, 'reason') ||
          (props.errors.length > 0 ? '' : (one.deadline.late_reason ?? '')),
        ...wrong(props, 'reason'),
      }),
    })}`,
  })
}
