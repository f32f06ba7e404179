import type { FastifyRequest } from 'fastify'
import type { Found } from '../../../../cases/people/find-people.ts'
import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { radios } from '../../../govuk/radios.ts'
import { html, type Html } from '../../../html.ts'
import { sideColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import { field, type Web } from '../../../web.ts'
import { firstNameOf, nameOf } from '../../records/people-words.ts'
import { foundPeople } from '../../records/search/found-people.ts'
import { searchForm, type Wanted } from '../../records/search/search-form.ts'
import { choice, type FormState } from './form-boxes.ts'
import { relationshipFields } from './relationship-fields.ts'

interface AddPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: FamilyFile
  readonly search?: { readonly id: string; readonly wanted: Wanted; readonly found: Found }
  readonly form: FormState
  readonly errors: readonly ErrorSummaryItem[]
}

/** Adds to the family: whoever is meant is looked for first, so that nobody is made twice. */
export function addPage(props: AddPageProps): Html {
  const { web, request, file, search, errors } = props
  const { id } = file.person
  const look = searchForm({
    action: `/people/${id}/family/search`,
    csrfToken: request.csrfToken,
    wanted: search?.wanted,
  })
  return page({
    ...frame(request, web),
    title: 'Add to a family',
    back: { text: 'Back to the family', href: `/people/${id}/family` },
    errors,
    heading: {
      caption: nameOf(file.person),
      text: `Add somebody to ${firstNameOf(file.person)}’s family`,
      lead: search
        ? undefined
        : 'Look for them first: they may be known already, with records of their own.',
    },
    content: search ? sideColumns(form(props, search), look) : look,
  })
}

function form(
  { web, request, file, form: state }: AddPageProps,
  { id, found }: NonNullable<AddPageProps['search']>,
): Html {
  const { practice, clock } = web.office
  const { person } = file
  const nobody = found.people.every((one) => one.closed || one.id === person.id)
  const people = found.people.filter((one) => one.id !== person.id)
  const chosen = field(state.typed, 'person')
  const problem = state.problems.get('other')
  const list = foundPeople({
    ...{ found: { ...found, people }, practice, now: clock.now(), choose: 'one', chosen },
    ...(problem ? { problem } : {}),
  })
  const asNew = html`<p class="govuk-body">Not there? <a class="govuk-link" href="/people?search=${id}">Look again, or record them as somebody new</a>, and come back: they are found here then.</p>`
  if (nobody) return html`${list}${asNew}`
  return html`<form method="post" action="/people/${person.id}/family/add" novalidate class="tw-field">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="search" value="${id}">
    <div id="other">${list}</div>
    ${asNew}
    ${relationshipFields({ form: state, practice, type: typeFields(state, practice, firstNameOf(person)) })}
    ${button({ text: 'Add to the family', preventDoubleClick: true })}
  </form>`
}

const typeFields = (form: FormState, practice: Practice, name: string): Html =>
  html`${choice({
    ...{ form, practice, name: 'type', list: 'relationship' },
    text: 'What is one to the other?',
    none: 'Choose',
    hint: 'It is said once and read from both sides.',
  })}
  ${radios({
    name: 'way',
    fieldset: { legend: { text: 'Who is that?' } },
    value: field(form.typed, 'way') || 'is',
    classes: 'govuk-radios--small',
    items: [
      { value: 'is', text: `The one chosen above is that to ${name}` },
      { value: 'of', text: `${name} is that to the one chosen above` },
    ],
  })}`
