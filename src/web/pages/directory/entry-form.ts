import { dayInFull, days } from '../../../engine/directory/schedule-words.ts'
import type { Practice } from '../../../engine/practice.ts'
import type { Problem } from '../../../engine/refusal.ts'
import {
  attendingTypes,
  referralWays,
  type ServiceEntry,
} from '../../../practice/vocabulary/directory.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { details } from '../../govuk/details.ts'
import { input, type InputProps } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { select } from '../../govuk/select.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { besideTheWeek, rows, wayOfTheWeek } from './typed-entry.ts'

export interface EntryFormProps {
  readonly practice: Practice
  readonly csrfToken: string
  readonly action: string
  readonly entry: ServiceEntry
  readonly problems: readonly Problem[]
  /** An editor says also who may see it, and publishes it. */
  readonly isEditor: boolean
  /** Names that go with the form. */
  readonly hidden?: Readonly<Record<string, string>>
}

/** Where an error of the entry is put right on the form. */
export const placeOfProblem = (question: string): string =>
  ({
    ages: '#minimumAge',
    places: '#place-0-name',
    schedules: '#MO-opens',
    costs: '#cost-0-amount',
  })[question] ?? `#${question}`

/** Everything a keeper says of a service, in the order a family asks it. */
export function entryForm(props: EntryFormProps): Html {
  const { csrfToken, action, entry, isEditor, hidden = {} } = props
  return html`<form method="post" action="${action}" novalidate>
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    ${box(props, 'name', 'Name of the service', entry.name)}
    ${textarea({ id: 'description', name: 'description', rows: 5, label: { text: 'What does it do?' }, hint: { text: 'Short words that a child of ten can read.' }, value: entry.description, ...wrong(props, 'description') })}
    ${reach(props)}
    ${forWhom(props)}
    ${helpsWith(props)}
    ${Array.from({ length: rows.places }, (_, at) => placeBoxes(props, at))}
    ${week(props)}
    ${costs(props)}
    ${radios({
      name: 'status',
      fieldset: { legend: { text: 'Is it open?', classes: 'govuk-fieldset__legend--s' } },
      value: entry.status,
      items: [
        { value: 'active', text: 'Yes' },
        { value: 'temporarily closed', text: 'Closed for now' },
        { value: 'defunct', text: 'Closed for good: the page stays, and says so' },
      ],
    })}
    ${box(props, 'alert', 'News for a short time', entry.alert, { hint: { text: 'For example: closed this week.' } })}
    ${
      isEditor &&
      radios({
        name: 'audience',
        fieldset: { legend: { text: 'Who may see it?', classes: 'govuk-fieldset__legend--s' } },
        value: entry.audience,
        items: [
          { value: 'public', text: 'Everybody' },
          { value: 'professionals', text: 'Workers who are signed in' },
        ],
      })
    }
    ${!isEditor && html`<p class="govuk-body">Someone at the council looks at it first. Until then families see what they see now.</p>`}
    ${button({ text: isEditor ? 'Publish it' : 'Send it to the council', preventDoubleClick: true })}
  </form>`
}

function wrong({ problems }: EntryFormProps, question: string): Pick<InputProps, 'errorMessage'> {
  const found = problems.find((one) => one.question === question)
  return found ? { errorMessage: { text: found.message } } : {}
}

const box = (
  props: EntryFormProps,
  name: string,
  label: string,
  value: string | number | undefined,
  more: Partial<InputProps> = {},
): Html =>
  input({
    id: name,
    name,
    label: { text: label },
    value,
    autocomplete: 'off',
    ...more,
    ...wrong(props, name),
  })

function reach(props: EntryFormProps): Html {
  const [contact] = props.entry.contacts
  const [phone] = contact?.phones ?? []
  const { url, email } = props.entry
  return html`<h2 class="govuk-heading-m">How families reach you</h2>
    ${box(props, 'phone', 'Phone', phone?.number, { type: 'tel', classes: 'govuk-input--width-20' })}
    ${box(props, 'phoneWords', 'When somebody answers the phone, or what it is for', phone?.words)}
    ${box(props, 'contactName', 'Whom to ask for', contact?.name, { hint: { text: 'Everybody will read this name. You can leave it out.' } })}
    ${box(props, 'email', 'E-mail', email, { type: 'email', spellcheck: false })}
    ${box(props, 'url', 'Web page', url, { type: 'url', spellcheck: false })}`
}

function forWhom(props: EntryFormProps): Html {
  const { entry, practice } = props
  const short = { classes: 'govuk-input--width-3', inputmode: 'numeric' }
  return html`<h2 class="govuk-heading-m">Who it is for</h2>
    ${box(props, 'minimumAge', 'From age', entry.minimumAge, { ...short, ...wrong(props, 'ages') })}
    ${box(props, 'maximumAge', 'To age', entry.maximumAge, short)}
    ${box(props, 'eligibility', 'Anything else about who it is for', entry.eligibility)}
    ${checkboxes({
      name: 'refer',
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: 'How do people get it?', classes: 'govuk-fieldset__legend--s' } },
      values: [...entry.refer],
      items: Object.entries(referralWays).map(([value, text]) => ({ value, text })),
    })}
    ${box(props, 'referWords', 'More about how to get it', entry.referWords)}
    ${box(props, 'wait', 'How long people wait', entry.wait)}
    ${box(props, 'languages', 'Languages besides English', entry.languages?.join(', '), { hint: { text: 'With a comma between them.' } })}
    ${details({
      summaryText: 'Only for some districts?',
      open: (entry.districts ?? []).length > 0,
      html: checkboxes({
        name: 'districts',
        classes: 'govuk-checkboxes--small',
        fieldset: {
          legend: { text: 'For people who live in', classes: 'govuk-fieldset__legend--s' },
        },
        values: [...(entry.districts ?? [])],
        items: practice.pack.districts.map(({ id, name }) => ({ value: id, text: name })),
      }),
    })}`
}

function helpsWith(props: EntryFormProps): Html {
  const { entry, practice } = props
  const { needs = [], offers = [] } = practice.catalogue.directory ?? {}
  const choose = (
    legend: string,
    items: readonly { id: string; label: string }[],
    prefix: string,
  ): Html =>
    checkboxes({
      name: 'terms',
      idPrefix: prefix,
      classes: 'govuk-checkboxes--small tw-in-columns',
      fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
      values: [...entry.terms],
      items: items.map(({ id, label }) => ({ value: id, text: label })),
      ...(prefix === 'terms' ? wrong(props, 'terms') : {}),
    })
  return html`${choose('What does it help with?', needs, 'terms')}
    ${details({
      summaryText: 'Is it part of a local offer?',
      html: html`${offers.map((offer) => choose(offer.title, [{ id: offer.id, label: `Part of: ${offer.title}` }, ...offer.categories], offer.id))}`,
    })}`
}

function placeBoxes(props: EntryFormProps, at: number): Html {
  const place = props.entry.places[at]
  const features = props.practice.catalogue.directory?.features ?? []
  const name = (word: string): string => `place-${at}-${word}`
  const boxes = html`${box(props, name('name'), 'Name of the place', place?.name, at === 0 ? wrong(props, 'places') : {})}
    ${box(props, name('line'), 'Number and street', place?.line)}
    ${box(props, name('town'), 'Town', place?.town, { classes: 'govuk-input--width-20' })}
    ${box(props, name('postcode'), 'Postcode', place?.postcode, { classes: 'govuk-input--width-10' })}
    ${checkboxes({
      name: name('features'),
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: 'The place has', classes: 'govuk-fieldset__legend--s' } },
      values: [...(place?.features ?? [])],
      items: features.map(({ id, label }) => ({ value: id, text: label })),
    })}
    ${box(props, name('access'), 'More about getting in', place?.access)}`
  if (at === 0) return html`<h2 class="govuk-heading-m">Where</h2>${boxes}`
  const summary = { summaryText: place ? `Place ${at + 1}: ${place.name}` : 'Another place' }
  return details({ ...summary, open: place !== undefined, html: boxes })
}

function week(props: EntryFormProps): Html {
  const { schedules } = props.entry
  const others = besideTheWeek(schedules)
  const weekly = schedules.filter((one) => !others.includes(one))
  const way = wayOfTheWeek(weekly)
  return html`<h2 class="govuk-heading-m">When it is open</h2>
    <p class="govuk-body">Every week, like 09:00 and 17:30. Leave a day empty if it is closed.${others.length > 0 && ' Monthly and seasonal times stay as they are: write to us to change them.'}</p>
    <div class="tw-directory__week">${days.map((day) => {
      const on = weekly.find((one) => one.byday?.split(',').includes(day))
      const said = (which: 'opens' | 'closes', value: string | undefined): Html =>
        input({
          id: `${day}-${which}`,
          name: `${day}-${which}`,
          label: { text: `${dayInFull(day)} ${which}` },
          classes: 'govuk-input--width-4',
          value,
          autocomplete: 'off',
          ...(day === 'MO' && which === 'opens' ? wrong(props, 'schedules') : {}),
        })
      return html`${said('opens', on?.opensAt)}${said('closes', on?.closesAt)}`
    })}</div>
    ${select({
      id: 'attending',
      name: 'attending',
      label: { text: 'How do people take part?' },
      value: way.attending ?? '',
      items: [
        { value: '', text: 'Not said' },
        ...Object.entries(attendingTypes).map(([value, text]) => ({ value, text })),
      ],
    })}
    ${box(props, 'link', 'Web page where a place is booked', way.link, { type: 'url', spellcheck: false })}`
}

const costs = (props: EntryFormProps): Html =>
  html`<h2 class="govuk-heading-m">What it costs</h2>
    ${Array.from({ length: rows.costs }, (_, at) => {
      const cost = props.entry.costs[at]
      const pounds = cost?.pence === undefined ? undefined : (cost.pence / 100).toFixed(2)
      return html`<div class="tw-directory__cost">
        ${box(props, `cost-${at}-option`, `For whom or what (${at + 1})`, cost?.option)}
        ${box(props, `cost-${at}-amount`, `Price ${at + 1} in pounds, 0 if it is free`, Number.isNaN(cost?.pence) ? '' : pounds, { classes: 'govuk-input--width-5', inputmode: 'decimal', ...(at === 0 ? wrong(props, 'costs') : {}) })}
        ${box(props, `cost-${at}-words`, `In words ${at + 1}`, cost?.words)}
      </div>`
    })}
    ${box(props, 'funding', 'Who pays for the service?', props.entry.funding?.join(', '), { hint: { text: 'Like “the council, the National Lottery”. With a comma between them.' } })}`
