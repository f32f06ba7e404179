import type { OtherNamed } from '../../../cases/reading/others-named.ts'
import { listInWords } from '../../../engine/words.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { html, type Html } from '../../html.ts'
import { firstNameOf } from './people-words.ts'

const beside: Readonly<Record<OtherNamed['by'], (child: string) => string>> = {
  stated: (child) => `brother or sister of ${child}`,
  parent: (child) => `has the same mother or father as ${child}`,
  home: (child) => `lives in the same home as ${child}`,
  record: (child) => `is in the same record as ${child}`,
}

/** Said before words are shared that name somebody else; nothing where they name nobody. It stops nothing. */
export function namesWarning(others: readonly OtherNamed[]): Html | undefined {
  if (others.length === 0) return undefined
  return insetText({
    classes: 'tw-prompt tw-names',
    html: html`<p><strong>Before you share this: it names somebody else.</strong></p>
    <ul class="govuk-list govuk-list--bullet">${others.map(
      ({ names, by, of }) =>
        html`<li>${names ? html`<strong>${listInWords(names)}</strong>: ${beside[by](firstNameOf(of))}` : 'Somebody whose record is restricted'}</li>`,
    )}</ul>
    <p>Take it out, or write in the record why it stays.</p>`,
  })
}
