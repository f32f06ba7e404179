import type { FastifyRequest } from 'fastify'
import type { OnFor, OpenProgrammeRow } from '../../../cases/groups/whats-on.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { select } from '../../govuk/select.ts'
import { html, type Child, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { start as directory } from '../directory/addresses.ts'
import { directoryPage } from '../directory/directory-page.ts'
import { groupAddress, start } from './addresses.ts'
import { agesInWords, nextInWords, placesLeft } from './whats-on-words.ts'

interface WhatsOnProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly programmes: readonly OpenProgrammeRow[]
  readonly wanted: OnFor
}

/** What is on at the centres, for anybody: by centre, each with when it is next and whether there is room. */
export function whatsOnPage({ web, request, programmes, wanted }: WhatsOnProps): Html {
  const centres = [...new Map(programmes.map((one) => [one.centre_id, one])).values()]
  return directoryPage({
    ...{ web, request },
    title: 'What is on',
    back: { text: 'Find help', href: directory },
    heading: {
      text: 'What is on',
      lead: 'Groups at our centres that anybody can come to. You can book a place here. You do not need an account.',
    },
    content: html`${narrower(web, wanted)}
      ${
        programmes.length === 0
          ? nothing(wanted)
          : centres.map((centre) =>
              centreSection(
                centre,
                programmes.filter((one) => one.centre_id === centre.centre_id),
              ),
            )
      }`,
  })
}

const nothing = ({ district, age }: OnFor): Html =>
  district === undefined && age === undefined
    ? html`<p class="govuk-body">Nothing is planned just now. Come back soon, or look for other help.</p>`
    : html`<p class="govuk-body">We found no group like that. <a class="govuk-link" href="${start}">See all that is on</a>.</p>`

const narrower = (
  { office }: Web,
  { district, age }: OnFor,
): Html => html`<form class="tw-directory__search tw-whats-on__filter" method="get" action="${start}" aria-label="Show fewer groups">
  ${select({
    id: 'near',
    name: 'near',
    label: { text: 'Where' },
    items: [
      { value: '', text: 'Anywhere' },
      ...office.practice.pack.districts.map(({ id, name }) => ({ value: id, text: name })),
    ].map((one) => ({ ...one, selected: one.value === (district ?? '') })),
  })}
  ${input({
    id: 'age',
    name: 'age',
    label: { text: 'Age in years' },
    classes: 'govuk-input--width-3',
    inputmode: 'numeric',
    value: age === undefined ? '' : String(age),
    autocomplete: 'off',
  })}
  ${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`

const centreSection = (
  { centre, address, postcode }: OpenProgrammeRow,
  programmes: readonly OpenProgrammeRow[],
): Child => html`<h2 class="govuk-heading-m">${centre}</h2>
  <p class="govuk-body">${address}, ${postcode}</p>
  <ul class="tw-directory__list">${programmes.map(
    (one) => html`<li class="tw-directory__item">
      <h3 class="govuk-heading-s"><a class="govuk-link" href="${groupAddress(one.id)}">${one.title}</a></h3>
      <p class="govuk-body">${one.who_for}</p>
      <p class="tw-directory__facts">${agesInWords(one)} · ${nextInWords(one)}</p>
      <p class="tw-directory__facts"><strong>${placesLeft(one)}</strong></p>
    </li>`,
  )}</ul>`
