import type { FastifyRequest } from 'fastify'
import { longestComment } from '../../../cases/directory/say.ts'
import type { readSaidAndDone } from '../../../cases/directory/read-services.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { characterCount } from '../../govuk/character-count.ts'
import { radios } from '../../govuk/radios.ts'
import { html, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { start } from './addresses.ts'
import { directoryPage } from './directory-page.ts'

interface SayPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly action: string
  readonly title: string
  readonly lead: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly typed?: { readonly comment: string; readonly from: string }
  readonly problems?: readonly Problem[]
  readonly below?: Html
}

export const fromWhom = {
  parent: 'A parent or carer',
  'young-person': 'A child or young person',
  provider: 'Someone who runs a service',
  professional: 'Someone who works with families',
  other: 'Someone else',
} as const

/** One box for what somebody wants to say. Nothing is asked that says who they are. */
export function sayPage(props: SayPageProps): Html {
  const { web, request, action, title, lead, hidden = {}, typed, problems = [], below } = props
  const wrong = (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  return directoryPage({
    ...{ web, request, title },
    back: { text: 'Find help', href: start },
    heading: { text: title, lead },
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    content: html`<form method="post" action="${action}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
      ${characterCount({
        id: 'comment',
        name: 'comment',
        maxlength: longestComment,
        threshold: 75,
        rows: 6,
        label: { text: 'What do you want to say?', classes: 'govuk-label--s' },
        hint: { text: 'Please leave out names, and anything that says who you are.' },
        value: typed?.comment ?? '',
        ...wrong('comment'),
      })}
      ${radios({
        name: 'from',
        fieldset: { legend: { text: 'Who are you?', classes: 'govuk-fieldset__legend--s' } },
        value: typed?.from ?? '',
        items: Object.entries(fromWhom).map(([value, text]) => ({ value, text })),
        ...wrong('from'),
      })}
      ${button({ text: 'Send', preventDoubleClick: true })}
    </form>${below}`,
  })
}

/** The published pairs of sentences, or that there is none yet. */
export const saidAndDone = (said: Awaited<ReturnType<typeof readSaidAndDone>>): Html =>
  said.length === 0
    ? html`<p class="govuk-body">Nothing is here yet. Be the first to tell us.</p>`
    : html`<ul class="tw-directory__said">${said.map(
        (one) => html`<li>
        <p class="govuk-body"><strong>You said:</strong> ${one.you_said}</p>
        <p class="govuk-body"><strong>We did:</strong> ${one.we_did}</p>
        ${one.answered_at && html`<p class="tw-directory__facts">${plainDateInWords(dateInLondon(one.answered_at))}</p>`}
      </li>`,
      )}</ul>`
