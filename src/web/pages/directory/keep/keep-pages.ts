import type { FastifyRequest } from 'fastify'
import type { KeptEntries } from '../../../../cases/directory/keep-entries.ts'
import { assuranceOf } from '../../../../engine/directory/assurance.ts'
import type { Practice } from '../../../../engine/practice.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { dateInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { justDone } from '../../../parts/just-done.ts'
import type { Web } from '../../../web.ts'
import { keepAddress, serviceAddress, start } from '../addresses.ts'
import { directoryPage } from '../directory-page.ts'

interface Shown {
  readonly web: Web
  readonly request: FastifyRequest
}

/** Where whoever runs a service asks for a link to its entries. */
export function askForLinkPage({ web, request }: Shown, sent: boolean): Html {
  // A link in an e-mail needs a mail server, and an address that nobody else can have put into the request.
  const canSend = web.hasPost === true && web.address !== undefined
  return directoryPage({
    ...{ web, request },
    title: 'For people who run a service',
    back: { text: 'Find help', href: start },
    heading: {
      text: 'For people who run a service',
      lead: 'You keep what we say about your service. We ask you to check it every few months.',
    },
    content: sent
      ? html`<p class="govuk-body" role="status">If we know this address, a link is on its way to it. The link works once, for a day.</p>`
      : html`${
          canSend
            ? html`<form method="post" action="${keepAddress}" novalidate>
          <input type="hidden" name="_csrf" value="${request.csrfToken}">
          ${input({ id: 'email', name: 'email', type: 'email', label: { text: 'Your e-mail address' }, hint: { text: 'The one that the council knows you by. We send a link to it.' }, spellcheck: false, autocomplete: 'email' })}
          ${button({ text: 'Send me a link', preventDoubleClick: true })}
        </form>`
            : html`<p class="govuk-body">Ask the council’s family information team for a link. They can give it to you at once.</p>`
        }
        <p class="govuk-body">Is your service not here yet? Ask the same team to add you.</p>`,
  })
}

/** A link was followed: looking at it uses nothing up, as mail programs look at links too. */
export const enterPage = ({ web, request }: Shown, organisation: string): Html =>
  directoryPage({
    ...{ web, request },
    title: 'Keep your entries',
    heading: { text: 'Keep your entries', lead: organisation },
    content: html`<form method="post" action="${request.url}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${button({ text: 'Go on', preventDoubleClick: true })}
    </form>`,
  })

interface KeptPageSays {
  readonly said?: string | undefined
  readonly problems?: readonly Problem[]
  /** A code as it was typed, which is no family’s. */
  readonly code?: string
}

/** Everything of one organisation: what stands, what waits, and what is to be checked. */
export function keptPage(
  { web, request }: Shown,
  kept: KeptEntries,
  { said, problems = [], code = '' }: KeptPageSays = {},
): Html {
  const { organisation, entries, changes } = kept
  const fresh = changes.filter((one) => one.service_id === null && one.decision !== 'replaced')
  return directoryPage({
    ...{ web, request },
    title: 'Your entries',
    heading: { text: 'Your entries', caption: organisation.name },
    banner: justDone(said),
    errors: problems.map(({ question, message }) => ({ text: message, href: `#${question}` })),
    content: html`${entries.map((one) => entrySection(one, kept, web.office.practice, request))}
      ${fresh.map(
        (one) => html`<section class="tw-directory__item">
        <h2 class="govuk-heading-s">${one.entry.name}</h2>
        <p class="govuk-body">${standing(one)}</p>
      </section>`,
      )}
      <p class="govuk-body"><a class="govuk-link" href="${keepAddress}/new">Add a service</a></p>
      ${theyCame(request, problems, code)}
      <form method="post" action="${keepAddress}/leave">
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        ${button({ text: 'Leave', classes: 'govuk-button--secondary' })}
      </form>`,
  })
}

/** A family that somebody pointed here has a code; it tells us that they came, and nobody who they are. */
const theyCame = (request: FastifyRequest, problems: readonly Problem[], code: string): Html =>
  html`<section class="tw-directory__item" aria-labelledby="they-came">
    <h2 class="govuk-heading-s" id="they-came">Did a family give you a code?</h2>
    <form method="post" action="${keepAddress}/came" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${input({
        id: 'code',
        name: 'code',
        label: { text: 'The code on their list' },
        hint: { text: 'It tells us that they came to you. It does not say who they are.' },
        classes: 'govuk-input--width-10',
        value: code,
        autocomplete: 'off',
        spellcheck: false,
        ...(problems[0] ? { errorMessage: { text: problems[0].message } } : {}),
      })}
      ${button({ text: 'They came', classes: 'govuk-button--secondary' })}
    </form>
  </section>`

function entrySection(
  one: KeptEntries['entries'][number],
  { changes, today }: KeptEntries,
  practice: Practice,
  request: FastifyRequest,
): Html {
  const change = changes.find(({ service_id: id }) => id === one.id)
  const isOpen = one.status !== 'defunct'
  return html`<section class="tw-directory__item" aria-labelledby="entry-${one.id}">
    <h2 class="govuk-heading-s" id="entry-${one.id}"><a class="govuk-link" href="${serviceAddress(one.id)}">${one.name}</a></h2>
    <p class="govuk-body">${isOpen ? checked(one, today, practice) : 'Closed for good.'}</p>
    ${change && change.decision !== 'approved' && html`<p class="govuk-body">${standing(change)}</p>`}
    <form class="tw-directory__pages" method="post" action="${keepAddress}/entries/${one.id}/same">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <a class="govuk-link" href="${keepAddress}/entries/${one.id}">Change it<span class="govuk-visually-hidden">: ${one.name}</span></a>
      ${isOpen && html`<button class="tw-person__remove">It is all still right<span class="govuk-visually-hidden">: ${one.name}</span></button>`}
    </form>
  </section>`
}

function checked(one: KeptEntries['entries'][number], today: string, practice: Practice): Child {
  const rules = practice.catalogue.directory
  const by = dateInWords(one.review_on)
  const since = one.assured_on ? `Checked on ${dateInWords(one.assured_on)}. ` : ''
  if (rules && assuranceOf(one.review_on, today, rules) === 'overdue') {
    return html`${since}<strong>To be checked since ${by}: families are told so.</strong>`
  }
  return `${since}Please check it by ${by}.`
}

function standing(change: KeptEntries['changes'][number]): Child {
  if (change.decision === 'returned') {
    return html`<strong>Sent back:</strong> ${change.words} <a class="govuk-link" href="${change.service_id ? `${keepAddress}/entries/${change.service_id}?sent-back=1` : `${keepAddress}/new?from=${change.id}`}">Put it right<span class="govuk-visually-hidden">: ${change.entry.name}</span></a>`
  }
  return change.decision === 'approved'
    ? 'The council has put it on show.'
    : 'The council is looking at what you sent. Families see what was there before.'
}
