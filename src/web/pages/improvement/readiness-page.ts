import type { FastifyRequest } from 'fastify'
import type { Readiness, SaidRow } from '../../../cases/improvement/read-readiness.ts'
import { makesReturns } from '../../../cases/returns/export-return.ts'
import { permitStart } from '../../../engine/permissions.ts'
import { choicesOf } from '../../../engine/practice.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import { signedInOn, type Web } from '../../web.ts'

interface ReadinessProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: Readiness
}

/** What inspectors would be handed today, and what is still open: one page to print. */
export function readinessPage(props: ReadinessProps): Html {
  const { web, request, file } = props
  const { plans, documents, lines, unanswered, reports, audits } = file
  return page({
    ...frame(request, web),
    title: 'Readiness for an inspection',
    breadcrumbs: [{ text: 'Improvement', href: '/improvement' }],
    heading: {
      text: 'Readiness for an inspection',
      caption: `As it stands ${instantInWords(file.now)}`,
      lead: 'What inspectors would be handed today, what they are likely to look at, and what nobody has answered yet.',
      actions:
        mayCheck(props) &&
        button({ text: 'Check the documents', href: '/start/inspection-readiness' }),
    },
    content: html`${section({
      title: 'Documents',
      content: listed(props, documents, {
        nothing: 'No document is listed yet.',
        columns: ['what', 'version', 'state', 'where'],
        process: 'inspection-readiness',
        list: 'documents',
      }),
    })}
    ${section({ title: 'Lists of children', content: childLists(props) })}
    ${section({
      title: 'What they look into',
      content: listed(props, lines, {
        nothing: 'No line of enquiry is kept.',
        columns: ['line'],
        process: 'peer-review',
        list: 'lines',
      }),
    })}
    ${section({
      title: 'Found, and not answered by an action',
      content: listed(props, unanswered, {
        nothing: 'Nothing that was found waits for an action.',
        columns: ['finding'],
        process: 'inspection',
        list: 'findings',
      }),
    })}
    ${section({
      title: 'Reports of others',
      content: listed(props, reports, {
        nothing: 'No report of others is kept.',
        columns: ['version', 'cameOn', 'state', 'where'],
        process: 'peer-review',
        list: 'reports',
      }),
    })}
    ${section({
      title: 'Plans and audits',
      content: html`<ul class="govuk-list govuk-list--bullet">
        ${plans.map(({ id, name }) => html`<li><a class="govuk-link" href="/improvement/${id}">${name}</a></li>`)}
        ${audits.map(({ record_id: id, name, happened_at: at }) => html`<li><a class="govuk-link" href="/records/${id}">${name}</a>, reported ${plainDateInWords(dateInLondon(at))}</li>`)}
        <li><a class="govuk-link" href="/improvement/together/assurance">Assurance: the figures together</a></li>
        <li><a class="govuk-link" href="/measures">Performance: every measure</a></li>
      </ul>`,
    })}`,
  })
}

function mayCheck({ web, request }: ReadinessProps): boolean {
  const { practice } = web.office
  const check = practice.processes.get('inspection-readiness')
  return !!check && permitStart(check, signedInOn(request).caller, practice).ok
}

/** They are made from the live record by those who prepare returns, and the audit says who took them. */
function childLists({ request }: ReadinessProps): Html {
  const { caller } = signedInOn(request)
  return makesReturns(caller)
    ? html`<p class="govuk-body">Lists 1 to 11 of Annex A are made when you ask for them, from the record as it is then, and the audit says who took them. <a class="govuk-link" href="/returns">Make them</a></p>`
    : html`<p class="govuk-body">Lists 1 to 11 of Annex A are made from the live record by those who prepare returns: ask a performance analyst.</p>`
}

interface Listed {
  readonly nothing: string
  /** The columns shown, in the words of this list of this process. */
  readonly columns: readonly string[]
  readonly process: string
  readonly list: string
}

function listed(
  { web }: ReadinessProps,
  rows: readonly SaidRow[],
  { nothing, columns, process, list }: Listed,
): Child {
  if (rows.length === 0) return html`<p class="govuk-body">${nothing}</p>`
  const { practice } = web.office
  const question = practice.processes.get(process)?.questions[list]
  const asked = question?.kind === 'list' ? question.of : {}
  const words = ({ row }: SaidRow, column: string): string => {
    const value = row[column] ?? ''
    const of = asked[column]
    if (of?.kind === 'date' && value !== '') return plainDateInWords(value)
    const found = of && choicesOf(practice, of).find(({ code }) => code === value)
    return found?.label ?? value
  }
  return workTable({
    caption: question?.text ?? list,
    columns: [
      ...columns.map((column) => ({ title: asked[column]?.text ?? column })),
      { title: 'From', width: 5 as const },
    ],
    groups: [
      {
        title: 'The latest first',
        rows: rows.map((one) => [
          ...columns.map((column) => words(one, column)),
          html`<a class="govuk-link" href="/records/${one.from.record_id}">${one.from.name}</a>`,
        ]),
      },
    ],
  })
}
