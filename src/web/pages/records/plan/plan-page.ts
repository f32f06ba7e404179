import { isLate, stepDueInWords, type ComparedStep } from '../../../../engine/plan-steps.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { cellInWords } from '../../../documents/said.ts'
import {
  planInWords,
  scaleInWords,
  sinceInWords,
  thePlans,
  wasInWords,
  type ThePlan,
} from '../../../documents/the-plan.ts'
import { button } from '../../../govuk/button.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { firstNameOf } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, type Shown } from '../record.ts'
import { scalePicture } from './scale-picture.ts'

/** Every step of the plan beside last time: what must be different, who does what, how we know; nothing where it is no plan. */
export function planPage(shown: Shown, warning?: Child): Html | undefined {
  const plans = thePlans(shown)
  if (plans.length === 0) return undefined
  const { file } = shown
  const link = (text: string, ...to: string[]): Html =>
    button({ text, href: addressOf(file, ...to), classes: 'govuk-button--secondary' })
  return recordPage({
    shown,
    title: 'What must change',
    actions: [link('PDF, to print or send', 'plan.pdf'), link('For the family', 'plan', 'family')],
    notice: warning,
    content: plans.map((plan) => onePlan(shown, plan)),
  })
}

function onePlan(shown: Shown, plan: ThePlan): Html {
  const { gone, steps } = plan.comparison
  const status = plan.question.of.status
  return html`${plan.part && html`<h2 class="govuk-heading-l">${firstNameOf(plan.part.person)}</h2>`}
    <p class="tw-lead">${planInWords(plan, shown.file.now)}</p>
    ${steps.map((step, at) => oneStep(shown, plan, step, at))}
    ${
      gone.length > 0 &&
      html`<section class="tw-section"><h2 class="tw-section__title">In the plan last time and no longer</h2>
      <ul class="govuk-list govuk-list--bullet">${gone.map(
        (step) =>
          html`<li>${[step.need, step.action].filter(Boolean).join('. ')}${step.status && html` <span class="tw-small">It was: ${cellInWords(shown, status, step.status)}</span>`}</li>`,
      )}</ul></section>`
    }`
}

function oneStep(shown: Shown, plan: ThePlan, step: ComparedStep, at: number): Html {
  const { now } = step
  const today = dateInLondon(shown.file.now)
  const state = cellInWords(shown, plan.question.of.status, now.status) || 'Not said where it is'
  const due = stepDueInWords(now, today)
  return html`<section class="tw-step" aria-labelledby="step-${plan.part?.row.id ?? 'plan'}-${at + 1}">
    <h2 class="tw-step__title" id="step-${plan.part?.row.id ?? 'plan'}-${at + 1}"><span class="tw-step__number">${at + 1}</span> ${now.need ?? now.action ?? 'Not said yet'}</h2>
    ${(now.forWhom ?? now.evidence) && html`<p class="tw-small tw-said">${[now.forWhom, now.evidence].filter(Boolean).join(' · ')}</p>`}
    <div class="tw-step__columns">
      ${told('What must be different', now.mustChange)}
      ${told(
        'Who does what, by when',
        html`<strong>${now.owner ?? 'Nobody yet'}</strong><br>${now.action}
        <span class="tw-step__due">${due && html`<span${isLate(now, today) && html` class="tw-late"`}>${due}</span> · `}<strong>${state}</strong></span>`,
      )}
      ${told('How we will know', now.measure)}
    </div>
    ${plan.lastTime ? besideLastTime(shown, plan, step) : alone(step)}
    ${now.otherwise && html`<p><strong>If it does not change:</strong> <span class="tw-said">${now.otherwise}</span></p>`}
  </section>`
}

const told = (name: string, what: Child): Html =>
  html`<div><p class="tw-asked">${name}</p><p class="tw-said">${what ?? 'Not said yet'}</p></div>`

/** The first version of a plan has nothing to stand beside. */
function alone(step: ComparedStep): Html | undefined {
  const progress = [step.now.progress, step.now.sustained].filter(Boolean).join(' ')
  if (progress === '' && step.now.scale === undefined) return undefined
  return html`<div class="tw-step__beside">
    ${told('How it is', progress || undefined)}
    ${scale(step)}
  </div>`
}

function besideLastTime(shown: Shown, plan: ThePlan, step: ComparedStep): Html {
  const { now, before, since } = step
  const was = wasInWords(shown, plan, step)
  const then = before
    ? html`${before.progress && html`<p class="tw-said">${before.progress}</p>`}
      ${was.length > 0 && html`<ul class="tw-step__was">${was.map((one) => html`<li>${one}</li>`)}</ul>`}
      ${!before.progress && was.length === 0 && html`<p>Nothing was said of how it went.</p>`}`
    : html`<p>Not in the plan yet.</p>`
  return html`<div class="tw-step__beside">
    <div><p class="tw-asked">Last time <span class="tw-step__when">${plan.lastTime}</span></p>${then}</div>
    <div><p class="tw-asked">This time <span class="tw-step__when">${plan.thisTime}</span></p>
      <p><strong${since === 'done' && html` class="tw-done"`}>${sinceInWords(step)}</strong></p>
      ${now.progress && html`<p class="tw-said">${now.progress}</p>`}${now.sustained && html`<p class="tw-said">${now.sustained}</p>`}</div>
    ${scale(step)}
  </div>`
}

function scale(step: ComparedStep): Html | undefined {
  const words = scaleInWords(step)
  if (words === '') return undefined
  return html`<div><p class="tw-asked">How far it has come, 0 to 10</p>
    <p>${scalePicture(step.before?.scale, step.now.scale)} ${words}</p></div>`
}
