import type { FastifyRequest } from 'fastify'
import type { readDirectorySaid } from '../../../../cases/directory/read-desk.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { instantInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { decisionColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import { field, type Web } from '../../../web.ts'
import { deskAddress, serviceAddress } from '../addresses.ts'
import { fromWhom } from '../feedback-page.ts'

interface SaidPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly said: Extract<Awaited<ReturnType<typeof readDirectorySaid>>, { ok: true }>['value']
  readonly problems?: readonly Problem[]
}

/** What somebody said, for the editors alone, with the two sentences that may be published. */
export function saidPage({ web, request, said, problems = [] }: SaidPageProps): Html {
  const typed = (name: string, before: string): string => field(request.body, name) || before
  const wrong = (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  return page({
    ...frame(request, web),
    title: said.kind === 'problem' ? 'Something is wrong' : 'What somebody thinks',
    back: { text: 'Directory of services', href: deskAddress },
    heading: {
      text: said.kind === 'problem' ? 'Something is wrong' : 'What somebody thinks',
      caption: `${fromWhom[said.from_whom]}, ${instantInWords(said.received_at)}`,
    },
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    content: decisionColumns({
      title: 'Answer',
      record: html`${said.service_id && html`<p class="govuk-body"><a class="govuk-link" href="${serviceAddress(said.service_id)}">${said.service}</a></p>`}
        <blockquote class="govuk-inset-text tw-as-written">${said.comment}</blockquote>
        <p class="tw-small">Their words are shown to editors only. If they tell of a child at risk, ring the front door now.</p>`,
      decision: html`<form method="post" action="${deskAddress}/said/${said.id}" novalidate>
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        ${textarea({ id: 'youSaid', name: 'youSaid', rows: 3, label: { text: 'You said' }, hint: { text: 'In your own words, without anything of who it was.' }, value: typed('youSaid', said.you_said), ...wrong('youSaid') })}
        ${textarea({ id: 'weDid', name: 'weDid', rows: 3, label: { text: 'We did' }, value: typed('weDid', said.we_did), ...wrong('weDid') })}
        ${checkboxes({ name: 'publish', classes: 'govuk-checkboxes--small', values: said.published ? ['yes'] : [], items: [{ value: 'yes', text: 'Publish both' }] })}
        ${button({ text: 'Save the answer', preventDoubleClick: true })}
      </form>`,
    }),
  })
}
