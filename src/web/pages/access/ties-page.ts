import type { FastifyRequest } from 'fastify'
import { tieKinds, type TieRow } from '../../../cases/access/declare-tie.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import type { Web } from '../../web.ts'

export interface TiesPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly typed: { readonly username: string; readonly personId: string; readonly tie: string }
  /** Every automatic wall, for the privacy officer alone. */
  readonly ties?: readonly TieRow[] | undefined
  readonly problems: readonly Problem[]
  readonly said?: string | undefined
}

/** Saying whom a worker knows in private life, and the list of the walls that follow from it. */
export function tiesPage(props: TiesPageProps): Html {
  const { web, request, problems, ties, said } = props
  return page({
    ...frame(request, web),
    title: 'Automatic walls',
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: {
      text: 'Somebody you know in private life',
      lead: 'A worker sees nothing of themselves, of their relatives, of those they care for or are close to, nor of any record about them. It holds from the moment it is said, whatever their post.',
    },
    banner: justDone(said),
    content: html`${section({ title: 'Say it', content: form(props) })}
      ${ties && section({ title: 'Automatic walls now', content: list(props, ties) })}`,
  })
}

function form({ request, typed, problems }: TiesPageProps): Html {
  const problem = (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  return html`<form method="post" action="/ties" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${input({
      id: 'username',
      name: 'username',
      label: { text: 'Whose wall is it?', classes: 'govuk-label--s' },
      hint: { text: 'The sign-in name: your own, or of somebody you manage.' },
      value: typed.username,
      autocomplete: 'off',
      ...problem('username'),
    })}
    ${input({
      id: 'personId',
      name: 'personId',
      classes: 'govuk-input--width-10',
      inputmode: 'numeric',
      label: { text: 'The Threadwell number of the person', classes: 'govuk-label--s' },
      hint: { text: 'It stands beside the name where you find them.' },
      value: typed.personId,
      ...problem('personId'),
    })}
    ${radios({
      name: 'tie',
      value: typed.tie,
      fieldset: {
        legend: { text: 'What are they to each other?', classes: 'govuk-fieldset__legend--s' },
      },
      items: Object.entries(tieKinds).map(([value, text]) => ({ value, text })),
      ...problem('tie'),
    })}
    ${button({ text: 'Put up the wall', preventDoubleClick: true })}
  </form>`
}

function list({ request }: TiesPageProps, ties: readonly TieRow[]): Html {
  if (ties.length === 0) return html`<p class="govuk-body">Nobody has said any yet.</p>`
  return html`<ul class="govuk-list govuk-list--spaced">${ties.map(
    (
      one,
    ) => html`<li><strong>${one.worker}</strong>: ${tieKinds[one.tie].toLowerCase()} (record ${one.person_id}), kept from ${counted(one.kept_from, 'person', 'people')}.
      <span class="tw-small">Said by ${one.declarer}, ${instantInWords(one.declared_at)}</span>
      <form method="post" action="/ties/${one.id}/end">
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        ${input({
          id: `because-${one.id}`,
          name: 'because',
          label: { text: 'It was said by mistake, because' },
          classes: 'govuk-input--width-20',
        })}
        ${button({ text: 'Take this wall down', classes: 'govuk-button--secondary' })}
      </form></li>`,
  )}</ul>`
}
