import type { FastifyRequest } from 'fastify'
import type { Found } from '../../../cases/people/find-people.ts'
import { permitStart } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import { counted } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import { signedInOn, type Web } from '../../web.ts'
import { boardProcess } from '../front-door/board.ts'
import { homeInWords, whoInWords } from '../records/people-words.ts'
import { searchForm, type Wanted } from '../records/search/search-form.ts'

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
  const begin =
    mayStart &&
    html`<p class="govuk-body">${button({
      text: `Record a ${definition.noun}`,
      href: `/start/${definition.id}?search=${search?.id ?? ''}`,
      classes: 'govuk-button--secondary',
    })}</p>`
  if (people.length === 0) {
    return html`<p class="govuk-body">Try another spelling, part of the name, or a date of birth. Names are found however they are spelled.</p>${begin}`
  }
  return html`${workTable({
    caption: 'People who may be meant, most likely first',
    columns: [
      { title: 'Who', plainOnPhone: true },
      { title: 'Home', width: 6 },
      { title: 'Why offered', width: 5 },
    ],
    groups: [
      {
        title: 'Most likely first',
        rows: people.map((person) => [
          person.restricted
            ? html`<strong>Restricted record</strong><span class="tw-table__second">Ask whoever holds it before you go on.</span>`
            : html`<a class="govuk-link" href="/people/${person.id}"><strong>${whoInWords(person, now)}</strong></a><span class="tw-table__second">${person.school}</span>`,
          homeInWords(person, practice),
          likeness(person),
        ]),
      },
    ],
  })}${begin}`
}

function likeness(person: Found['people'][number]): string {
  const birth = person.same_birth
    ? 'same date of birth'
    : person.swapped_birth
      ? 'same date of birth with day and month exchanged'
      : ''
  const name =
    person.alike >= 0.99
      ? 'same name'
      : person.alike > 0.5
        ? 'a name very like it'
        : 'a name like it'
  return [name, birth].filter(Boolean).join(', ')
}
