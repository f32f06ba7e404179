import type { FastifyRequest } from 'fastify'
import type { ToTake } from '../../../cases/workers/end-worker.ts'
import { counted } from '../../../engine/words.ts'
import type { WorkerRow } from '../../../cases/workers/read-workers.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { select } from '../../govuk/select.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

export interface LeavingProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly worker: WorkerRow
  readonly held: readonly ToTake[]
  readonly refusal?: string | undefined
}

/** Before somebody's account ends: what they hold in each team, and who takes it. */
export function leavingPage({ web, request, worker, held, refusal }: LeavingProps): Html {
  const { pack } = web.office.practice
  return page({
    ...frame(request, web),
    title: 'Somebody leaves',
    back: { text: 'People who work here', href: '/workers' },
    heading: {
      text: `${worker.name} leaves`,
      lead: 'Their account ends now, and so does every session of theirs. Their name stays beside what they did.',
    },
    errors: refusal ? [{ text: refusal }] : [],
    content: html`<form method="post" action="/workers/${worker.id}/leaving" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${held.length === 0 && html`<p class="govuk-body">They hold no open work and no child.</p>`}
      ${held.map((one) => {
        const team = pack.teams.find(({ id }) => id === one.team_id)?.name ?? one.team_id
        const what = `${counted(one.children, 'child', 'children')} and ${counted(one.records, 'open record')}`
        return select({
          id: `takes-${one.team_id}`,
          name: `takes-${one.team_id}`,
          label: { text: `${team}: who takes ${what}?` },
          hint: { text: 'Their manager, unless you choose somebody else of the team.' },
          items: one.takers.map((taker) => ({ value: taker.id, text: taker.name })),
        })
      })}
      ${button({ text: 'End the account and hand over', classes: 'govuk-button--warning' })}
    </form>`,
  })
}
