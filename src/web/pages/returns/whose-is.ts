import type { WhoseRow } from '../../../cases/returns/return-readiness.ts'
import { html, type Html } from '../../html.ts'
import { nameOf } from '../records/people-words.ts'

/** Whose row of a return it is, one click away for those who may open their record. */
export function whoseIs(whose: WhoseRow): Html | string {
  if (whose.is === 'known') {
    return html`<a class="govuk-link" href="/people/${whose.person.id}">${nameOf(whose.person)}</a>`
  }
  if (whose.is === 'numbered') return `Child ${whose.id}`
  return whose.is === 'restricted' ? 'A restricted record' : 'The return as a whole'
}
