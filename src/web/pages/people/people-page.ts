import type { FastifyRequest } from 'fastify'
import type { Found } from '../../../cases/people/find-people.ts'
import type { ProcessDefinition } from '../../../practice/vocabulary/process.ts'
import { permitStart } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import { counted, aOrAn } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import { signedInOn, type Web } from '../../web.ts'
import { boardProcess } from '../front-door/board.ts'
import { homeInWords, nameOf, whoInWords } from '../records/people-words.ts'
import { searchForm, type Wanted } from '../records/search/search-form.ts'
import { whyOffered, type FoundPerson } from './why-offered.ts'

interface PeoplePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly search?: { readonly id: string; readonly wanted: Wanted; readonly found: Found }
}

/** Looks for somebody known, and shows who may be meant with the reasons why. */
export function peoplePage(props: PeoplePageProps): Html {
  const { web, request, search } = props
  const form = searchForm({
    action: '/people',
    csrfToken: request.csrfToken,
    wanted: search?.wanted,
  })
  return page({
    ...frame(request, web),
    title: 'Find somebody',
    heading: { text: 'Find somebody', lead: search && conclusion(search.found) },
    content: search ? sideColumns(results(props, search.found), form) : form,
  })
}

function conclusion({ people, more }: Found): string {
  if (people.length === 0) return 'Nobody like that is known here.'
  return `${counted(people.length, 'person', 'people')} may be meant${more ? ', and there are more. Add a date of birth, or more of the name' : ''}.`
}

function results({ web, request, search }: PeoplePageProps, { people }: Found): Child {
  const { practice, clock } = web.office
  const now = clock.now()
  const definition = processOf(practice, boardProcess)
  const mayStart = permitStart(definition, signedInOn(request).caller, practice).ok
  if (people.length === 0) {
    return html`<p class="govuk-body">Try another spelling, part of the name, or a date of birth. Names are found however they are spelled.</p>
      ${mayStart && beginWithout(definition, search?.id)}`
  }
  const rows = workTable({
    caption: 'People who may be meant, most likely first',
    columns: [
      { title: 'Who', plainOnPhone: true },
      { title: 'Home', width: 6 },
      { title: 'Why offered', width: 5 },
      { title: 'Choose', width: 3, hideTitle: true },
    ],
    groups: [
      {
        title: 'Most likely first',
        rows: people.map((person) => [
          person.closed
            ? html`<strong>Restricted record</strong><span class="tw-table__second">Ask whoever holds it before you go on.</span>`
            : html`<a class="govuk-link" href="/people/${person.id}"><strong>${whoInWords(person, now)}</strong></a><span class="tw-table__second">${person.school}</span>`,
          homeInWords(person, practice),
          whyOffered(person),
          mayStart && !person.closed && choice(person, definition),
        ]),
      },
    ],
  })
  if (!mayStart) return rows
  return html`<form method="post" action="/start/${definition.id}">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="search" value="${search?.id}">
    ${rows}
    ${button({
      text: `Record ${aOrAn(definition.noun)} about ${definition.several ? 'those' : 'the one'} chosen`,
      name: 'do',
      value: 'chosen',
    })}
  </form>
  ${beginWithout(definition, search?.id)}`
}

const choice = (person: FoundPerson, { several }: ProcessDefinition): Html =>
  html`<label class="tw-tick"><input class="tw-tick__box" type="${several ? 'checkbox' : 'radio'}" name="person" value="${person.id}"> Choose<span class="govuk-visually-hidden"> ${nameOf(person)}</span></label>`

const beginWithout = ({ id, noun }: ProcessDefinition, searchId = ''): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="/start/${id}?search=${searchId}">None of them: record ${aOrAn(noun)} about somebody new</a></p>`
