import type { FoundPattern } from '../../../../engine/patterns/patterns.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Child, type Html } from '../../../html.ts'

/** Each pattern that was found: the rule in words, and behind it the events it rests on. No pattern is a score. */
export function patternsSection(patterns: readonly FoundPattern[]): Child {
  if (patterns.length === 0) {
    return html`<p class="govuk-body">No rule found a pattern in what you may read. That is no proof that there is none.</p>`
  }
  return html`<p class="tw-small">Found by open rules in what you may read. None is a score.</p>
    ${patterns.map((one) => details({ summaryText: one.pattern.title, html: behind(one) }))}`
}

const behind = ({ pattern, found, lines }: FoundPattern): Html =>
  html`<p class="govuk-body">${pattern.means}</p>
    <ul class="govuk-list govuk-list--bullet">${found.map((one) => html`<li>${one}</li>`)}</ul>
    <ul class="govuk-list tw-events">${lines.map(
      (line) =>
        html`<li>${plainDateInWords(line.on)} · ${line.recordId ? html`<a class="govuk-link" href="/records/${line.recordId}">${line.title}</a>` : line.title}</li>`,
    )}</ul>
    <p class="tw-small">${pattern.source.map(({ cite }) => cite).join('; ')}</p>`
