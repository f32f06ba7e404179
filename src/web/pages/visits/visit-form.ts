import { stepOf } from '../../../engine/journey.ts'
import type { Page } from '../../../practice/vocabulary/process.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { askedField, type Asking } from '../records/asking/asking.ts'
import { whoInWords } from '../records/people-words.ts'
import type { Shown } from '../records/record.ts'

/** Every question of a record that is written on the visit, page after page, to be filled in where there is no server. */
export function visitForm(shown: Shown): Html {
  const { definition } = shown.file
  const pages = definition.pages.filter((one) => stepOf(one) === 'record')
  const asking: Asking = {
    ...shown,
    // All of them are on the form, so that conditions between its pages are judged on it too.
    onForm: new Set(pages.flatMap((one) => one.asks)),
    typed: new Map(),
    problems: new Map(),
  }
  return html`${pages.map((one) => onePage(asking, one))}`
}

function onePage(asking: Asking, page: Page): Html {
  const { file } = asking
  const when = page.when
  const whole = page.asks.map((id) => askedField(asking, id, { when }))
  const ofEach = file.parts.map((part) => {
    const fields = page.asks.map((id) => askedField(asking, id, { part, when }))
    return (
      fields.some((one) => one !== undefined) &&
      html`<div data-visit-page><h3 class="govuk-heading-s">${whoInWords(part.person, file.now)}</h3>${fields}</div>`
    )
  })
  return html`<div data-visit-page>${section({
    title: page.title,
    content: html`${page.intro && html`<p class="govuk-body tw-intro">${page.intro}</p>`}${whole}${ofEach}`,
  })}</div>`
}
