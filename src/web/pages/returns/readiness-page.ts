import type { FastifyRequest } from 'fastify'
import type { WantedReturn } from '../../../cases/returns/export-return.ts'
import type { Readiness, RuleToMend } from '../../../cases/returns/return-readiness.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { whoseIs } from './whose-is.ts'

export interface ReadinessProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly wanted: WantedReturn
  readonly readiness: Readiness
}

/** What a return would be if it were sent today: its files, and by rule what is to be mended and whose it is. */
export function readinessPage({ web, request, wanted, readiness }: ReadinessProps): Html {
  const { title, files, toMend, judgedAs, now } = readiness
  const errors = toMend.filter(({ says }) => says === 'error')
  const queries = toMend.filter(({ says }) => says === 'query')
  return page({
    ...frame(request, web),
    title: 'How ready a return is',
    back: { text: 'Returns', href: '/returns' },
    heading: { text: title, caption: 'Returns', lead: lead(readiness, errors, queries) },
    content: html`<p class="govuk-body">As the record stood on ${instantInWords(now)}.${
      judgedAs !== undefined &&
      ` The department has published no rules of this year yet; those of ${judgedAs} judge it.`
    }</p>
      ${files.map((file) =>
        button({
          text: `Download ${file}`,
          href: `/returns/made/${wanted.return}/${wanted.year}/${file}`,
          classes: 'govuk-button--secondary',
          attributes: { download: '' },
        }),
      )}
      <p class="govuk-body"><a class="govuk-link" href="/team/data-quality">What is to be mended of the open children of a team of yours</a></p>
      ${rulesSection('Errors: the department refuses a return with any of these', errors)}
      ${rulesSection('Queries: amend them, or say why they are right', queries)}`,
  })
}

function lead(
  { children, rules }: Readiness,
  errors: readonly RuleToMend[],
  queries: readonly RuleToMend[],
): string {
  if (children === undefined) return 'Made from the record. There are no rules to judge it by.'
  const judged = `${counted(children, 'child', 'children')} judged by ${counted(rules, 'rule')}`
  if (errors.length + queries.length === 0) return `${judged}. No rule is broken.`
  return `${judged}: ${counted(errors.length, 'rule')} broken as an error, ${counted(queries.length, 'rule')} as a query.`
}

const rulesSection = (title: string, broken: readonly RuleToMend[]): Html | false =>
  broken.length > 0 &&
  section({
    title,
    content: broken.map((rule) =>
      details({
        summaryHtml: html`<strong>${rule.id}</strong> (${counted(rule.times, 'time')}) ${rule.message}`,
        html: whoseTable(rule),
      }),
    ),
  })

const whoseTable = ({ id, times, first }: RuleToMend): Html =>
  workTable({
    caption: `Who breaks rule ${id}`,
    columns: [{ title: 'Child', width: 8 }, { title: 'What is to be mended' }],
    groups: [
      {
        title: 'To mend',
        count: times,
        note: first.length < times && `The first ${first.length} are shown.`,
        rows: first.map(({ whose, what }) => [whoseIs(whose), what.join('; ')]),
      },
    ],
  })
