import type { FastifyRequest } from 'fastify'
import type { Restrictions } from '../../../cases/access/read-restrictions.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { radios } from '../../govuk/radios.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { field, type Web } from '../../web.ts'
import { ageOf } from './restrictions-page.ts'

export interface GlassPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly broken: Restrictions['glass'][number]
  readonly now: string
  readonly problems: readonly Problem[]
}

/** One broken glass: who opened what and why, and the form that closes it. */
export function glassPage({ web, request, broken, now, problems }: GlassPageProps): Html {
  const { reasons, findings } = web.office.practice.catalogue.access.brokenGlass
  const problem = (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  const rows = [
    ['Who', broken.worker],
    ['Record', broken.person_id],
    ['When', `${instantInWords(broken.from_at)} (${ageOf(broken.from_at, now).toLowerCase()})`],
    ['Open until', broken.to_at ? instantInWords(broken.to_at) : ''],
    ['Why', reasons.find((one) => one.code === broken.reason)?.label ?? broken.reason],
    ['In their words', broken.why],
  ] as const
  return page({
    ...frame(request, web),
    title: 'A broken glass',
    back: { text: 'Restricted records', href: '/restricted' },
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: { text: 'Look into a broken glass' },
    content: html`${summaryList({
      rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
    })}
    <form method="post" action="/restricted/glass/${broken.id}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${radios({
        name: 'finding',
        value: field(request.body, 'finding'),
        fieldset: { legend: { text: 'What did you find?', classes: 'govuk-fieldset__legend--s' } },
        items: findings.map((one) => ({ value: one.code, text: one.label })),
        ...problem('finding'),
      })}
      ${textarea({
        id: 'words',
        name: 'words',
        rows: 3,
        label: { text: 'What did you look at, and what was said?', classes: 'govuk-label--s' },
        value: field(request.body, 'words'),
        ...problem('words'),
      })}
      ${button({ text: 'Close it', preventDoubleClick: true })}
    </form>`,
  })
}
