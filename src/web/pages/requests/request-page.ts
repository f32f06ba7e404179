import type { FastifyRequest } from 'fastify'
import type { Answer } from '../../../cases/front-door/answer-request.ts'
import type { readRequest } from '../../../cases/reading/read-requests.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import type { Practice } from '../../../engine/practice.ts'
import { whenInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { radios } from '../../govuk/radios.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

type Asked = Extract<Awaited<ReturnType<typeof readRequest>>, { ok: true }>['value']

interface RequestPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly asked: Asked
  readonly typed?: Answer
  readonly refusal?: Refusal
}

/** One request to an agency, with the boxes to answer it. */
export function requestPage(props: RequestPageProps): Html {
  const { web, request, asked, refusal } = props
  const { practice, clock } = web.office
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const basis = practice.codeLists
    .get('legal-basis')
    ?.codes.find((one) => one.code === asked.legal_basis)?.label
  return page({
    ...frame(request, web),
    title: 'A request to your agency',
    back: { text: 'Requests', href: '/requests' },
    errors:
      refusal && problems.length === 0
        ? [{ text: refusal.message, href: '#main-content' }]
        : problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: {
      text: 'A request to your agency',
      lead: asked.replied_at
        ? `Answered ${whenInWords(asked.replied_at, clock.now())}.`
        : `Asked ${whenInWords(asked.requested_at, clock.now())}. Answer with what is relevant and proportionate.`,
    },
    content: [
      summaryList({
        rows: [
          {
            key: { text: 'About' },
            value: { html: html`<span class="tw-said">${asked.about}</span>` },
          },
          {
            key: { text: 'What we ask' },
            value: { html: html`<span class="tw-said">${asked.asked}</span>` },
          },
          { key: { text: 'Why we may ask' }, value: { text: basis ?? asked.legal_basis } },
          ...(asked.reply === null
            ? []
            : [
                {
                  key: { text: 'Your answer' },
                  value: {
                    html: html`<span class="tw-said">${asked.reply || 'Nothing known'}</span>`,
                  },
                },
              ]),
        ],
      }),
      asked.outcome === null && form(props),
      whomToRing(practice),
    ],
  })
}

/** What is said later is said by telephone, by day or by night; the record itself is never a partner's to open. */
function whomToRing({ pack }: Practice): Html {
  const numbers = ['front-door', 'emergency-duty'].flatMap((id) => {
    const contact = pack.contacts.find((one) => one.id === id)
    return contact?.phone ? [{ ...contact, phone: contact.phone }] : []
  })
  return html`<h2 class="govuk-heading-m">Who to ring</h2>
    <p class="govuk-body">If a child is in danger now, ring 999 first. To add to what you answered:</p>
    <ul class="govuk-list">${numbers.map(
      ({ name, phone, hours }) =>
        html`<li><a class="govuk-link" href="tel:${phone.replaceAll(' ', '')}">${phone}</a> ${name}<span class="tw-table__second">${hours}</span></li>`,
    )}</ul>`
}

function form({ request, asked, typed, refusal }: RequestPageProps): Html {
  const problem =
    refusal?.kind === 'invalid' && refusal.problems.find((one) => one.question === 'reply')?.message
  return html`<form method="post" action="/requests/${asked.id}">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${radios({
      idPrefix: 'outcome',
      name: 'outcome',
      value: typed?.outcome ?? 'replied',
      fieldset: { legend: { text: 'Do you know something that matters here?' } },
      items: [
        { value: 'replied', text: 'Yes, I write it below' },
        { value: 'nothing-known', text: 'No, nothing is known to us' },
      ],
    })}
    ${textarea({
      id: 'reply',
      name: 'reply',
      label: { text: 'What is known' },
      rows: 8,
      value: typed?.reply ?? '',
      ...(problem ? { errorMessage: { text: problem } } : {}),
    })}
    ${checkboxes({
      idPrefix: 'restricted',
      name: 'restricted',
      values: typed?.restricted ? ['yes'] : [],
      items: [
        {
          value: 'yes',
          text: 'The parents must not see this',
          hint: {
            text: 'For example police intelligence. It is marked and kept out of every copy a family gets.',
          },
        },
      ],
    })}
    ${button({ text: 'Send the answer', preventDoubleClick: true })}
  </form>`
}
