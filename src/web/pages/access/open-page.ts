import type { FastifyRequest } from 'fastify'
import type { Interruption, Why } from '../../../cases/access/open-record-of.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { counted } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { radios } from '../../govuk/radios.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

export interface OpenPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly stood: Interruption
  readonly typed?: Why | undefined
  readonly problems?: readonly Problem[] | undefined
}

/** What stands between a worker and a record that is not theirs: why they need it, and what happens when they open it. */
export function openPage({ web, request, stood, typed, problems = [] }: OpenPageProps): Html {
  const isGlass = stood.opensBy === 'glass'
  const problem = (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  const hours = counted(stood.hours, 'hour')
  return page({
    ...frame(request, web),
    title: isGlass ? 'A restricted record' : 'Say why you need this record',
    back: { text: 'Find somebody', href: '/people' },
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: {
      caption: `Threadwell number ${stood.personId}`,
      text: isGlass
        ? 'A restricted record with that number exists'
        : 'Why do you need this record?',
      lead: isGlass
        ? 'It is open to those who are named, and to nobody else. Whose it is and why it is restricted is not said here.'
        : 'You and your teams do not work with this person, or with anybody of their family, now.',
    },
    content: html`<div class="govuk-inset-text">
        ${
          isGlass
            ? html`<p class="govuk-body">If a child may be in danger and it cannot wait, open it. It stays open to you for ${hours}. At once, the managers of the team that holds it and the privacy officer are shown your name, the time and what you write here, and one of them looks into it.</p>
              <p class="govuk-body">If it can wait, ask the front door who is named.</p>`
            : html`<p class="govuk-body">Say why, and it is open to you for ${hours}. What you choose and write is kept, and the privacy officer can see it.</p>`
        }
      </div>
      <form method="post" action="/people/${stood.personId}/open" novalidate>
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        <input type="hidden" name="by" value="${stood.opensBy}">
        ${radios({
          name: 'reason',
          value: typed?.reason,
          fieldset: { legend: { text: 'Why?', classes: 'govuk-fieldset__legend--s' } },
          items: stood.reasons.map((one) => ({ value: one.code, text: one.label })),
          ...problem('reason'),
        })}
        ${textarea({
          id: 'words',
          name: 'words',
          rows: 3,
          label: { text: 'In your own words', classes: 'govuk-label--s' },
          hint: { text: 'Who asked you, and for what. At least 10 characters.' },
          value: typed?.words ?? '',
          ...problem('words'),
        })}
        ${button({
          text: isGlass ? 'Break the glass and open it' : 'Open the record',
          preventDoubleClick: true,
          ...(isGlass ? { classes: 'govuk-button--warning' } : {}),
        })}
      </form>`,
  })
}
