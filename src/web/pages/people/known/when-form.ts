import type { readAsKnown } from '../../../../cases/people/as-known/read-as-known.ts'
import {
  dateInLondon,
  endOfDayInLondon,
  instantInLondon,
  instantText,
  milliseconds,
  readDate,
  timeInLondon,
} from '../../../../engine/temporal.ts'
import { button } from '../../../govuk/button.ts'
import { dateInput } from '../../../govuk/date-input.ts'
import { html, type Html } from '../../../html.ts'
import { field } from '../../../web.ts'
import { dayTyped } from '../../records/search/search-form.ts'

type When = Parameters<typeof readAsKnown>[3]

/** The two instants of the form: the one to read at, and the earlier one to compare it with. */
export const boxes = ['at', 'since'] as const
type Box = (typeof boxes)[number]

export interface WhenProps {
  readonly personId: string
  readonly csrfToken: string
  /** What is in the boxes: what was chosen, or what was typed. */
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly { readonly text: string; readonly href: string }[]
}

/** Chooses an instant, and an earlier one to compare it with. */
export function whenForm({ personId, csrfToken, values, errors }: WhenProps): Html {
  const day = (box: Box, legend: string, hint: string): Html => {
    const wrong = errors.find((one) => one.href === `#${box}-day`)
    return dateInput({
      id: box,
      namePrefix: box,
      fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
      hint: { text: hint },
      items: [
        { name: 'day', value: values[`${box}-day`] },
        { name: 'month', value: values[`${box}-month`] },
        { name: 'year', value: values[`${box}-year`], classes: 'govuk-input--width-4' },
        {
          ...{ name: 'time', label: 'Time, like 15:10', inputmode: 'text' },
          ...{ value: values[`${box}-time`], classes: 'govuk-input--width-4' },
        },
      ],
      ...(wrong ? { errorMessage: { text: wrong.text } } : {}),
    })
  }
  return html`<form method="post" action="/people/${personId}/known" novalidate class="tw-known__form">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${day('at', 'As known on', 'Without a time: at the end of that day')}
    ${day('since', 'What was recorded since, if you want to compare', 'An earlier day')}
    ${button({ text: 'Show what was known' })}
  </form>`
}

/** The boxes of an instant that was chosen before. */
export const valuesOf = (when: Partial<When>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    boxes.flatMap((box) => {
      const instant = when[box]
      if (instant === undefined) return []
      const [year = '', month = '', day = ''] = dateInLondon(instant).split('-')
      return [
        [`${box}-day`, String(Number(day))],
        [`${box}-month`, String(Number(month))],
        [`${box}-year`, year],
        [`${box}-time`, timeInLondon(instant)],
      ]
    }),
  )

/** What is in the boxes of a form. */
export const typedIn = (form: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    boxes
      .flatMap((box) => ['day', 'month', 'year', 'time'].map((part) => `${box}-${part}`))
      .map((name) => [name, field(form, name)]),
  )

/** The instant that was typed; nothing where nothing was, and what is wrong with it where it is none. */
export function instantIn(
  form: unknown,
  box: Box,
  now: string,
): { readonly instant?: string; readonly wrong?: string } {
  const day = dayTyped(form, box)
  const time = field(form, `${box}-time`).trim().replace('.', ':')
  if (day === '' && time === '') return {}
  const date = readDate(day)
  if (!date) return { wrong: 'Enter a day of the calendar, like 3 5 2026' }
  if (time === '') return { instant: endOf(date, now) }
  if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) {
    return { wrong: 'Enter the time as hours and minutes, like 15:10' }
  }
  return { instant: instantInLondon(date, time.padStart(5, '0')) }
}

/** The last instant of a day, which still bears its date; of today it is now: nothing that comes is known. */
const endOf = (date: string, now: string): string =>
  date === dateInLondon(now) ? now : instantText(milliseconds(endOfDayInLondon(date)) - 1)

/** An instant out of an address. */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
