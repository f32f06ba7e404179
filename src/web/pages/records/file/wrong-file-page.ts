import type { Found } from '../../../../cases/people/find-people.ts'
import { button } from '../../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { nameOf, whoInWords } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, type Person, type RecordFile, type Shown } from '../record.ts'
import { foundPeople } from '../search/found-people.ts'
import { searchForm, type Wanted } from '../search/search-form.ts'

/** For those who may move it: the way to whose file it belongs in, for each person it is about. */
export function inTheWrongFile(file: RecordFile): Html | undefined {
  if (!file.may.has('move')) return undefined
  const ofWhom = file.parts.length > 1
  return html`<p class="tw-small">${file.parts.map(
    ({ person }) =>
      html`<a class="govuk-link" href="${addressOf(file, 'move', person.id)}">In the wrong person’s file?${ofWhom && ` ${nameOf(person)}`}</a> `,
  )}</p>`
}

export interface WrongFileProps {
  readonly shown: Shown
  /** In whose file it stands. */
  readonly person: Person
  readonly search:
    { readonly id: string; readonly wanted: Wanted; readonly found: Found } | undefined
  /** What was chosen and typed before the page came back. */
  readonly chosen: string
  readonly reason: string
  readonly errors: readonly ErrorSummaryItem[]
  readonly problems: ReadonlyMap<string, string>
}

/** Says what moving a record to another person's file does, looks for that person, and asks why. */
export function wrongFilePage(props: WrongFileProps): Html {
  const { shown, person, search, errors } = props
  const { file, request } = shown
  const { noun } = file.definition
  const here = addressOf(file, 'move', person.id)
  return recordPage({
    shown,
    title: 'In the wrong person’s file?',
    errors,
    content: html`${insetText({
      html: html`<p>This ${noun} stands in the file of <strong>${whoInWords(person, file.now)}</strong>. Look for the person whose it is.</p>
      <p>What was said, decided and seen is then theirs, and the deadlines of both are worked out again. That it stood in the wrong file is kept with your reason, and information governance is told.</p>
      <p>What is written is not changed: look through it afterwards for words that belong to the other person.</p>`,
    })}
    ${searchForm({ action: `${here}/search`, csrfToken: request.csrfToken, wanted: search?.wanted })}
    ${search && section({ title: `Found: ${search.found.people.length}${search.found.more ? ' or more' : ''}`, content: choose(props, here) })}
    <p><a class="govuk-link" href="${addressOf(file)}">Leave it where it is</a></p>`,
  })
}

function choose(
  { shown, search, chosen, reason, problems }: WrongFileProps,
  here: string,
): Html | undefined {
  if (!search) return undefined
  const { file, request, web } = shown
  const problem = problems.get('reason')
  const found = foundPeople({
    found: search.found,
    practice: web.office.practice,
    now: file.now,
    choose: 'one',
    chosen,
    problem: problems.get('person'),
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
      value: reason,
      ...(problem ? { errorMessage: { text: problem } } : {}),
    })}
    ${button({ text: 'Move it to the person chosen', classes: 'govuk-button--warning', preventDoubleClick: true })}
  </form>`
}
