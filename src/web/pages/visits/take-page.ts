import type { FastifyRequest } from 'fastify'
import type { Takeable } from '../../../cases/records/taken-along.ts'
import { keyHours } from '../../../cases/records/taken-along.ts'
import { listInWords, whenInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { writeAddress } from './service-worker.ts'

interface TakePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly now: string
  readonly records: readonly Takeable[]
}

/** Which visits to take along, while there is a signal. */
export function takePage({ web, request, now, records }: TakePageProps): Html {
  const { processes } = web.office.practice
  return page({
    ...frame(request, web),
    title: 'Take visits along',
    heading: {
      text: 'Take visits along',
      lead: 'For a visit where there may be no signal: write it on this phone, and it is sent when there is one.',
    },
    scripts: ['visits-take.js'],
    content: html`<div data-visits-take>
      <noscript><p class="govuk-body">This takes a script, and this browser runs none.</p></noscript>
      <p class="govuk-body tw-visit__state" role="status" data-visits-state></p>
      <p class="govuk-body" data-write hidden><a class="govuk-link" href="${writeAddress}">Write what is on this phone</a></p>
      ${
        records.length === 0
          ? html`<p class="govuk-body">You are writing no record of a visit now. Begin one on the page of the child, and come back.</p>`
          : html`<ul class="govuk-list tw-visits">${records.map(
              (one) => html`<li class="tw-visits__one">
                <span class="tw-table__main"><strong>${processes.get(one.process)?.title}</strong>: ${listInWords(one.people.map(nameOf))}</span>
                <span class="tw-table__second"><a class="govuk-link" href="/records/${one.id}">${one.reference}</a>, ${whenInWords(one.happened_at, now)}</span>
                ${button({ html: html`Take along<span class="govuk-visually-hidden"> ${one.reference}</span>`, type: 'button', classes: 'govuk-button--secondary', attributes: { 'data-take': one.id, hidden: '' } })}
                <span class="tw-visits__here" data-is-here hidden>On this phone</span>
              </li>`,
            )}</ul>`
      }
      ${details({
        summaryText: 'How it is kept on this phone',
        html: html`<p>It is sealed before it is written down, with a key that only comes while you are signed in. Signing out takes the key away, and so do ${keyHours} hours without a signal: what you wrote then stays on the phone, closed, until you sign in again. Nobody else who signs in here can open it.</p>
          <p>Use a phone of the council’s, with a lock, and sign out when your day ends.</p>`,
      })}
    </div>`,
  })
}
