import type { EntryRow } from '../../../cases/directory/read-services.ts'
import { html, type Html } from '../../html.ts'
import { serviceAddress } from './addresses.ts'
import { agesInWords, costInShort, inShort, whereInShort } from './entry-words.ts'

/** Services as a list to choose from: what each does, for whom, where and at what price. */
export const servicesList = (
  services: readonly (EntryRow & { readonly metres?: number | null })[],
  level: 'h2' | 'h3' = 'h2',
): Html => html`<ul class="tw-directory__list">${services.map((one) => item(one, level))}</ul>`

function item(one: EntryRow & { readonly metres?: number | null }, level: 'h2' | 'h3'): Html {
  const link = html`<a class="govuk-link" href="${serviceAddress(one.id)}">${one.name}</a>`
  const facts = [agesInWords(one), costInShort(one), whereInShort(one, one.metres ?? null)]
  return html`<li class="tw-directory__item">
    ${level === 'h2' ? html`<h2 class="govuk-heading-s">${link}</h2>` : html`<h3 class="govuk-heading-s">${link}</h3>`}
    ${one.status === 'temporarily closed' && html`<p class="tw-directory__closed">Closed for now</p>`}
    ${one.audience === 'professionals' && html`<p class="tw-directory__closed">For workers only: families do not see this</p>`}
    <p class="govuk-body">${inShort(one.description)}</p>
    <p class="tw-directory__facts">${facts.filter(Boolean).join(' · ')}</p>
  </li>`
}
