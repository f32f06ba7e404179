import { button } from '../../../govuk/button.ts'
import { dateInput } from '../../../govuk/date-input.ts'
import { input } from '../../../govuk/input.ts'
import { html, type Html } from '../../../html.ts'
import type { keepWanted } from '../../../../cases/people/find-people.ts'
import { readDate } from '../../../../engine/temporal.ts'
import { field } from '../../../web.ts'

/** What somebody is looked for by, as the verb that keeps it takes it. */
export type Wanted = Parameters<typeof keepWanted>[2]

interface SearchFormProps {
  readonly action: string
  readonly csrfToken: string
  /** What was looked for, to be looked for in another way. */
  readonly wanted?: Wanted | undefined
}

/** Looks for somebody who may be known: a name spelled somehow, with a date of birth that makes it sure. */
export function searchForm({ action, csrfToken, wanted }: SearchFormProps): Html {
  const [year = '', month = '', day = ''] = (wanted?.bornOn ?? '').split('-')
  return html`<form method="post" action="${action}" role="search" aria-label="Look for somebody known" class="tw-find">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${input({
      id: 'words',
      name: 'words',
      label: { text: 'Name' },
      hint: {
        text: 'However it is spelled. Or an address, a phone number, an NHS number, a UPN or a Threadwell number.',
      },
      value: wanted?.words,
      autocomplete: 'off',
      spellcheck: false,
    })}
    ${dateInput({
      id: 'born',
      namePrefix: 'born',
      fieldset: { legend: { text: 'Date of birth, if you have it' } },
      items: [
        { name: 'day', value: day && Number(day) },
        { name: 'month', value: month && Number(month) },
        { name: 'year', value: year, classes: 'govuk-input--width-4' },
      ],
    })}
    ${button({ text: 'Search' })}
  </form>`
}

/** What was typed into it. A date that does not exist finds by name alone. */
export function wantedIn(form: unknown): Wanted {
  const bornOn = dayIn(form, 'born')
  return { words: field(form, 'words').trim(), ...(bornOn ? { bornOn } : {}) }
}

/** The day in three boxes; undefined when they are blank or no day of the calendar. */
const dayIn = (form: unknown, name: string): string | undefined => readDate(dayTyped(form, name))

/** The three boxes as one text, whether or not it is a day; empty when nothing was typed. */
export function dayTyped(form: unknown, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((box) =>
    field(form, `${name}-${box}`).trim(),
  )
  if (!day && !month && !year) return ''
  return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}
