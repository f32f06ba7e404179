import type {
  ChronologyFile,
  ChronologyWanted,
} from '../../../../cases/people/chronology/read-chronology.ts'
import { listInWords, plainDateInWords } from '../../../../engine/words.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { dateInput } from '../../../govuk/date-input.ts'
import { input } from '../../../govuk/input.ts'
import { html, type Html } from '../../../html.ts'
import { firstNameOf, nameOf } from '../../records/people-words.ts'

interface FilterForm {
  readonly file: ChronologyFile
  readonly practice: Practice
  readonly csrfToken: string
  /** What is wrong with the dates. */
  readonly wrong?: string | undefined
}

const small = 'govuk-checkboxes--small'

/** Whose besides, which kinds, from when to when, which words: it is kept by a number, so that no address tells. */
export function filterForm({ file, practice, csrfToken, wrong }: FilterForm): Html {
  const { wanted, siblings, person } = file
  const kinds = practice.catalogue.chronology?.kinds ?? []
  return html`<form method="post" action="/people/${person.id}/chronology" novalidate class="tw-chronology__filter">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${
      siblings.length > 0 &&
      checkboxes({
        name: 'with',
        classes: small,
        fieldset: { legend: { text: 'Read together with' } },
        items: siblings.map((one) => ({ value: one.id, text: nameOf(one) })),
        values: wanted.with ?? [],
      })
    }
    ${checkboxes({
      name: 'significant',
      classes: small,
      items: [
        {
          value: 'only',
          text: 'Significant events only',
          checked: wanted.significantOnly ?? false,
        },
      ],
    })}
    ${dayBoxes('from', 'From', wanted.fromOn)}
    ${dayBoxes('to', 'To', wanted.toOn, wrong)}
    ${input({ id: 'words', name: 'words', label: { text: 'With these words' }, value: wanted.words, autocomplete: 'off' })}
    ${checkboxes({
      name: 'kinds',
      classes: small,
      fieldset: { legend: { text: 'Only these kinds' } },
      items: kinds.map(({ id, title }) => ({ value: id, text: title })),
      values: wanted.kinds ?? [],
    })}
    ${button({ text: 'Show these', classes: 'govuk-button--secondary' })}
  </form>`
}

function dayBoxes(id: string, text: string, day = '', wrong?: string): Html {
  const [year, month, date] = day.split('-')
  return dateInput({
    id,
    namePrefix: id,
    fieldset: { legend: { text } },
    ...(wrong ? { errorMessage: { text: wrong } } : {}),
    items: [
      { name: 'day', value: date && Number(date) },
      { name: 'month', value: month && Number(month) },
      { name: 'year', value: year, classes: 'govuk-input--width-4' },
    ],
  })
}

/** What is shown of everything, for the head of the page and of the paper. */
export function filterInWords(
  { fromOn, toOn, words, kinds = [], significantOnly }: ChronologyWanted,
  { people }: Pick<ChronologyFile, 'people'>,
  { catalogue }: Pick<Practice, 'catalogue'>,
): string {
  const titles = kinds.flatMap(
    (kind) => catalogue.chronology?.kinds.find(({ id }) => id === kind)?.title.toLowerCase() ?? [],
  )
  return [
    people.length > 1 ? `of ${listInWords(people.map(firstNameOf))}` : '',
    significantOnly ? 'significant events only' : '',
    titles.length > 0 ? `only ${listInWords(titles)}` : '',
    fromOn ? `from ${plainDateInWords(fromOn)}` : '',
    toOn ? `to ${plainDateInWords(toOn)}` : '',
    words ? 'with the words looked for' : '',
  ]
    .filter(Boolean)
    .join(', ')
}
