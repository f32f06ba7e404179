import type { FastifyRequest } from 'fastify'
import type { ReturnExport } from '../../../returns/exports.ts'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

export interface ReturnsProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly exports: readonly ReturnExport[]
}

/** Where a made return is read: how ready it is, and its files. */
const madeAt = ({ return: which, year }: Pick<ReturnExport, 'return' | 'year'>): string =>
  `/returns/made/${which}/${year}`

/** The returns that are made from the record, all year round. */
export function returnsPage({ web, request, exports }: ReturnsProps): Html {
  return page({
    ...frame(request, web),
    title: 'Returns',
    heading: {
      text: 'Returns',
      lead: 'Made from the record as it stands, and judged by the department’s own rules, on any day of the year.',
    },
    content: html`${workTable({
      caption: 'Returns that are made here',
      columns: [{ title: 'Return' }, { title: 'What is done', hideTitle: true, width: 6 }],
      groups: [
        {
          title: 'From the record',
          note: 'It takes some seconds: everybody whom the law counts is read.',
          rows: exports.map((one) => [
            one.title,
            html`<a class="govuk-link" href="${madeAt(one)}">Make it and see what is missing<span class="govuk-visually-hidden">: ${one.title}</span></a>`,
          ]),
        },
      ],
    })}
    <p class="govuk-body"><a class="govuk-link" href="/returns/feed">Daily feed to the Department for Education</a></p>
    <p class="govuk-body"><a class="govuk-link" href="/returns/validate">Check files of any system</a></p>`,
  })
}
