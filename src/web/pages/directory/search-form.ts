import { dayInFull, days } from '../../../engine/directory/schedule-words.ts'
import type { Practice } from '../../../engine/practice.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { details } from '../../govuk/details.ts'
import { input } from '../../govuk/input.ts'
import { select } from '../../govuk/select.ts'
import { html, type Html } from '../../html.ts'
import { field, type Form } from '../../web.ts'
import { searchAddress } from './addresses.ts'
import { distances, partsOfDay } from './sought.ts'

export interface SearchFormProps {
  readonly practice: Practice
  readonly csrfToken: string
  readonly typed: Form
  /** Beside what was found: everything that can be narrowed is in sight. */
  readonly inFull?: boolean
  readonly postcodeUnknown?: boolean
}

/** The search: one box for what is wrong, one for where, and the rest for those who want it. */
export function searchForm(props: SearchFormProps): Html {
  const { csrfToken, typed, inFull, postcodeUnknown } = props
  return html`<form class="tw-directory__search" method="post" action="${searchAddress}" role="search" novalidate>
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${input({
      id: 'said',
      name: 'said',
      label: { text: 'What do you need help with?', classes: 'govuk-label--m' },
      hint: { text: 'Say it in your own words, like “my child will not sleep”. Leave out names.' },
      value: field(typed, 'said'),
      autocomplete: 'off',
    })}
    ${input({
      id: 'postcode',
      name: 'postcode',
      label: { text: 'Your postcode' },
      hint: { text: 'We show what is near you first. You can leave this out.' },
      classes: 'govuk-input--width-10',
      value: field(typed, 'postcode'),
      autocomplete: 'postal-code',
      ...(postcodeUnknown
        ? {
            errorMessage: {
              text: 'We do not know this postcode. Here is what we found without it.',
            },
          }
        : {}),
    })}
    ${inFull ? narrower(props) : details({ summaryText: 'More choices', html: narrower(props) })}
    ${button({ text: 'Find help' })}
  </form>`
}

/** What narrows a search: an age, a place, a time, a price, what the place has. */
export function narrower({ practice, typed }: Pick<SearchFormProps, 'practice' | 'typed'>): Html {
  const features = practice.catalogue.directory?.features ?? []
  return html`${input({
    id: 'age',
    name: 'age',
    label: { text: 'How old is the child or young person?' },
    classes: 'govuk-input--width-2',
    inputmode: 'numeric',
    value: field(typed, 'age'),
  })}
  ${select({
    id: 'within',
    name: 'within',
    label: { text: 'How far can you go?' },
    value: field(typed, 'within'),
    items: [
      { value: '', text: 'Any distance' },
      ...distances.map((one) => ({ value: one, text: one === 1 ? '1 mile' : `${one} miles` })),
    ],
  })}
  ${select({
    id: 'district',
    name: 'district',
    label: { text: 'For people who live in' },
    value: field(typed, 'district'),
    items: [
      { value: '', text: 'Anywhere' },
      ...practice.pack.districts.map(({ id, name }) => ({ value: id, text: name })),
    ],
  })}
  ${select({
    id: 'day',
    name: 'day',
    label: { text: 'Open on' },
    value: field(typed, 'day'),
    items: [
      { value: '', text: 'Any day' },
      ...days.map((day) => ({ value: day, text: dayInFull(day) })),
    ],
  })}
  ${select({
    id: 'part',
    name: 'part',
    label: { text: 'When in the day' },
    value: field(typed, 'part'),
    items: [
      { value: '', text: 'Any time' },
      ...Object.entries(partsOfDay).map(([value, { label }]) => ({ value, text: label })),
    ],
  })}
  ${checkboxes({
    name: 'free',
    classes: 'govuk-checkboxes--small',
    values: chosenIn(typed.free),
    items: [{ value: 'yes', text: 'Only what is free' }],
  })}
  ${checkboxes({
    name: 'features',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: 'The place must have', classes: 'govuk-fieldset__legend--s' } },
    values: chosenIn(typed.features),
    items: features.map(({ id, label }) => ({ value: id, text: label })),
  })}`
}
