import type { FastifyRequest } from 'fastify'
import { homeField, mergeFields } from '../../../cases/people/merging/merge-fields.ts'
import type { MergeFile } from '../../../cases/people/merging/read-merge.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { dateInWords, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../govuk/error-summary.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { field, type Web } from '../../web.ts'
import { homeInWords, nameOf } from '../records/people-words.ts'
import { fieldInWords, rowsInWords } from './merge-words.ts'

export interface MergePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: MergeFile
  readonly typed?: unknown
  readonly errors: readonly ErrorSummaryItem[]
  readonly problem?: string | undefined
}

/** One merge: confirmed by somebody else, withdrawn, or undone. */
export function mergePage(props: MergePageProps): Html {
  const { web, request, file } = props
  const { kept, merged } = file
  return page({
    ...frame(request, web),
    title: 'Two records made one',
    back: { text: 'Back to duplicates', href: '/duplicates' },
    errors: props.errors,
    heading: {
      caption: `Number ${merged.id} into ${kept.id}`,
      text: `${nameOf(merged)} and ${nameOf(kept)}`,
      lead: standing(file),
    },
    content: sideColumns(
      html`${section({ title: 'What is taken as right', content: chosen(props) })}
        ${section({ title: 'Why', content: html`<p class="govuk-body">${file.row.reason}</p>` })}
        <div id="todo">${next(props)}</div>`,
      section({ title: whatMoves(file), content: rows(file) }),
    ),
  })
}

function standing({ row, proposedBy, confirmedBy, isOwn }: MergeFile): string {
  const proposed = `${isOwn ? 'You' : proposedBy} proposed it ${instantInWords(row.proposed_at)}.`
  if (row.undone_at) return `Undone ${instantInWords(row.undone_at)}: ${row.undone_because ?? ''}`
  if (row.withdrawn_at) return `${proposed} Withdrawn: ${row.withdrawn_because ?? ''}`
  if (row.confirmed_at)
    return `${proposed} ${confirmedBy ?? ''} confirmed it ${instantInWords(row.confirmed_at)}.`
  return `${proposed} ${isOwn ? 'Somebody else has to confirm it.' : 'You may confirm it.'} Nothing is changed yet.`
}

function chosen({ file, web }: MergePageProps): Html {
  const { practice } = web.office
  const { row, fields } = file
  const asWas = { ...fields[0], ...row.kept_was }
  const rowsOf = mergeFields.flatMap((one) => {
    const side = row.chosen[one.id]
    if (!side) return []
    const [right, other] = [asWas, fields[1]].map((from) => fieldInWords(one, from, practice))
    return [said(one.title, side === 'kept' ? [right, other] : [other, right])]
  })
  const homes = [file.kept, file.merged].map((one) => homeInWords(one, practice))
  const side = row.chosen[homeField]
  if (side && row.confirmed_at === null) {
    rowsOf.push(said('Where they live', side === 'kept' ? homes : homes.toReversed()))
  }
  return rowsOf.length === 0
    ? html`<p class="govuk-body">They say the same of everything.</p>`
    : summaryList({ rows: rowsOf })
}

const said = (
  title: string,
  [right = '', other = '']: readonly (string | undefined)[],
): { key: { text: string }; value: { html: Html } } => ({
  key: { text: title },
  value: {
    html: html`<strong>${right}</strong> <span class="tw-quiet">(not ${other.toLowerCase() === 'not known' ? 'blank' : other})</span>`,
  },
})

const whatMoves = ({ row }: MergeFile): string =>
  row.confirmed_at === null ? 'What will move' : 'What moved'

function rows({ rows: all, row, merged }: MergeFile): Html {
  const of = (state: 'moved' | 'left'): string =>
    rowsInWords(all.filter((one) => one.state === state))
  return html`<p class="govuk-body">${of('moved') || 'Nothing'}.</p>
    ${of('left') && html`<p class="govuk-body">With number ${merged.id} stayed what the other has already, or cannot have twice: ${of('left')}.</p>`}
    ${row.confirmed_at === null && html`<p class="govuk-body">What was signed stays as it was signed.</p>`}`
}

function next(props: MergePageProps): Child {
  const { file } = props
  const { row } = file
  if (row.withdrawn_at ?? row.undone_at) return undefined
  if (row.confirmed_at === null) {
    return html`${!file.isOwn && section({ title: 'Confirm', content: html`<p class="govuk-body">Look at both yourself first: <a class="govuk-link" href="/people/${file.kept.id}">number ${file.kept.id}</a> and <a class="govuk-link" href="/people/${file.merged.id}">number ${file.merged.id}</a>. It can be undone for 30 days.</p>${plainForm(props, 'confirm', 'Confirm: make them one')}` })}
      ${section({ title: 'Withdraw it', content: reasonForm(props, 'withdraw', 'Why is it withdrawn?', 'Withdraw it') })}`
  }
  if (dateInLondon(file.now) > file.undoneUntil) {
    return html`<p class="govuk-body">It could be undone until ${dateInWords(file.undoneUntil)}.</p>`
  }
  return section({
    title: 'They are two people after all',
    content: html`<p class="govuk-body">It can be undone until ${dateInWords(file.undoneUntil)}. Everything that moved goes back. What was recorded since stays with number ${file.kept.id}: move it where it belongs.</p>
      ${reasonForm(props, 'undo', 'Why are they two after all?', 'Undo: make them two again')}`,
  })
}

const plainForm = ({ request, file }: MergePageProps, what: string, text: string): Html =>
  html`<form method="post" action="/duplicates/merges/${file.row.id}/${what}">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${button({ text, preventDoubleClick: true })}
  </form>`

const reasonForm = (props: MergePageProps, what: string, label: string, text: string): Html =>
  html`<form method="post" action="/duplicates/merges/${props.file.row.id}/${what}" novalidate class="tw-field">
    <input type="hidden" name="_csrf" value="${props.request.csrfToken}">
    ${textarea({
      id: 'because',
      name: 'because',
      label: { text: label },
      rows: 2,
      value: field(props.typed, 'because'),
      ...(props.problem ? { errorMessage: { text: props.problem } } : {}),
    })}
    ${button({ text, classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`
