import type { FastifyRequest } from 'fastify'
import type { MessageFile } from '../../../cases/reading/read-message.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { namesWarning } from '../records/names-warning.ts'
import type { Web } from '../../web.ts'
import { stateOf } from './outbox-page.ts'

interface Typed {
  readonly how: string
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly because: string
}

interface MessagePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: MessageFile
  /** What was typed and refused, and why. */
  readonly typed?: Typed
  readonly refusal?: Refusal
}

/** One message: to be read, changed and sent, told in another way, or closed with the reason why not. */
export function messagePage(props: MessagePageProps): Html {
  const { web, request, file, refusal } = props
  const { message, now } = file
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const closed = message.sent_at !== null || message.not_sent_at !== null
  return page({
    ...frame(request, web),
    title: 'A message to a referrer',
    back: { text: 'Outbox', href: '/outbox' },
    errors:
      refusal && problems.length === 0
        ? [{ text: refusal.message, href: '#body' }]
        : problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: {
      caption: file.reference,
      text: web.office.practice.letters.get(message.letter)?.title ?? 'A message',
      lead: html`${stateOf(message, now, web)}. <a class="govuk-link" href="/records/${file.recordId}">Open the record</a>`,
    },
    content: closed
      ? html`<p class="govuk-body"><strong>${message.subject}</strong></p><p class="govuk-body tw-said">${message.body}</p>`
      : html`${namesWarning(file.othersNamed)}${form(props, (question) => problems.find((one) => one.question === question)?.message)}`,
  })
}

function form(
  { request, file, typed }: MessagePageProps,
  problemWith: (question: string) => string | undefined,
): Html {
  const { message } = file
  const error = (question: string): { errorMessage?: { text: string } } => {
    const text = problemWith(question)
    return text ? { errorMessage: { text } } : {}
  }
  return html`<form method="post" action="/outbox/${message.id}">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <p class="govuk-body">To ${message.to_name || 'the referrer'}. Never name a child in an e-mail.</p>
    ${input({ id: 'subject', name: 'subject', label: { text: 'Subject' }, value: typed?.subject ?? message.subject, ...error('subject') })}
    ${textarea({ id: 'body', name: 'body', label: { text: 'Message' }, rows: 16, value: typed?.body ?? message.body, ...error('body') })}
    ${radios({
      idPrefix: 'how',
      name: 'how',
      value: typed?.how ?? (message.to_address ? 'e-mail' : 'telephone'),
      fieldset: { legend: { text: 'How are they told?' } },
      items: [
        {
          value: 'e-mail',
          text: 'By e-mail',
          conditional: {
            html: input({
              id: 'address',
              name: 'address',
              type: 'email',
              label: { text: 'E-mail address' },
              value: typed?.address ?? message.to_address ?? '',
              ...error('address'),
            }),
          },
        },
        { value: 'letter', text: 'By letter' },
        { value: 'telephone', text: 'By telephone: they have been told' },
        { value: 'in-person', text: 'In person: they have been told' },
        {
          value: 'not-sent',
          text: 'They are not told',
          conditional: {
            html: input({
              id: 'because',
              name: 'because',
              label: { text: 'Not sent because' },
              value: typed?.because ?? '',
              ...error('because'),
            }),
          },
        },
      ],
    })}
    ${button({ text: 'Send or close', preventDoubleClick: true })}
  </form>`
}
