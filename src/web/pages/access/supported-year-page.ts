import type { FastifyRequest } from 'fastify'
import type { Problem } from '../../../engine/refusal.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { dateInput } from '../../govuk/date-input.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import type { Web } from '../../web.ts'

export interface SupportedYearProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly typed: { readonly username: string; readonly untilOn: string }
  readonly problems: readonly Problem[]
  readonly said?: string | undefined
}

/** Saying until when a newly qualified worker is in their supported year. */
export function supportedYearPage({
  web,
  request,
  typed,
  problems,
  said,
}: SupportedYearProps): Html {
  const problem = (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  const [year = '', month = '', day = ''] = typed.untilOn.split('-')
  return page({
    ...frame(request, web),
    title: 'A supported year',
    errors: problems.map((one) => ({
      text: one.message,
      href: one.question === 'untilOn' ? '#untilOn-day' : `#${one.question}`,
    })),
    heading: {
      text: 'A worker’s supported year',
      lead: 'Until it ends, they are given no child protection or court work of their own.',
    },
    banner: justDone(said),
    content: html`<form method="post" action="/supported-year" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${input({
        id: 'username',
        name: 'username',
        label: { text: 'Who? Their sign-in name', classes: 'govuk-label--s' },
        value: typed.username,
        autocomplete: 'off',
        ...problem('username'),
      })}
      ${dateInput({
        id: 'untilOn',
        namePrefix: 'untilOn',
        fieldset: { legend: { text: 'The last day', classes: 'govuk-fieldset__legend--s' } },
        items: [
          { name: 'day', value: day && Number(day) },
          { name: 'month', value: month && Number(month) },
          { name: 'year', value: year, classes: 'govuk-input--width-4' },
        ],
        ...problem('untilOn'),
      })}
      ${button({ text: 'Keep it', preventDoubleClick: true })}
    </form>`,
  })
}
