import type { FastifyRequest } from 'fastify'
import { homeField } from '../../../cases/people/merging/merge-fields.ts'
import type { TwoRecords } from '../../../cases/people/merging/read-duplicates.ts'
import { instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../govuk/error-summary.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { radios } from '../../govuk/radios.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { field, type Web } from '../../web.ts'
import { homeInWords, nameOf, whoInWords } from '../records/people-words.ts'
import { fieldInWords, rowsInWords } from './merge-words.ts'

export interface ComparePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly two: TwoRecords
  readonly typed?: unknown
  readonly errors: readonly ErrorSummaryItem[]
  readonly problems: ReadonlyMap<string, string>
}

/** Two records side by side: what is the same, what differs, and which is right. */
export function comparePage(props: ComparePageProps): Html {
  const { web, request, two, errors } = props
  const [kept, merged] = two.people
  return page({
    ...frame(request, web),
    title: 'Are these one person?',
    back: { text: 'Back to duplicates', href: '/duplicates' },
    errors,
    heading: {
      caption: `Numbers ${kept.id} and ${merged.id}`,
      text: 'Are these one person?',
      lead: two.rules.length > 0 ? two.rules.map(({ title }) => title).join('; ') : undefined,
    },
    content: sideColumns(
      html`${two.dismissed && insetText({ html: html`<strong>${two.dismissed.by} found that these are two people:</strong> ${two.dismissed.because} (${instantInWords(two.dismissed.at)})` })}
        ${section({ title: 'One person: make them one record', content: form(props) })}`,
      [
        section({ title: 'Two people', content: dismissal(props) }),
        section({ title: 'What there is about each', content: amounts(props) }),
      ],
    ),
  })
}

function form(props: ComparePageProps): Html {
  const { request, two, problems, typed, web } = props
  const [kept, merged] = two.people
  if (two.settle) return insetText({ html: html`<strong>Not yet.</strong> ${two.settle}` })
  const reason = problems.get('reason')
  return html`<form method="post" action="/duplicates/${kept.id}/${merged.id}" novalidate class="tw-field">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <p class="govuk-body"><strong>${whoInWords(kept, two.now)}</strong>, number ${kept.id}, is kept. Everything about <strong>${whoInWords(merged, two.now)}</strong>, number ${merged.id}, moves there, and that number leads to it. <a class="govuk-link" href="/duplicates/${merged.id}/${kept.id}">Keep the other number instead</a></p>
    ${two.differ.length === 0 && !two.homesDiffer && html`<p class="govuk-body">They say the same of everything.</p>`}
    ${two.differ.map((one) =>
      choice(props, {
        ...one,
        said: [
          fieldInWords(one, two.fields[0], web.office.practice),
          fieldInWords(one, two.fields[1], web.office.practice),
        ],
      }),
    )}
    ${
      two.homesDiffer &&
      choice(props, {
        id: homeField,
        title: 'Where they live',
        onlyKnownTo: undefined,
        said: [homeInWords(kept, web.office.practice), homeInWords(merged, web.office.practice)],
      })
    }
    ${textarea({
      id: 'reason',
      name: 'reason',
      label: { text: 'How do you know that they are one person?', classes: 'govuk-label--s' },
      hint: { text: 'Whoever confirms it reads this. Nothing is changed before.' },
      rows: 2,
      value: field(typed, 'reason'),
      ...(reason ? { errorMessage: { text: reason } } : {}),
    })}
    ${button({ text: 'Propose to make them one', preventDoubleClick: true })}
  </form>`
}

interface Choice {
  readonly id: string
  readonly title: string
  readonly said: readonly [string, string]
  readonly onlyKnownTo: 'kept' | 'merged' | undefined
}

function choice({ two, typed, problems }: ComparePageProps, one: Choice): Html {
  const problem = problems.get(one.id)
  const [kept, merged] = two.people
  return radios({
    name: one.id,
    fieldset: {
      legend: { text: `${one.title}: which is right?`, classes: 'govuk-fieldset__legend--s' },
    },
    classes: 'govuk-radios--small',
    value: typed === undefined ? one.onlyKnownTo : field(typed, one.id),
    ...(problem ? { errorMessage: { text: problem } } : {}),
    items: [
      { value: 'kept', text: one.said[0], hint: { text: `number ${kept.id}` } },
      { value: 'merged', text: one.said[1], hint: { text: `number ${merged.id}` } },
    ],
  })
}

function dismissal({ request, two, problems, typed }: ComparePageProps): Html {
  const [kept, merged] = two.people
  const problem = problems.get('because')
  return html`<form method="post" action="/duplicates/${kept.id}/${merged.id}/dismiss" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${textarea({
      id: 'because',
      name: 'because',
      label: { text: 'How do you know that they are two?' },
      rows: 2,
      value: field(typed, 'because'),
      ...(problem ? { errorMessage: { text: problem } } : {}),
    })}
    ${button({ text: 'They are two people', classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`
}

const amounts = ({ two }: ComparePageProps): Html =>
  html`${two.people.map(
    (person, at) =>
      html`<p class="govuk-body"><strong>${nameOf(person)}, number ${person.id}:</strong> ${rowsInWords(two.rows[at] ?? []) || 'nothing'}. <a class="govuk-link" href="/people/${person.id}">Open<span class="govuk-visually-hidden"> number ${person.id}</span></a></p>`,
  )}`
