import type { FastifyRequest } from 'fastify'
import type { ConsentRow, SharedFile } from '../../../../cases/sharing/read-shared.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { listInWords, plainDateInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { dateInput } from '../../../govuk/date-input.ts'
import { input } from '../../../govuk/input.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import { field, type Web } from '../../../web.ts'
import { nameOf } from '../../records/people-words.ts'
import { personSections } from '../person-sections.ts'
import { ledger } from './ledger.ts'

interface SharedPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: SharedFile
  readonly problems?: readonly Problem[]
}

/** What was shared about somebody, and what is said of consent to it. */
export function sharedPage(props: SharedPageProps): Html {
  const { web, request, file, problems = [] } = props
  const { person, shared, consent } = file
  return page({
    ...frame(request, web),
    title: 'What was shared',
    errors: problems.map((one) => ({
      text: one.message,
      href: one.question === 'on' ? '#on-day' : `#${one.question}`,
    })),
    heading: {
      caption: `Threadwell number ${person.id}`,
      text: `${nameOf(person)}: what was shared`,
    },
    content: html`${personSections(person.id, '/shared')}
      ${sideColumns(
        html`${now(props)}${
          shared.length === 0
            ? html`<p class="govuk-body">Nothing was shared yet.</p>`
            : ledger(shared, web.office.practice)
        }`,
        [
          section({ title: 'They agree, or no longer agree', content: form(props) }),
          consent.length > 0 &&
            section({
              title: 'What was said',
              content: html`<ol class="govuk-list tw-events">${consent.map(said)}</ol>`,
            }),
        ],
      )}`,
  })
}

/** Where consent stands, and what goes on without it. */
function now({ file, web }: SharedPageProps): Html | undefined {
  const [latest] = file.consent
  if (!latest) return undefined
  if (latest.is_given) {
    return insetText({
      text: `Consent was given on ${plainDateInWords(latest.said_on)} by ${latest.said_by}.`,
    })
  }
  const others = (web.office.practice.catalogue.sharing?.bases ?? [])
    .filter((one) => !one.endsWithConsent)
    .map(({ label }) => label.toLowerCase())
  return insetText({
    text: `Consent was taken back on ${plainDateInWords(latest.said_on)} by ${latest.said_by}. What may only be shared with consent is not shared any more. What rests on another basis still is: ${listInWords(others)}.`,
  })
}

const said = (one: ConsentRow): Html =>
  html`<li><strong>${one.is_given ? 'Given' : 'Taken back'}, ${plainDateInWords(one.said_on)}</strong>
    <span class="tw-table__second">${one.said_by}: “${one.words}”</span>
    <span class="tw-table__second">Written down by ${one.by}</span></li>`

function form({ file, request, problems = [] }: SharedPageProps): Html {
  const { body } = request
  const wrong = (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  return html`<form method="post" action="/people/${file.person.id}/shared" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${radios({
      name: 'is',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: 'What do they say of sharing?' } },
      items: [
        { value: 'withdrawn', text: 'They take consent back' },
        { value: 'given', text: 'They give consent' },
      ],
      value: field(body, 'is'),
      ...wrong('is'),
    })}
    ${dateInput({
      id: 'on',
      namePrefix: 'on',
      fieldset: { legend: { text: 'When did they say it?' } },
      items: [
        { name: 'day', value: field(body, 'on-day') },
        { name: 'month', value: field(body, 'on-month') },
        { name: 'year', value: field(body, 'on-year'), classes: 'govuk-input--width-4' },
      ],
      ...wrong('on'),
    })}
    ${input({
      ...{ id: 'saidBy', name: 'saidBy', autocomplete: 'off', value: field(body, 'saidBy') },
      label: { text: 'Who said it?' },
      hint: { text: 'The child, or whoever has parental responsibility.' },
      ...wrong('saidBy'),
    })}
    ${textarea({
      ...{ id: 'words', name: 'words', rows: 3, value: field(body, 'words') },
      label: { text: 'What did they say, in their words?' },
      ...wrong('words'),
    })}
    ${button({ text: 'Write it down', preventDoubleClick: true })}
  </form>`
}
