import type { FastifyRequest } from 'fastify'
import type { WorkerRow } from '../../../cases/workers/read-workers.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

export interface WorkersProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly workers: readonly WorkerRow[]
  readonly said?: string | undefined
}

/** Everyone who has an account, with their posts, and the way out for whoever leaves. */
export function workersPage({ web, request, workers, said }: WorkersProps): Html {
  const { practice } = web.office
  const posts = (worker: WorkerRow): Html[] =>
    worker.posts.map(({ role, teamId }) => {
      const team = practice.pack.teams.find((one) => one.id === teamId)?.name ?? teamId
      return html`<span class="tw-table__second">${practice.roles.get(role)?.title ?? role}, ${team}</span>`
    })
  return page({
    ...frame(request, web),
    title: 'People who work here',
    heading: {
      text: 'People who work here',
      actions: button({ text: 'Somebody starts', href: '/workers/new' }),
      lead: 'When somebody leaves, what they hold goes to their manager at once, so that no child is without a worker.',
    },
    banner: justDone(said),
    content: workTable({
      caption: 'Accounts, by name',
      columns: [
        { title: 'Name', plainOnPhone: true, width: 5 },
        { title: 'Posts' },
        { title: 'Leaves', hideTitle: true, width: 4 },
      ],
      groups: [
        {
          title: 'By name',
          rows: workers.map((worker) => [
            html`<a class="govuk-link" href="/workers/${worker.id}"><strong>${worker.name}</strong></a><span class="tw-table__second">signs in as ${worker.username}</span>`,
            posts(worker),
            html`<a class="govuk-link" href="/workers/${worker.id}/leaving">Leaves<span class="govuk-visually-hidden">: ${worker.name}</span></a>`,
          ]),
        },
      ],
    }),
  })
}
