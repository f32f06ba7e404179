import type { FastifyRequest } from 'fastify'
import type { EntryRow } from '../../../cases/directory/read-services.ts'
import { assuranceOf } from '../../../engine/directory/assurance.ts'
import { scheduleInWords } from '../../../engine/directory/schedule-words.ts'
import { listInWords, plainDateInWords } from '../../../engine/words.ts'
import { attendingTypes, referralWays } from '../../../practice/vocabulary/directory.ts'
import { button } from '../../govuk/button.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { warningText } from '../../govuk/warning-text.ts'
import { html, type Child, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { feedbackAddress, listAddress, serviceAddress, start } from './addresses.ts'
import { directoryPage } from './directory-page.ts'
import { agesInWords, areaInWords, costInWords } from './entry-words.ts'

interface EntryPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly service: EntryRow
  readonly today: string
  readonly isListed: boolean
  /** What was looked for, where they looked. */
  readonly cameFrom?: { readonly text: string; readonly href: string } | undefined
  /** Where groups of the house are run at what the entry tells of. */
  readonly centre: { readonly name: string } | undefined
}

/** One service: what it does, for whom, how to reach it, and whether somebody stands for what is said here. */
export function entryPage(props: EntryPageProps): Html {
  const { web, request, service } = props
  return directoryPage({
    ...{ web, request },
    title: service.name,
    back: props.cameFrom ?? { text: 'Find help', href: start },
    heading: { text: service.name, caption: service.organisation.name },
    banner: closed(service),
    content: html`<div class="tw-directory__entry">
      <p class="govuk-body-l tw-as-written">${service.description}</p>
      ${serviceFacts(service, web)}
      ${service.places.length > 0 && html`<h2 class="govuk-heading-m">Where</h2>${service.places.map((one) => place(one, web))}`}
      ${props.centre && html`<p class="govuk-body"><a class="govuk-link" href="/whats-on">See what is on at ${props.centre.name}, and book a place</a></p>`}
      ${assurance(props)}
      ${listForm(props)}
      <p class="govuk-body"><a class="govuk-link" href="${serviceAddress(service.id, 'problem')}">Something here is wrong</a></p>
      <p class="govuk-body"><a class="govuk-link" href="${feedbackAddress}?about=${service.id}">Tell us what you think of it</a></p>
    </div>`,
  })
}

function closed({ status, alert }: EntryRow): Child {
  const says: Partial<Record<EntryRow['status'], string>> = {
    defunct: 'This has closed. We keep the page so that you know.',
    inactive: 'This is not open at the moment.',
    'temporarily closed': 'This is closed for now.',
  }
  const words = [says[status], alert].filter(Boolean).join(' ')
  return words && warningText({ text: words })
}

const lines = (items: readonly Child[]): Html =>
  html`${items.map((one) => html`<span class="tw-directory__line">${one}</span>`)}`

/** What is to be known of a service, a row each; what nobody said has no row. */
export function serviceFacts(service: EntryRow, { office }: Web): Html {
  const rows: readonly [string, readonly Child[]][] = [
    ['Who it is for', [agesInWords(service), service.eligibility]],
    ['How to get it', [...service.refer.map((way) => referralWays[way]), service.refer_words]],
    ['How long you wait', [service.wait]],
    ['Phone', service.contacts.flatMap(phones)],
    [
      'E-mail',
      [
        service.email &&
          html`<a class="govuk-link" href="mailto:${service.email}">${service.email}</a>`,
      ],
    ],
    [
      'Web page',
      [
        service.url &&
          html`<a class="govuk-link" rel="noopener" href="${service.url}">${service.url}</a>`,
      ],
    ],
    ['When', service.schedules.map((one) => scheduleInWords(stated(one)))],
    ['How you take part', takingPart(service)],
    ['What it costs', service.costs.map(costInWords)],
    ['Who pays for it', [listInWords(service.funding.map(({ source }) => source))]],
    ['For people who live in', [areaInWords(service, office.practice)]],
    ['Languages', [service.languages.join(', ')]],
    ['Checked by others', [service.accreditations]],
  ]
  return summaryList({
    rows: rows.flatMap(([key, said]) => {
      const there = said.filter(Boolean)
      return there.length > 0 ? [{ key: { text: key }, value: { html: lines(there) } }] : []
    }),
  })
}

/** How one takes part, each way once, and where a place is booked. */
function takingPart({ schedules }: EntryRow): readonly Child[] {
  const ways = Object.entries(attendingTypes).filter(([way]) =>
    schedules.some(({ attending }) => attending === way),
  )
  const links = new Set(schedules.flatMap(({ link }) => link ?? []))
  return [
    ...ways.map(([, words]) => words),
    ...[...links].map(
      (link) => html`<a class="govuk-link" rel="noopener" href="${link}">Book a place</a>`,
    ),
  ]
}

/** A schedule without what nobody said. */
const stated = (row: EntryRow['schedules'][number]): Parameters<typeof scheduleInWords>[0] => {
  const { freq, every, byday, bymonthday, words } = row
  const times = { opensAt: row.opensAt, closesAt: row.closesAt }
  const season = { validFrom: row.validFrom, validTo: row.validTo, startsOn: row.startsOn }
  const said = Object.entries({ ...times, ...season }).filter(([, value]) => value !== null)
  return { freq, every, byday, bymonthday, words, ...(Object.fromEntries(said) as object) }
}

const phones = ({ name, title, phones: all }: EntryRow['contacts'][number]): readonly Html[] =>
  all.map(
    ({ number, words }) =>
      html`<a class="govuk-link" href="tel:${number.replaceAll(' ', '')}">${number}</a>${[
        words,
        name,
        title,
      ]
        .filter(Boolean)
        .map((one) => `, ${one}`)
        .join('')}`,
  )

function place(one: EntryRow['places'][number], { office }: Web): Html {
  const features = office.practice.catalogue.directory?.features ?? []
  const there = one.features.flatMap((id) => features.find((each) => each.id === id)?.label ?? [])
  const address = [one.line, one.town, one.postcode].filter(Boolean).join(', ')
  return html`<div class="tw-directory__place">
    <h3 class="govuk-heading-s">${one.name}</h3>
    ${address && html`<p class="govuk-body">${address}</p>`}
    ${one.schedules.map((own) => html`<p class="govuk-body">${scheduleInWords(stated(own))}</p>`)}
    ${(there.length > 0 || one.access) && html`<p class="govuk-body">${[...there, one.access].filter(Boolean).join(' · ')}</p>`}
  </div>`
}

function assurance({ web, service, today }: EntryPageProps): Child {
  const rules = web.office.practice.catalogue.directory
  if (!rules || service.status === 'defunct') return undefined
  const checked = service.assured_on && plainDateInWords(service.assured_on)
  return assuranceOf(service.review_on, today, rules) === 'overdue'
    ? warningText({
        text: `Nobody has checked this${checked ? ` since ${checked}` : ''}. Ring first, as it may be wrong.`,
      })
    : html`<p class="govuk-body">Checked on ${checked}.</p>`
}

const listForm = ({ request, service, isListed }: EntryPageProps): Html =>
  html`<form method="post" action="${listAddress}">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="${isListed ? 'remove' : 'add'}" value="${service.id}">
    ${button({ text: isListed ? 'Take it off your list' : 'Put it on your list', classes: 'govuk-button--secondary' })}
  </form>`
