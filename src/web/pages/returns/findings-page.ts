import type { FastifyRequest } from 'fastify'
import { minutesKept, type KeptFindings } from '../../../cases/returns/kept-findings.ts'
import { counted } from '../../../engine/words.ts'
import type { BrokenRule } from '../../../returns/judge-files.ts'
import { frame } from '../../frame.ts'
import { details } from '../../govuk/details.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

export interface FindingsProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly id: string
  readonly found: KeptFindings
}

/** What breaks the rules in the files that somebody sent: errors, then queries, each by rule. */
export function findingsPage({ web, request, id, found }: FindingsProps): Html {
  const { broken, remarks } = found.judged
  const errors = broken.filter(({ says }) => says === 'error')
  const queries = broken.filter(({ says }) => says === 'query')
  return page({
    ...frame(request, web),
    title: 'What was found in a return',
    back: { text: 'Check a return', href: '/returns/validate' },
    heading: {
      text: 'What was found',
      caption: found.title,
      lead: lead(found, errors, queries),
    },
    content: html`<p class="govuk-body">Judged: <span class="tw-as-written">${found.fileNames.join(', ')}</span>. The files are forgotten. What was found is kept for ${minutesKept} minutes, for you alone. Rows are counted from 1, after the line of names in a CSV file, and group by group in an XML file.</p>
      ${broken.length > 0 && html`<p class="govuk-body"><a class="govuk-link" href="/returns/validate/${id}/everything.csv" download>Download everything as CSV</a></p>`}
      ${rulesSection('errors', 'Errors: the department refuses a return with any of these', errors)}
      ${rulesSection('queries', 'Queries: amend them, or say why they are right', queries)}
      ${remarks.length > 0 && remarksSection(remarks)}`,
  })
}

function lead(
  { judged: { children, rules, remarks } }: KeptFindings,
  errors: readonly BrokenRule[],
  queries: readonly BrokenRule[],
): Html {
  const judged = `${counted(children, 'child', 'children')} judged by ${counted(rules, 'rule')}`
  const besides =
    remarks.length > 0 &&
    html` <a class="govuk-link" href="#remarks">Something was read past, or not judged</a>.`
  if (errors.length + queries.length === 0) return html`${judged}. No rule is broken.${besides}`
  const link = (id: string, broken: readonly BrokenRule[], as: string): Html =>
    broken.length === 0
      ? html`none broken as ${as}`
      : html`<a class="govuk-link" href="#${id}">${counted(broken.length, 'rule')} broken as ${as}</a>`
  return html`${judged}: ${link('errors', errors, 'an error')}, ${link('queries', queries, 'a query')}.${besides}`
}

const rulesSection = (id: string, title: string, broken: readonly BrokenRule[]): Html | false =>
  broken.length > 0 &&
  html`<div id="${id}">${section({
    title,
    content: broken.map((rule) =>
      details({
        summaryHtml: html`<strong>${rule.id}</strong> (${counted(rule.rows, 'row')}) ${rule.message}`,
        html: breachesTable(rule),
      }),
    ),
  })}</div>`

function breachesTable({ id, times, first }: BrokenRule): Html {
  return workTable({
    caption: `What breaks rule ${id}`,
    columns: [
      { title: 'Child', width: 5 },
      { title: 'Where', plainOnPhone: true },
    ],
    groups: [
      {
        title: 'Breaches',
        count: times,
        note:
          first.length < times && `The first ${first.length} are shown. The download has them all.`,
        rows: first.map(({ child, rows }) => [
          html`<span class="tw-as-written">${child ?? 'The return'}</span>`,
          rows.length === 0
            ? 'The return as a whole'
            : rows.map((row) => html`<span class="tw-table__main">${place(row)}</span>`),
        ]),
      },
    ],
  })
}

const place = ({ table, row, fields }: BrokenRule['first'][number]['rows'][number]): string =>
  fields.length === 0 ? `${table}, row ${row}` : `${table}, row ${row}: ${fields.join('; ')}`

const remarksSection = (remarks: readonly string[]): Html =>
  html`<div id="remarks">${section({
    title: 'Read past, or not judged',
    content: html`<ul class="govuk-list govuk-list--bullet">${remarks.map(
      (remark) => html`<li class="tw-as-written">${remark}</li>`,
    )}</ul>`,
  })}</div>`
