import type { SignpostRow } from '../../../../cases/directory/taken-up.ts'
import { html, type Html } from '../../../html.ts'
import { inShort } from '../entry-words.ts'

/** A place that a family was pointed to: what it does and how to reach it, as it stood when they were told. */
export const signpostFacts = (
  { id, detail: { service, reach, where, does = '' } }: SignpostRow,
  after?: Html,
): Html =>
  html`<section class="tw-directory__listed" aria-labelledby="place-${id}">
    <h2 class="govuk-heading-m" id="place-${id}">${service}</h2>
    <p class="govuk-body">${inShort(does)}</p>
    <p class="govuk-body tw-directory__line"><strong>${reach}</strong></p>
    ${where && html`<p class="govuk-body">${where}</p>`}
    ${after}
  </section>`
