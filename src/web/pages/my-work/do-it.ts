import { aOrAn } from '../../../engine/words.ts'
import { processOf } from '../../../engine/practice.ts'
import { html, type Html } from '../../html.ts'
import type { WorkLine } from './groups.ts'
import { childrenOf, titleOf, type Shown } from './line-words.ts'

/** One click to where it is done: a page, or a record begun about these children. */
export function doIt(line: WorkLine, shown: Shown): Html {
  const { place, row, draft } = line
  const record = `/records/${row.id}`
  const more = html`<span class="govuk-visually-hidden">: ${titleOf(line, shown)}, ${childrenOf(line.children, shown.now)}, ${row.reference}</span>`
  const link = (words: string, href: string): Html =>
    html`<a class="govuk-link" href="${href}">${words}${more}</a>`
  // A colleague's work is opened and looked at: what is theirs to do is not done for them by a click.
  if (!shown.isOwn) return link('Open', record)
  if (draft) return link('Carry on', `/records/${draft}/check`)
  switch (place.at) {
    case 'decide':
      return link('Decide', `${record}/decide`)
    case 'give':
      return link('Give it to somebody', `${record}#worker`)
    case 'check':
      return link(row.is_returned ? 'Answer' : 'Carry on', `${record}/check`)
    case 'page':
      return link('Record it', `${record}/pages/${place.page}`)
    case 'file':
      return link('Open', record)
    case 'begin':
      return html`<form method="post" action="/start/${place.process}">
        <input type="hidden" name="_csrf" value="${shown.csrfToken}">
        ${line.children.map((child) => html`<input type="hidden" name="person" value="${child.personId}">`)}
        <button class="tw-link-button" name="do" value="chosen">Begin ${aOrAn(processOf(shown.web.office.practice, place.process).noun)}${more}</button>
      </form>`
  }
}
