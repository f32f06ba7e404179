import type { FastifyRequest } from 'fastify'
import type { AboutToChange } from '../../../cases/documents/read-documents.ts'
import type { Found } from '../../../cases/people/find-people.ts'
import type { Problem, Refusal } from '../../../engine/refusal.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { field, type Web } from '../../web.ts'
import { whoInWords } from '../records/people-words.ts'
import { foundPeople } from '../records/search/found-people.ts'
import { searchForm, type Wanted } from '../records/search/search-form.ts'
import { documentLink } from './document-lines.ts'

export interface ChangeProps extends AboutToChange {
  readonly web: Web
  readonly request: FastifyRequest
  readonly search:
    { readonly id: string; readonly wanted: Wanted; readonly found: Found } | undefined
  readonly refusal: Refusal | undefined
}

const problemsOf = ({ refusal }: ChangeProps): readonly Problem[] =>
  refusal?.kind === 'invalid' ? refusal.problems : []

function wrong(props: ChangeProps, question: string): { errorMessage?: { text: string } } {
  const found = problemsOf(props).find((one) => one.question === question)
  return found ? { errorMessage: { text: found.message } } : {}
}

function changePage(props: ChangeProps, title: string, content: Html): Html {
  return page({
    ...frame(props.request, props.web),
    title,
    back: { text: 'Back to the documents', href: `/people/${props.person.id}/documents` },
    errors: problemsOf(props).map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: { caption: whoInWords(props.person, props.now), text: title },
    content,
  })
}

/** Says what moving a document does, looks for the person whose it is, and asks why. */
export function movePage(props: ChangeProps): Html {
  const { document, person, request, search } = props
  const here = `/documents/${document.id}/move`
  return changePage(
    props,
    'In the wrong person’s file?',
    html`${insetText({
      html: html`<p>${documentLink(document, true)}</p>
        <p>It stands in the file of <strong>${whoInWords(person, props.now)}</strong>. Look for the person whose it is. Both files then say that it was moved, by whom and why; it no longer stands beside a record of this person.</p>`,
    })}
    ${searchForm({ action: `${here}/search`, csrfToken: request.csrfToken, wanted: search?.wanted })}
    ${search && section({ title: `Found: ${search.found.people.length}${search.found.more ? ' or more' : ''}`, content: choose(props, here) })}`,
  )
}

function choose(props: ChangeProps, here: string): Html | undefined {
  const { search, web, request, now } = props
  if (!search) return undefined
  const found = foundPeople({
    found: search.found,
    practice: web.office.practice,
    now,
    choose: 'one',
    chosen: field(request.body, 'person'),
    problem: wrong(props, 'person').errorMessage?.text,
  })
  if (search.found.people.every((one) => one.closed)) return found
  return html`<form method="post" action="${here}" novalidate class="tw-field">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="search" value="${search.id}">
    ${found}
    ${textarea({
      id: 'reason',
      name: 'reason',
      label: { text: 'How did it come into the wrong file, and who has read it there?' },
      rows: 3,
      value: field(request.body, 'reason'),
      ...wrong(props, 'reason'),
    })}
    ${button({ text: 'Move it to the person chosen', classes: 'govuk-button--warning', preventDoubleClick: true })}
  </form>`
}

/** Says what withdrawing a document does, and asks why. */
export function withdrawPage(props: ChangeProps): Html {
  const { document, request } = props
  return changePage(
    props,
    'Withdraw a document',
    html`${insetText({
      html: html`<p>${documentLink(document, true)}</p>
        <p>It stays in the file, marked, with your reason. Only managers open it from then on. Nothing is deleted.</p>`,
    })}
    <form method="post" action="/documents/${document.id}/withdraw" novalidate class="tw-field">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${textarea({
        id: 'because',
        name: 'because',
        label: { text: 'Why is it withdrawn?' },
        hint: { text: '“Replaced by the signed version”, “Not from the sender it names”' },
        rows: 2,
        value: field(request.body, 'because'),
        ...wrong(props, 'because'),
      })}
      ${button({ text: 'Withdraw it', classes: 'govuk-button--warning', preventDoubleClick: true })}
    </form>`,
  )
}
