import type { FastifyRequest } from 'fastify'
import type { PackFile, PackStatement, RedactionRow } from '../../../cases/access-pack/read-pack.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { counted, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { radios } from '../../govuk/radios.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { pageLinks } from '../../parts/page-links.ts'
import { field, type Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { kindInWords, markedBody, whyInWords, wordsOfRedaction } from './redaction-words.ts'

interface PackPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: PackFile
  readonly sheet: number
  /** Only statements with something that is not decided. */
  readonly isOpenOnly: boolean
  readonly problems?: readonly Problem[]
}

const statementsOfASheet = 25

export const packAddress = ({ pack }: PackFile): string => `/access-packs/${pack.id}`

const isOpen = ({ state }: RedactionRow): boolean => state === 'open'

/** A pack, a sheet at a time: what is proposed to be taken out, decided one by one or all of a kind at once. */
export function packPage(props: PackPageProps): Html {
  const { web, request, file, problems = [] } = props
  const all = file.statements.flatMap((one) => one.redactions)
  const open = all.filter(isOpen).length
  return page({
    ...frame(request, web),
    title: 'Access pack',
    back: { text: 'Back to the request', href: `/records/${file.pack.record_id}/packs` },
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: {
      caption: `Request ${file.reference}`,
      text: `${nameOf(file.person)}: what is held`,
      lead: `${counted(file.statements.length, 'entry', 'entries')} as they stood on ${plainDateInWords(dateInLondon(file.pack.made_at))}, in the order of their days. ${open === 0 ? 'Everything proposed is decided.' : `${open} of ${counted(all.length, 'proposal')} ${open === 1 ? 'is' : 'are'} not decided yet.`}`,
      actions:
        !file.whyNotOut &&
        button({ text: 'The copy to send, as a PDF', href: `${packAddress(file)}/copy.pdf` }),
    },
    content: sideColumns(sheetOf(props), [
      section({ title: 'Sign it', content: signing(props) }),
      file.pack.signed_at === null &&
        open > 0 &&
        section({ title: 'Accept all of one kind', content: kinds(props, all) }),
    ]),
  })
}

function sheetOf(props: PackPageProps): Child {
  const { file, request, isOpenOnly, problems = [] } = props
  const wanted = isOpenOnly
    ? file.statements.filter((one) => one.redactions.some(isOpen))
    : file.statements
  const address = packAddress(file)
  const other = isOpenOnly
    ? html`<a class="govuk-link" href="${address}">Show every entry</a>`
    : html`<a class="govuk-link" href="${address}?show=open">Show only what is not decided</a>`
  if (wanted.length === 0) {
    return html`<p class="govuk-body">${isOpenOnly ? 'Nothing here is undecided.' : 'Nothing is held.'} ${isOpenOnly && other}</p>`
  }
  const sheets = Math.ceil(wanted.length / statementsOfASheet)
  const at = Math.min(Math.max(1, props.sheet), sheets)
  const shown = wanted.slice((at - 1) * statementsOfASheet, at * statementsOfASheet)
  const to = (sheet: number): string => `${address}?sheet=${sheet}${isOpenOnly ? '&show=open' : ''}`
  const decides = file.pack.signed_at === null && shown.some((one) => one.redactions.length > 0)
  const problem = problems.find((one) => one.question === 'because')
  return html`<p class="govuk-body">${other}</p>
    <form method="post" action="${address}/decide" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <input type="hidden" name="sheet" value="${at}">
      ${isOpenOnly && html`<input type="hidden" name="show" value="open">`}
      ${shown.map((one) => statement(one, props))}
      ${
        decides &&
        html`${textarea({
          id: 'because',
          name: 'because',
          label: { text: 'If you decide otherwise than is proposed: why?' },
          rows: 2,
          value: field(request.body, 'because'),
          ...(problem ? { errorMessage: { text: problem.message } } : {}),
        })}
        ${button({ text: 'Decide this sheet as chosen', preventDoubleClick: true })}`
      }
    </form>
    ${pageLinks({ label: 'Pages of the pack', page: at, pages: sheets, addressOf: to })}`
}

function statement(one: PackStatement, props: PackPageProps): Html {
  const { file } = props
  return html`<div class="tw-pack__statement" id="entry-${one.id}">
    <h2 class="govuk-heading-s govuk-!-margin-bottom-0">${plainDateInWords(one.on_day)}. ${one.heading}</h2>
    <p class="govuk-hint govuk-!-margin-bottom-0">${one.asked}</p>
    <div class="tw-pack__body">${markedBody(one)}</div>
    ${one.redactions.map((redaction) => choice(redaction, one, props))}
    ${
      file.pack.signed_at === null &&
      html`<p class="govuk-body-s"><a class="govuk-link" href="${packAddress(file)}/entries/${one.id}">Take out something else<span class="govuk-visually-hidden"> in this entry: ${one.asked}</span></a></p>`
    }
  </div>`
}

function choice(
  one: RedactionRow,
  from: PackStatement,
  { web, request, file }: PackPageProps,
): Html {
  const { practice } = web.office
  const words = wordsOfRedaction(from, one)
  const what = words === '' ? 'All of it' : `“${words}”`
  const why = whyInWords(one, practice)
  if (file.pack.signed_at !== null)
    return html`<p class="tw-pack__choice"><strong>${what}</strong> ${why}</p>`
  const name = `choice-${one.id}`
  const chosen = field(request.body, name) || (one.state === 'open' ? one.suggests : one.state)
  return html`<div class="tw-pack__choice">${radios({
    name,
    classes: 'govuk-radios--small govuk-radios--inline',
    fieldset: { legend: { html: html`<strong>${what}</strong> ${why}` } },
    items: [
      { value: 'cover', text: 'Take out' },
      { value: 'show', text: 'Leave readable' },
    ],
    value: chosen,
  })}
  <p class="govuk-body-s govuk-!-margin-bottom-0"><a class="govuk-link" href="${packAddress(file)}/entries/${from.id}?instead=${one.id}">Change it<span class="govuk-visually-hidden">: ${what}</span></a></p></div>`
}

function kinds({ file, request, web }: PackPageProps, all: readonly RedactionRow[]): Html {
  const open = all.filter(isOpen)
  const remembered = open.filter((one) => one.remembered_at !== null).length
  const rules = [
    ...new Set(open.filter((one) => one.remembered_at === null).map(({ rule }) => rule)),
  ]
  const offer = (kind: string, title: string, count: number): Html =>
    html`<form method="post" action="${packAddress(file)}/accept">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <input type="hidden" name="kind" value="${kind}">
      ${button({ text: `Accept ${count}: ${title}`, classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`
  return html`<div class="tw-pack__kinds">
    ${remembered > 0 && offer('remembered', 'as decided for an earlier request', remembered)}
    ${rules.map((rule) =>
      offer(
        `rule-${rule}`,
        kindInWords(rule, web.office.practice),
        open.filter((one) => one.rule === rule && one.remembered_at === null).length,
      ),
    )}
  </div>`
}

function signing({ file, request }: PackPageProps): Html {
  const { pack, whyNotSigned, whyNotOut } = file
  const made = html`<p class="govuk-body">Made by ${pack.made_by_name}, ${plainDateInWords(dateInLondon(pack.made_at))}.</p>`
  if (pack.signed_at !== null) {
    return html`${made}<p class="govuk-body">Signed by ${pack.signed_by_name}, ${plainDateInWords(dateInLondon(pack.signed_at))}. Nothing in it changes any more.</p>
      ${whyNotOut && insetText({ text: whyNotOut.message })}`
  }
  if (whyNotSigned) return html`${made}${insetText({ text: whyNotSigned.message })}`
  return html`${made}<form method="post" action="${packAddress(file)}/sign">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <p class="govuk-body">You have read every entry, and what is taken out of it is right. Nothing in it changes after that.</p>
    ${button({ text: 'Sign the pack', preventDoubleClick: true })}
  </form>`
}
