import type { FastifyRequest } from 'fastify'
import type { RestrictionOf } from '../../../cases/access/read-restrictions.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { dateInWords, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { dateInput } from '../../govuk/date-input.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'

export interface RestrictPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly known: RestrictionOf
  readonly typed: { readonly because: string; readonly reviewOn: string; readonly named: string }
  readonly problems: readonly Problem[]
}

/** Restricting a record, saying who is named, reviewing that and lifting it. */
export function restrictPage(props: RestrictPageProps): Html {
  const { web, request, known, problems } = props
  const { person } = known
  return page({
    ...frame(request, web),
    title: person.restricted ? 'A restricted record' : 'Restrict a record',
    back: person.closed
      ? { text: 'Restricted records', href: '/restricted' }
      : { text: 'Back to their page', href: `/people/${person.id}` },
    errors: problems.map((one) => ({
      text: one.message,
      href: one.question === 'reviewOn' ? '#reviewOn-day' : `#${one.question}`,
    })),
    heading: {
      caption: `Threadwell number ${person.id}`,
      text: person.restricted ? `${nameOf(person)}: who may open it` : `Restrict ${nameOf(person)}`,
      lead: person.restricted
        ? undefined
        : 'From the moment you restrict it, only you and those you name find or open this record. Other managers see that there is a restricted record, and nothing of whose it is.',
    },
    content: sideColumns(
      html`${person.restricted && section({ title: 'Named now', content: namedNow(props) })}
        ${section({ title: person.restricted ? 'Review it, or name more people' : 'Restrict it', content: restrictForm(props) })}
        ${person.restricted && section({ title: 'Lift the restriction', content: liftForm(props) })}`,
      person.restricted && section({ title: 'Restrictions', content: before(props) }),
    ),
  })
}

function problemOf({ problems }: RestrictPageProps, question: string) {
  const found = problems.find((one) => one.question === question)
  return found ? { errorMessage: { text: found.message } } : {}
}

function restrictForm(props: RestrictPageProps): Html {
  const { request, known, typed } = props
  const [year = '', month = '', day = ''] = typed.reviewOn.split('-')
  return html`<form method="post" action="/people/${known.person.id}/restrict" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="do" value="restrict">
    ${textarea({
      id: 'because',
      name: 'because',
      rows: 3,
      label: { text: 'Why is it restricted?', classes: 'govuk-label--s' },
      hint: { text: 'A colleague’s family, a case the newspapers write about, a threat.' },
      value: typed.because,
      ...problemOf(props, 'because'),
    })}
    ${dateInput({
      id: 'reviewOn',
      namePrefix: 'reviewOn',
      fieldset: {
        legend: { text: 'When is that looked at again?', classes: 'govuk-fieldset__legend--s' },
      },
      items: [
        { name: 'day', value: day && Number(day) },
        { name: 'month', value: month && Number(month) },
        { name: 'year', value: year, classes: 'govuk-input--width-4' },
      ],
      ...problemOf(props, 'reviewOn'),
    })}
    ${textarea({
      id: 'named',
      name: 'named',
      rows: 4,
      label: { text: 'Who else may open it?', classes: 'govuk-label--s' },
      hint: { text: 'Their sign-in names, one a line. You are among them already.' },
      value: typed.named,
      ...problemOf(props, 'named'),
    })}
    ${button({ text: known.person.restricted ? 'It goes on' : 'Restrict it now', preventDoubleClick: true })}
  </form>`
}

function namedNow({ request, known }: RestrictPageProps): Child {
  const named = known.access.filter(
    (one) => one.kind === 'named' && (one.to_at === null || one.to_at > known.now),
  )
  if (named.length === 0) return html`<p class="govuk-body">Nobody is named.</p>`
  return html`<ul class="govuk-list">${named.map(
    (one) => html`<li><form method="post" action="/people/${known.person.id}/restrict">
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        <input type="hidden" name="do" value="unname"><input type="hidden" name="access" value="${one.id}">
        <strong>${one.worker}</strong>, since ${instantInWords(one.from_at)}, by ${one.giver}
        ${button({ text: `Take ${one.worker} off`, classes: 'govuk-button--secondary' })}
      </form></li>`,
  )}</ul>`
}

function liftForm(props: RestrictPageProps): Html {
  const { request, known } = props
  return html`<form method="post" action="/people/${known.person.id}/restrict" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="do" value="lift">
    ${textarea({
      id: 'lifted',
      name: 'lifted',
      rows: 2,
      label: { text: 'Why need it not be restricted any more?', classes: 'govuk-label--s' },
      ...problemOf(props, 'lifted'),
    })}
    ${button({ text: 'Lift the restriction', classes: 'govuk-button--warning' })}
  </form>`
}

function before({ known }: RestrictPageProps): Html {
  return html`<ul class="govuk-list">${known.restrictions.map(
    (one) => html`<li><strong>${one.reason}</strong><br>
      ${instantInWords(one.from_at)}${one.by_name && html`, ${one.by_name}`}.
      ${one.ended_at ? html`Ended ${instantInWords(one.ended_at)}: ${one.ended_reason}` : one.review_on && html`Review on ${dateInWords(one.review_on)}.`}</li>`,
  )}</ul>`
}
