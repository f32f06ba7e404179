import type { FoundService, FoundServices } from '../../../../cases/directory/find-services.ts'
import { counted } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { details } from '../../../govuk/details.ts'
import { input } from '../../../govuk/input.ts'
import { chosenIn } from '../../../fields/choice-field.ts'
import { html, type Html } from '../../../html.ts'
import { pageLinks } from '../../../parts/page-links.ts'
import { field, type Form } from '../../../web.ts'
import { firstNameOf } from '../../records/people-words.ts'
import { recordPage } from '../../records/record-page.ts'
import { addressOf } from '../../records/record.ts'
import { serviceAddress } from '../addresses.ts'
import { agesInWords, costInShort, inShort, whereInShort } from '../entry-words.ts'
import { narrower } from '../search-form.ts'
import { meant } from '../results-page.ts'
import { packed } from '../sought.ts'
import { homeOf, type Picking } from './picking.ts'

interface PickPageProps {
  readonly picking: Picking
  readonly typed: Form
  readonly found: FoundServices
  readonly problem?: string | undefined
}

export const pickAddress = ({ file, key }: Picking): string => addressOf(file, 'services', key)

/** Services for a family, looked for while their record is written: what is picked, the search, and what it finds. */
export function pickPage(props: PickPageProps): Html {
  const { picking, problem } = props
  const { part, request, question } = picking
  return recordPage({
    shown: picking,
    title: 'Find a service',
    heading: part ? `Find a service for ${firstNameOf(part.person)}` : 'Find a service',
    errors: problem ? [{ text: problem, href: '#picked' }] : [],
    scripts: ['directory-search.js'],
    content: html`<div class="tw-pick">
      <form method="post" action="${pickAddress(picking)}" class="tw-pick__picked" id="picked">
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        <h2 class="govuk-heading-s">${question.text}</h2>
        ${picked(picking)}
        <a class="govuk-button" role="button" draggable="false" data-module="govuk-button" href="${picking.back}">Go back to the form</a>
        <p class="tw-small">Everything that you typed there is saved.</p>
      </form>
      ${search(props)}
      ${results(props)}
    </div>`,
  })
}

function picked({ picked: ids, file }: Picking): Html {
  if (ids.length === 0) return html`<p class="govuk-body" role="status">None is picked yet.</p>`
  const name = (id: string): string =>
    file.entries.find((one) => one.id === id)?.name ?? 'Not open to you'
  return html`<p class="govuk-visually-hidden" role="status">${counted(ids.length, 'service')} picked</p>
    <ul class="tw-pick__list">${ids.map(
      (id) =>
        html`<li><span>${name(id)}</span> <button class="tw-link-button" name="remove" value="${id}">Take off<span class="govuk-visually-hidden"> ${name(id)}</span></button></li>`,
    )}</ul>`
}

function search({ picking, typed }: PickPageProps): Html {
  const { web, request } = picking
  const home = homeOf(picking)
  return html`<form class="tw-pick__search" method="post" action="${pickAddress(picking)}" role="search" novalidate data-live-search="found">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${input({
      id: 'said',
      name: 'said',
      label: { text: 'What does the family need?', classes: 'govuk-label--s' },
      hint: { text: 'In plain words, like “nightmares”. Leave out names.' },
      value: field(typed, 'said'),
      autocomplete: 'off',
    })}
    ${
      home
        ? checkboxes({
            name: 'near',
            classes: 'govuk-checkboxes--small',
            values: chosenIn(typed.near),
            items: [{ value: 'yes', text: 'Nearest to their home first' }],
          })
        : html`<p class="tw-small">There is no postcode to measure from: choose a district instead.</p>`
    }
    ${details({ summaryText: `Age, place, time and cost${set(typed)}`, html: narrower({ practice: web.office.practice, typed }) })}
    ${button({ text: 'Search', name: 'do', value: 'search' })}
  </form>`
}

/** That something stands in the boxes that are folded away. */
function set(typed: Form): string {
  const names = ['age', 'district', 'within', 'day', 'part', 'free', 'features']
  const many = names.filter((name) => field(typed, name) !== '').length
  return many > 0 ? ` (${many} set)` : ''
}

function results({ picking, found, typed }: PickPageProps): Html {
  const { request, file, web } = picking
  const address = pickAddress(picking)
  return html`<form class="tw-pick__found" method="post" action="${address}" id="found" aria-label="Services found">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="sought" value="${packed(typed)}">
    <p class="govuk-body" role="status"><strong>${counted(found.total, 'service')}</strong>${meant(web, found)}</p>
    ${found.total === 0 && html`<p class="govuk-body">Use fewer or other words, or take out the age, the place or the time. That nothing was found is counted, by need and district, for those who plan services.</p>`}
    <ul class="tw-directory__list">${found.services.map((one) => item(one, picking))}</ul>
    ${pageLinks({
      label: 'Pages of services',
      page: found.page,
      pages: found.pages,
      addressOf: (page) => `${addressOf(file, 'services', picking.key)}?page=${page}`,
    })}
  </form>`
}

function item(one: FoundService, { picked: ids }: Picking): Html {
  const facts = [agesInWords(one), costInShort(one), whereInShort(one, one.metres), one.wait]
  const isPicked = one.entry_id !== null && ids.includes(one.entry_id)
  const phones = one.contacts.flatMap((contact) => contact.phones.map(({ number }) => number))
  return html`<li class="tw-directory__item">
    <h2 class="govuk-heading-s"><a class="govuk-link" href="${serviceAddress(one.id)}">${one.name}</a> <span class="tw-small">${one.organisation.name}</span></h2>
    ${one.status === 'temporarily closed' && html`<p class="tw-directory__closed">Closed for now</p>`}
    ${one.audience === 'professionals' && html`<p class="tw-directory__closed">For workers only: families do not see this</p>`}
    <p class="govuk-body">${inShort(one.description)}</p>
    <p class="tw-directory__facts">${facts.filter(Boolean).join(' · ')}</p>
    <p class="tw-directory__facts">${[...phones, one.email].filter(Boolean).join(' · ')}</p>
    ${
      isPicked
        ? html`<p class="tw-pick__is"><strong>Picked</strong></p>`
        : html`<button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="add" value="${one.entry_id}">Pick<span class="govuk-visually-hidden"> ${one.name}</span></button>`
    }
  </li>`
}
