import { gaps, reachablePages, stepOf } from '../../../../engine/journey.ts'
import type { Page } from '../../../../practice/vocabulary/process.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import { askedField, type Asking } from '../asking/asking.ts'
import { sameForAll } from '../asking/same-for-all.ts'
import { recordForm } from '../asking/record-form.ts'
import { homeInWords, whoInWords } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, type RecordFile } from '../record.ts'
import { openedSection } from './opened-section.ts'
import { partnersSection } from './partners-section.ts'
import { peopleSection } from './people-section.ts'

export interface QuestionPageProps {
  readonly asking: Asking
  readonly page: Page
  readonly errors: readonly ErrorSummaryItem[]
  readonly notice?: Child
}

/** A page of a record, to be filled in: what is asked once, and then what is asked of each child under their name. */
export function questionPage(props: QuestionPageProps): Html {
  const { asking, page, errors } = props
  const { file } = asking
  const step = stepOf(page)
  const pages = reachablePages(file.definition, file.view, step)
  const last = step === 'follow-up' ? 'Next: the file' : 'Next: check your answers'
  const at = pages.findIndex((one) => one.id === page.id)
  const next = pages[at + 1]
  const form = recordForm({
    shown: asking,
    action: addressOf(file, 'pages', page.id),
    goOn: { text: 'Save and continue', value: 'continue' },
    next: next ? html`Next: ${next.title}` : last,
    content: html`${page.intro && html`<p class="govuk-body tw-intro">${page.intro}</p>`}
      ${page.people && peopleSection(asking)}
      ${page.opens && openedSection(asking, page.opens)}
      ${page.partners && partnersSection(asking, page)}
      ${asksOfChildrenFirst(asking, page) ? [ofEachChild(asking, page), asAWhole(asking, page)] : [ofTheRecord(asking, page), ofEachChild(asking, page)]}`,
  })
  return recordPage({
    shown: asking,
    title: page.title,
    errors,
    notice: props.notice,
    scripts: ['record-form.js'],
    content: sideColumns(form, html`<div id="pages" data-refresh>${pageList(file, page)}</div>`),
  })
}

const ofTheRecord = (asking: Asking, page: Page): Html[] =>
  page.asks.map((id) => askedField(asking, id, {})).filter((one) => one !== undefined)

/** What the page is about is asked first: of each child, where its first question is. */
const asksOfChildrenFirst = ({ file }: Asking, page: Page): boolean =>
  file.parts.length > 0 && file.definition.questions[page.asks[0] ?? '']?.each === 'child'

/** What is asked once, after the children: under a heading of its own, so that it is nobody's in particular. */
function asAWhole(asking: Asking, page: Page): Html | undefined {
  const fields = ofTheRecord(asking, page)
  if (fields.length === 0) return undefined
  return section({ title: `The ${asking.file.definition.noun} as a whole`, content: fields })
}

function ofEachChild(asking: Asking, page: Page): Child {
  const { file, web } = asking
  return file.parts.map((part) => {
    const fields = page.asks
      .map((id) => askedField(asking, id, { part, after: sameForAll(file, id, part) }))
      .filter((one) => one !== undefined)
    if (fields.length === 0) return undefined
    return html`<section class="tw-section tw-of-child" aria-label="${whoInWords(part.person, file.now)}">
      <h2 class="tw-section__title">${whoInWords(part.person, file.now)} <span class="tw-small">${homeInWords(part.person, web.office.practice)}</span></h2>
      ${fields}
    </section>`
  })
}

/** Every page of the record with what it still lacks; any of them may be filled in first. */
function pageList(file: RecordFile, current: Page): Html {
  const step = stepOf(current)
  const missing = step === 'record' ? gaps(file.definition, file.view, step) : []
  const items = reachablePages(file.definition, file.view, step).map((page) => {
    const lacks = missing.filter((gap) => gap.page === page.id).length
    return html`<li class="tw-page-list__item"${page.id === current.id && html` aria-current="page"`}>
      <a class="govuk-link" href="${addressOf(file, 'pages', page.id)}">${page.title}</a>
      ${step === 'record' && html`<span class="tw-small">${lacks > 0 ? `${lacks} to answer` : 'Complete'}</span>`}
    </li>`
  })
  return section({
    title: `This ${file.definition.noun}`,
    content: html`<ol class="tw-page-list">${items}</ol>
      ${step === 'record' && html`<p><a class="govuk-link" href="${addressOf(file, 'check')}">Check answers and hand in</a></p>`}
      <p><a class="govuk-link" href="${addressOf(file)}">Leave it for now</a> <span class="tw-small">What is saved stays.</span></p>`,
  })
}
