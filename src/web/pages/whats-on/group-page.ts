import type { FastifyRequest } from 'fastify'
import type { OpenProgrammeRow } from '../../../cases/groups/whats-on.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { input } from '../../govuk/input.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Child, type Html } from '../../html.ts'
import { field, type Form, type Web } from '../../web.ts'
import { directoryPage } from '../directory/directory-page.ts'
import { asked } from '../groups/form-page.ts'
import { groupAddress, start } from './addresses.ts'
import { agesInWords, placesLeft, whenInWords } from './whats-on-words.ts'

interface GroupPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly programme: OpenProgrammeRow
  readonly typed: Form
  readonly problems: readonly Problem[]
}

/** One group: what it is, when and where, and the few boxes to book a place in it. */
export function groupPage(props: GroupPageProps): Html {
  const { web, request, programme, problems } = props
  return directoryPage({
    ...{ web, request },
    title: programme.title,
    back: { text: 'What is on', href: start },
    errors: problems.map(({ question, message }) => ({
      text: message,
      ...(question === '' ? {} : { href: `#${question}` }),
    })),
    heading: { text: programme.title, caption: programme.centre },
    content: html`<div class="tw-directory__entry">
      <p class="govuk-body-l tw-as-written">${programme.aim}</p>
      ${facts(programme)}
      ${booking(props)}
    </div>`,
  })
}

/** What is to be known of a group: when, where, for whom and whether there is room. */
export function facts(programme: OpenProgrammeRow): Html {
  const [next, ...later] = programme.coming
  const line = ({ starts_at, room }: { starts_at: string; room: string }): Html =>
    html`<span class="tw-directory__line">${whenInWords(starts_at)}${room && `, ${room}`}</span>`
  const rows: readonly (readonly [string, Child])[] = [
    ['When', next ? line(next) : 'It is over.'],
    ['After that', later.length > 0 && html`${later.slice(0, 8).map(line)}`],
    ['Where', `${programme.centre}, ${programme.address}, ${programme.postcode}`],
    ['Getting in', programme.access_words],
    ['Who it is for', `${programme.who_for}. ${agesInWords(programme)}`],
    ['Places', next && placesLeft(programme)],
    [
      'The centre',
      programme.directory_address &&
        html`<a class="govuk-link" href="${programme.directory_address}">More about the centre</a>`,
    ],
  ]
  return summaryList({
    rows: rows.flatMap(([key, value]) =>
      value ? [{ key: { text: key }, value: { html: html`${value}` } }] : [],
    ),
  })
}

const autocomplete: Readonly<Record<string, string>> = { email: 'email', phone: 'tel' }
const kinds = {
  email: { type: 'email', spellcheck: false },
  telephone: { type: 'tel', classes: 'govuk-input--width-20' },
} as const

function booking({ web, request, programme, typed, problems }: GroupPageProps): Child {
  if (programme.coming.length === 0) {
    return html`<p class="govuk-body">This group is over. <a class="govuk-link" href="${start}">See what else is on</a>.</p>`
  }
  if (programme.closed_at !== null) {
    return html`<p class="govuk-body">This group takes no more bookings. Ask at the centre, or <a class="govuk-link" href="${start}">see what else is on</a>.</p>`
  }
  const isFull = programme.placed >= programme.places
  const isForSome = programme.from_age !== null || programme.to_age !== null
  return html`<form method="post" action="${groupAddress(programme.id)}" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <h2 class="govuk-heading-m">${isFull ? 'Join the waiting list' : 'Book a place'}</h2>
    <p class="govuk-body">${isFull ? 'We tell you when a place is free.' : 'A place is for all the days above.'} Book once for each person, and give one way to reach you.</p>
    ${Object.entries(asked(web, 'openBooking'))
      .filter(([id]) => id !== 'age' || isForSome)
      .map(([id, question]) => {
        const wrong = problems.find((one) => one.question === id)
        const format = question.kind === 'text' ? question.format : undefined
        return input({
          ...{ id, name: id, value: field(typed, id), autocomplete: autocomplete[id] ?? 'off' },
          label: { text: question.text },
          ...(question.hint ? { hint: { text: question.hint } } : {}),
          ...(question.kind === 'number'
            ? { inputmode: 'numeric', classes: 'govuk-input--width-3' }
            : {}),
          ...(format === 'email' || format === 'telephone' ? kinds[format] : {}),
          ...(wrong ? { errorMessage: { text: wrong.message } } : {}),
        })
      })}
    ${button({ text: isFull ? 'Join the waiting list' : 'Book a place', preventDoubleClick: true })}
    ${details({
      summaryText: 'What we do with this',
      html: html`<p class="govuk-body">The people who run this group see it, so that they know who will come. We use it for this group and for nothing else. We delete it four weeks after the last day of the group, or soon after you give up your place. If we get to know you at the centre, we ask you before we write more.</p>`,
    })}
  </form>`
}
