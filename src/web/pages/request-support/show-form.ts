import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Kept, TypedPage } from '../../../cases/ways-in/request-draft.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { askerIn, typedIn, typedOn } from './typed.ts'
import type { Door } from '../../../engine/request-form.ts'
import type { Asker } from '../../../practice/vocabulary/request-form.ts'
import { html, type Child, type Html } from '../../html.ts'
import { field, send, type Web } from '../../web.ts'
import { formPage } from './form-page.ts'
import type { Visit } from './visit.ts'
import { listOf, pagesFor } from './way.ts'

/** A page of the form being asked for, by somebody who has said who they are. */
export interface OnPage {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly web: Web
  readonly door: Door
  readonly visit: Visit
  readonly asker: Asker
  readonly page: string
}

export const pageAsked = (request: FastifyRequest): string =>
  (request.params as { page: string }).page

/** Is there such a page at all? */
export const isPage = (door: Door, page: string): boolean =>
  listOf(page) !== undefined || door.form.pages.some(({ id }) => id === page)

/** Does this asker come to it, given what they have answered? */
export const isTheirs = ({ visit, door, asker, page }: OnPage): boolean =>
  pagesFor(visit.draft, door, asker).some(({ id }) => id === (listOf(page) ?? page))

export const askerOn = ({ draft }: Visit, door: Door): Asker | undefined => askerIn(draft, door)

/** Leads back to the answers being checked? */
export const isFromCheck = (request: FastifyRequest): boolean =>
  field(request.query, 'check') === '1' || field(request.body, '_check') === '1'

interface Again {
  readonly status?: number
  readonly problems?: readonly Problem[]
  readonly notice?: Child
  /** What was just typed, where it is not what is kept. */
  readonly typed?: TypedPage
  readonly version?: number
}

/** Shows the page with what is kept of it, or again with what was just typed and what is wrong with it. */
export async function showForm(on: OnPage, again: Again = {}): Promise<FastifyReply> {
  const { request, reply, web, door, visit, asker, page } = on
  const kept = visit.draft.pages[page]
  return await send(
    reply.code(again.status ?? 200),
    formPage({
      ...{ web, door, asker, page },
      draft: visit.draft,
      csrfToken: request.csrfToken,
      typed: again.typed ?? typedOn(visit.draft, page),
      version: again.version ?? kept?.version ?? 0,
      showing: randomUUID(),
      toCheck: isFromCheck(request),
      ...(again.problems ? { problems: again.problems } : {}),
      notice: again.notice,
    }),
  )
}

/** Another tab changed the page: both are shown, and Continue keeps what is in the boxes. */
export async function showBoth(
  on: OnPage,
  { typed, version }: Extract<Kept, { is: 'changed-elsewhere' }>,
): Promise<FastifyReply> {
  const here = typedIn(on.request.body)
  const notice = otherTabSays(typed, here, 'Continue')
  return await showForm(on, { status: 409, typed: here, version, notice })
}

/** What was typed on the same page in another tab, where it differs from what is in the boxes here. */
export const otherTabSays = (there: TypedPage, here: TypedPage, button: string): Html =>
  html`<p class="govuk-body"><strong>You changed this page in another tab.</strong> What you typed here is in the boxes, and ${button} keeps that. The other tab says:</p>
    ${Object.entries(there)
      .filter(([name, value]) => String(value) !== String(here[name] ?? ''))
      .map(([, value]) => said(String(value)))}`

const said = (text: string): Html =>
  html`<p class="govuk-body tw-as-written">“${text || 'nothing'}”</p>`
