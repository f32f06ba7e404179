import type { FastifyRequest } from 'fastify'
import type { readOutbox } from '../../../cases/reading/read-outbox.ts'
import { counted, whenInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

type Waiting = Extract<Awaited<ReturnType<typeof readOutbox>>, { ok: true }>['value']
export type Message = Waiting[number]

interface OutboxProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly waiting: Waiting
}

/** Where a message stands, in words. */
export function stateOf(
  message: Omit<Message, 'reference'>,
  now: string,
  { hasPost }: Pick<Web, 'hasPost'>,
): string {
  if (message.sent_at) {
    return `Sent ${whenInWords(message.sent_at, now)}${message.sent_how ? `, by ${message.sent_how}` : ''}`
  }
  if (message.not_sent_at) return `Not sent because: ${message.not_sent_reason ?? ''}`
  if (message.failed_at)
    return `The post did not take it ${whenInWords(message.failed_at, now)}: ${message.failure ?? 'no reason was given'}. It is tried again`
  if (message.approved_at)
    return hasPost ? 'Waiting for the post' : 'Waiting for the post: no mail server is set up'
  return message.to_address
    ? 'Waiting for somebody to read it'
    : 'Waiting: no e-mail address was given'
}

/** Messages to referrers that are neither sent nor closed, oldest first. */
export function outboxPage({ web, request, waiting }: OutboxProps): Html {
  const now = web.office.clock.now()
  const titleOf = (id: string): string => web.office.practice.letters.get(id)?.title ?? id
  const toRead = waiting.filter((one) => one.approved_at === null)
  const onTheWay = waiting.filter((one) => one.approved_at !== null)
  const rows = (messages: Waiting): Html[][] =>
    messages.map((one) => [
      html`<a class="govuk-link" href="/outbox/${one.id}"><strong>${titleOf(one.letter)}</strong></a><span class="tw-table__second">${one.reference}</span>`,
      html`${one.to_name || 'The referrer'}`,
      html`${whenInWords(one.drafted_at, now)}`,
      html`${stateOf(one, now, web)}`,
    ])
  return page({
    ...frame(request, web),
    title: 'Outbox',
    heading: {
      text: 'Outbox',
      lead:
        waiting.length === 0
          ? 'Every referrer has had an answer.'
          : `${counted(toRead.length, 'message')} ${toRead.length === 1 ? 'waits' : 'wait'} to be read and sent, and ${counted(onTheWay.length, 'message')} ${onTheWay.length === 1 ? 'waits' : 'wait'} for the post.`,
    },
    content:
      waiting.length > 0 &&
      workTable({
        caption: 'Messages that wait',
        columns: [
          { title: 'Message' },
          { title: 'To', width: 5 },
          { title: 'Drafted', width: 4 },
          { title: 'State', width: 6 },
        ],
        groups: [
          { title: 'To read and send', rows: rows(toRead) },
          { title: 'Waiting for the post', rows: rows(onTheWay) },
        ].filter((group) => group.rows.length > 0),
      }),
  })
}
