import type { FastifyRequest } from 'fastify'
import type { readRequests } from '../../../cases/reading/read-requests.ts'
import { counted, whenInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

type Requests = Extract<Awaited<ReturnType<typeof readRequests>>, { ok: true }>['value']

interface RequestsPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly requests: Requests
}

/** What an agency is asked, unanswered first. */
export function requestsPage({ web, request, requests }: RequestsPageProps): Html {
  const now = web.office.clock.now()
  const open = requests.filter((one) => one.outcome === null)
  const answered = requests.filter((one) => one.outcome !== null)
  const rows = (some: Requests): Html[][] =>
    some.map((one) => [
      html`<a class="govuk-link" href="/requests/${one.id}"><strong>${one.asked}</strong></a>`,
      html`${one.about || 'See the request'}`,
      html`${whenInWords(one.requested_at, now)}`,
      html`${one.replied_at ? `Answered ${whenInWords(one.replied_at, now)}` : 'Waiting for you'}`,
    ])
  return page({
    ...frame(request, web),
    title: 'Requests to your agency',
    heading: {
      text: 'Requests to your agency',
      lead:
        open.length === 0
          ? 'Nothing is waiting for you.'
          : `${counted(open.length, 'request')} ${open.length === 1 ? 'waits' : 'wait'} for your answer. The decision about a child does not wait long: “nothing known” is an answer too.`,
    },
    content:
      requests.length > 0 &&
      workTable({
        caption: 'Requests to your agency',
        columns: [
          { title: 'What we ask' },
          { title: 'About', width: 6 },
          { title: 'Asked', width: 4 },
          { title: 'State', width: 5 },
        ],
        groups: [
          { title: 'To answer', rows: rows(open) },
          { title: 'Answered', rows: rows(answered) },
        ].filter((group) => group.rows.length > 0),
      }),
  })
}
