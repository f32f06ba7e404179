import type { FastifyRequest } from 'fastify'
import type { readDirectoryOrganisation } from '../../../../cases/directory/read-desk.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { dateInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { notificationBanner } from '../../../govuk/notification-banner.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import { field, type Web } from '../../../web.ts'
import { deskAddress, serviceAddress } from '../addresses.ts'

type Read = Extract<Awaited<ReturnType<typeof readDirectoryOrganisation>>, { ok: true }>['value']

interface Shown {
  readonly web: Web
  readonly request: FastifyRequest
  readonly problems?: readonly Problem[]
}

const back = { text: 'Directory of services', href: deskAddress }

const wrongOf = (
  problems: readonly Problem[],
  question: string,
): { errorMessage?: { text: string } } => {
  const found = problems.find((one) => one.question === question)
  return found ? { errorMessage: { text: found.message } } : {}
}
const errorsOf = (problems: readonly Problem[]) =>
  problems.map((one) => ({ text: one.message, href: `#${one.question}` }))

const keeperBox = (value: string, problems: readonly Problem[]): Html =>
  input({
    id: 'keeper',
    name: 'keeper',
    type: 'email',
    label: { text: 'Who keeps its entries' },
    hint: { text: 'An e-mail address. Links and reminders go there; it is published nowhere.' },
    value,
    spellcheck: false,
    ...wrongOf(problems, 'keeper'),
  })

/** An organisation, its entries and whoever keeps them. A link is shown once, here. */
export function organisationPage({
  web,
  request,
  organisation,
  entries,
  problems = [],
  link,
}: Shown & Read & { readonly link?: string | undefined }): Html {
  const at = `${deskAddress}/organisations/${organisation.id}`
  const form = (action: string, content: Html): Html =>
    html`<form method="post" action="${action}" novalidate><input type="hidden" name="_csrf" value="${request.csrfToken}">${content}</form>`
  return page({
    ...frame(request, web),
    ...{ title: 'An organisation of the directory', back, errors: errorsOf(problems) },
    heading: { text: organisation.name, lead: organisation.description },
    banner:
      link &&
      notificationBanner({
        type: 'success',
        html: html`<p class="govuk-body">Give this link to its keeper. It works once, for a day, and is not shown again.</p>
        <p class="govuk-body"><strong class="tw-directory__line">${link}</strong></p>`,
        classes: 'tw-just-done',
      }),
    content: sideColumns(
      section({
        title: 'Entries',
        content: html`<ul class="govuk-list">${entries.map(
          (one) => html`<li><a class="govuk-link" href="${serviceAddress(one.id)}">${one.name}</a>
            <span class="tw-quiet">${one.status}, to be checked by ${dateInWords(one.review_on)}</span>
            <a class="govuk-link" href="${deskAddress}/services/${one.id}">Edit<span class="govuk-visually-hidden"> ${one.name}</span></a></li>`,
        )}</ul>
        <p class="govuk-body"><a class="govuk-link" href="${at}/new">Write a new entry</a></p>`,
      }),
      section({
        title: 'Its keeper',
        content: html`${form(
          at,
          html`${keeperBox(organisation.keeper_email ?? '', problems)}${button({ text: 'Save', classes: 'govuk-button--secondary' })}`,
        )}
        ${form(`${at}/link`, button({ text: 'Make a link for its keeper', preventDoubleClick: true }))}`,
      }),
    ),
  })
}

/** Where an organisation that was not there is added. */
export function newOrganisationPage({ web, request, problems = [] }: Shown): Html {
  const typed = (name: string): string => field(request.body, name)
  return page({
    ...frame(request, web),
    ...{ title: 'Add an organisation', back, errors: errorsOf(problems) },
    heading: { text: 'Add an organisation' },
    content: html`<form method="post" action="${deskAddress}/organisations/new" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${input({ id: 'name', name: 'name', label: { text: 'Name' }, value: typed('name'), ...wrongOf(problems, 'name') })}
      ${textarea({ id: 'description', name: 'description', rows: 3, label: { text: 'What it does' }, value: typed('description'), ...wrongOf(problems, 'description') })}
      ${keeperBox(typed('keeper'), problems)}
      ${button({ text: 'Add it', preventDoubleClick: true })}
    </form>`,
  })
}
