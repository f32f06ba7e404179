import type { EffectDescription } from '../../../engine/describe/effects.ts'
import type { OutcomeDescription } from '../../../engine/describe/outcomes.ts'
import type { ProcessDescription } from '../../../engine/describe/process.ts'
import {
  ownEffects,
  sharedEffects,
  type SharedEffect,
} from '../../../engine/describe/shared-effects.ts'
import { details } from '../../govuk/details.ts'
import { type Child, html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { aboutTable, lines } from './about-table.ts'

/** How it can end: what each outcome needs first and what it brings about, briefly and then in full. */
export function outcomesSection({ outcomes, outcomeForEachChild }: ProcessDescription): Child {
  const shared = sharedEffects(outcomes)
  return html`<div id="outcomes">${section({
    title: outcomeForEachChild ? 'Outcomes, one for each child' : 'Outcomes',
    content: [
      aboutTable({
        caption: 'How it can end',
        columns: ['Outcome', 'What it needs first', 'What it brings about'],
        rows: outcomes.map((outcome) => row(outcome, shared)),
      }),
      shared.length > 0 && besides(shared, outcomes.length),
      details({
        summaryText: 'Every outcome in full',
        html: html`${outcomes.map(inFull)}`,
      }),
    ],
  })}</div>`
}

function row(outcome: OutcomeDescription, shared: readonly SharedEffect[]): readonly Child[] {
  // What most outcomes open may still be the whole point of this one.
  const apart = ownEffects(outcome, shared)
  const own = apart.length > 0 ? apart : outcome.bringsAbout.filter(({ opens }) => opens)
  const needs = needsOf(outcome)
  return [
    [
      outcome.label,
      outcome.explained && html`<span class="tw-about__line tw-small">${outcome.explained}</span>`,
    ],
    needs.length > 0 ? lines(needs) : 'Nothing more',
    own.length > 0 ? lines(own.map(briefly)) : 'Nothing of its own',
  ]
}

/** A condition longer than this is for the full account; the words it is refused with are shorter. */
const longestClause = 120

function needsOf(outcome: OutcomeDescription): readonly Child[] {
  return [
    ...(outcome.when ? [html`offered only when ${outcome.when}`] : []),
    ...outcome.asks.map(({ text }) => html`an answer to “${text}”`),
    ...outcome.needs.map(({ that, otherwise }) => (that.length > longestClause ? otherwise : that)),
  ]
}

const besides = (shared: readonly SharedEffect[], outcomes: number): Child =>
  html`<p class="govuk-body">Most outcomes also bring about, where it applies:</p>
  <ul class="govuk-list govuk-list--bullet">${shared.map(
    ({ effect, count }) =>
      html`<li>${inWords(effect)} <span class="tw-quiet">(${count} of ${outcomes} outcomes)</span></li>`,
  )}</ul>`

const inFull = (outcome: OutcomeDescription): Child =>
  html`<h3 class="govuk-heading-s">${outcome.label}</h3>
  <ul class="govuk-list govuk-list--bullet">
    ${outcome.when && html`<li>Offered only when ${outcome.when}</li>`}
    ${outcome.asks.map(({ text }) => html`<li>Asks: ${text}</li>`)}
    ${outcome.needs.map(({ that, otherwise }) => html`<li>Needs: ${that}. Otherwise: “${otherwise}”</li>`)}
    ${outcome.bringsAbout.map((effect) => html`<li>${inWords(effect)}</li>`)}
    <li class="tw-quiet">Source: ${outcome.source.cite} (${outcome.source.standing})</li>
  </ul>`

function briefly(effect: EffectDescription): Child {
  const to = effect.receivers && html`, <span class="tw-quiet">for ${effect.receivers}</span>`
  return html`${nameOf(effect)}${to}${effect.when && html`, <span class="tw-quiet">where it applies</span>`}`
}

/** An effect as a whole sentence: for whom, from which day and when. */
export function inWords(effect: EffectDescription): Child {
  const { parts = [], because, on, to, when } = effect
  const what = [nameOf(effect), parts.length > 0 && ` (${parts.join('; ')})`]
  return html`${what}${because && `, because ${because}`}${on && `, ${on}`}${to && `, to ${to}`}${when && `, when ${when}`}`
}

function nameOf({ does, what, opens }: EffectDescription): Child {
  if (!opens) return html`${does}: ${what}`
  return opens.isWritten
    ? html`${does}: <a class="govuk-link" href="/about/processes/${opens.id}">${what}</a>`
    : html`${does}: ${what} (not written yet: handed over)`
}
