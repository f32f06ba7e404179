import type { FastifyRequest } from 'fastify'
import { newPersonQuestions } from '../../../cases/groups/new-person.ts'
import type { Booked, ProgrammeFile } from '../../../cases/groups/read-groups.ts'
import type { Found } from '../../../cases/people/find-people.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { input } from '../../govuk/input.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { foundPeople } from '../records/search/found-people.ts'
import { searchForm, type Wanted } from '../records/search/search-form.ts'
import { errorsOf, fields, type Typed } from './form-page.ts'
import { placesInWords } from './words.ts'

interface BookProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: ProgrammeFile
  /** Whoever booked for themselves and is to be somebody on file; nothing where a worker books. */
  readonly own?: Booked | undefined
  /** What was looked for and who was found; nothing before anybody was looked for. */
  readonly search?:
    { readonly id: string; readonly wanted: Wanted; readonly found: Found } | undefined
  readonly chosen?: string | undefined
  readonly typed: Typed
  readonly message?: string | undefined
}

/** Giving somebody a place, or saying who booked one: found first, so that nobody is made twice. */
export function bookPage(props: BookProps): Html {
  const { web, request, file, own, search, typed } = props
  const { programme, rules } = file
  const here = `/groups/programmes/${programme.id}`
  const at = own ? `${here}/bookings/${own.booking.id}` : here
  const isFull = programme.placed >= programme.places
  return page({
    ...frame(request, web),
    title: own ? 'Say who booked' : 'Book a place',
    back: { text: programme.title, href: here },
    errors: errorsOf(typed, { ...rules.asks.booking, ...newPersonQuestions }),
    heading: {
      text: own ? 'Say who booked' : 'Book a place',
      caption: programme.title,
      lead: own
        ? leadOf(own)
        : `${placesInWords(programme)}. ${isFull ? 'Whoever is booked now goes on the waiting list.' : ''}`,
    },
    content: html`${props.message && html`<p class="govuk-body"><strong>${props.message}</strong></p>`}
      ${searchForm({ action: `${at}/find`, csrfToken: request.csrfToken, wanted: search?.wanted })}
      ${search && form(props, `${at}/${own ? 'who' : 'book'}`, search)}`,
  })
}

/** What they gave, to be looked for by; it is no more than that. */
const leadOf = ({ name, booking: { age, phone, email } }: Booked): string =>
  `${[name, age !== null && `aged ${age}`, phone, email].filter(Boolean).join(', ')}. Ask them first. They can stay a first name in the register.`

const form = (
  { web, request, file, own, chosen, typed }: BookProps,
  action: string,
  search: NonNullable<BookProps['search']>,
): Child => {
  const check = typed.problems.find(({ question }) => question === 'checkedWith')
  const isNew = typed.problems.some(({ question }) => question in newPersonQuestions)
  return html`<form method="post" action="${action}?search=${search.id}" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${foundPeople({
      found: search.found,
      practice: web.office.practice,
      now: file.now,
      choose: 'one',
      chosen,
    })}
    ${details({
      summaryText: 'Not one of them: somebody new',
      open: isNew,
      html: html`${fields({ web, questions: newPersonQuestions, typed })}`,
    })}
    ${
      check &&
      input({
        id: 'checkedWith',
        name: 'checkedWith',
        label: { text: 'Check before booking: whom did you ask?' },
        hint: { text: 'What they said is not written here.' },
        errorMessage: { text: check.message },
        autocomplete: 'off',
      })
    }
    ${!own && fields({ web, questions: file.rules.asks.booking, typed })}
    ${button({ text: own ? 'This is who it is' : 'Book', preventDoubleClick: true })}
  </form>`
}
