import type { FastifyRequest } from 'fastify'
import type { OutsiderRow, WhoIsLetIn } from '../../../cases/outsiders/read-letting-in.ts'
import type { Problem, Refusal } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { dateInWords, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { field, type Web } from '../../web.ts'
import { childrenInWords } from '../records/people-words.ts'
import { wrongAt } from '../workers/post-fields.ts'

interface LettingInProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: WhoIsLetIn
  readonly refusal?: Refusal | undefined
  readonly isEnded: boolean
}

/** Who from outside reaches a record, how far they have come, and the way to name somebody or to end it. */
export function lettingInPage(props: LettingInProps): Html {
  const { web, request, file, refusal, isEnded } = props
  const { record, named, role, why } = file
  const address = `/records/${record.row.id}`
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  return page({
    ...frame(request, web),
    title: 'Let in from outside',
    back: { text: `${record.definition.title} ${record.row.reference}`, href: address },
    banner: justDone(
      isEnded ? 'Nobody from outside reaches the records of this family any more.' : undefined,
    ),
    heading: {
      caption: childrenInWords(record),
      text: role,
      lead: 'They see this record and what follows from it for this family, from now until somebody else leads or it ends. They see nothing else.',
    },
    errors: [
      ...(refusal && problems.length === 0 ? [{ text: refusal.message }] : []),
      ...problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    ],
    content: html`${named.length === 0 ? html`<p class="govuk-body">Nobody from outside is let in now.</p>` : named.map((one) => standing(one, props))}
      ${why && !refusal && html`<h2 class="govuk-heading-m tw-next">Nobody ${named.length > 0 ? 'else ' : ''}can be named now</h2><p class="govuk-body">${why.message}</p>${named.length > 0 && html`<p class="govuk-body">Who is named above was let in before that, and stays let in until you end it.</p>`}`}
      ${!why && naming(props, problems)}`,
  })
}

function standing(one: OutsiderRow, { file, request }: LettingInProps): Html {
  const cameIn = one.last_signed_in_at
    ? `They signed in last on ${instantInWords(one.last_signed_in_at)}.`
    : one.has_password
      ? 'They have chosen a password, and have not signed in yet.'
      : one.link_until
        ? `They have not used their link yet. It is good until ${dateInWords(dateInLondon(one.link_until))}.`
        : 'Their link is too old, and they have no password: name them again, and another is made.'
  return html`<div class="tw-panel">
    <p class="govuk-body"><strong>${one.name}</strong>, ${one.organisation}<br>${one.username}</p>
    <p class="govuk-body">${cameIn}</p>
    <form method="post" action="/records/${file.record.row.id}/outside/end">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${button({ text: 'End it now', classes: 'govuk-button--warning', preventDoubleClick: true })}
    </form>
  </div>`
}

const boxes = [
  { id: 'name', text: 'Their name', hint: 'As the family knows them.', width: 20 },
  { id: 'organisation', text: 'The school, service or charity that they work for', width: 20 },
  {
    id: 'email',
    text: 'Their work email address',
    hint: 'They sign in with it. Not an address of their own at home.',
    width: 20,
  },
] as const

function naming({ file, request }: LettingInProps, problems: readonly Problem[]): Html {
  const isAnother = file.named.length > 0
  const typed = request.method === 'POST' ? request.body : undefined
  return html`<h2 class="govuk-heading-m tw-next">${isAnother ? 'Name somebody else, or make another link' : 'Name them'}</h2>
    ${isAnother && html`<p class="govuk-body">Whoever is named now reaches nothing of this family from that moment.</p>`}
    <form method="post" action="/records/${file.record.row.id}/outside" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${boxes.map((one) =>
        input({
          id: one.id,
          name: one.id,
          label: { text: one.text },
          ...('hint' in one ? { hint: { text: one.hint } } : {}),
          value: typed === undefined ? file.says[one.id] : field(typed, one.id),
          autocomplete: 'off',
          spellcheck: false,
          classes: `govuk-input--width-${one.width}`,
          ...(one.id === 'email' ? { type: 'email' } : {}),
          ...wrongAt(problems, one.id),
        }),
      )}
      ${button({ text: 'Let them in', preventDoubleClick: true })}
    </form>`
}
