import { isLate, stepDueInWords } from '../../../../engine/plan-steps.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { cellInWords } from '../../../documents/said.ts'
import { planInWords, sinceInWords, thePlans, type ThePlan } from '../../../documents/the-plan.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { firstNameOf } from '../people-words.ts'
import { addressOf, type Shown } from '../record.ts'

/** The plan in a sentence and a line a step, with the way to all of it; nothing where the record is no plan. */
export function planSection(shown: Shown): Html | undefined {
  const plans = thePlans(shown)
  if (plans.length === 0) return undefined
  const { file } = shown
  const link = (text: string, ...to: string[]): Html =>
    html`<li><a class="govuk-link" href="${addressOf(file, ...to)}">${text}</a></li>`
  return section({
    title: 'The plan',
    content: html`${plans.map((plan) => onePlan(shown, plan))}
    <ul class="tw-papers" aria-label="All of the plan">
      ${link(plans.some(({ lastTime }) => lastTime) ? 'Last time beside this time' : 'The whole plan', 'plan')}
      ${link('PDF', 'plan.pdf')}
      ${link('For the family', 'plan', 'family')}
    </ul>`,
  })
}

function onePlan(shown: Shown, plan: ThePlan): Html {
  const { now } = shown.file
  const today = dateInLondon(now)
  const { steps } = plan.comparison
  const rows = steps.map((step) => {
    const status = cellInWords(shown, plan.question.of.status, step.now.status)
    return html`<li><span><strong>${step.now.need ?? step.now.action ?? 'Not said yet'}</strong>
      <span class="tw-small">${[step.now.owner, step.now.need && step.now.action].filter(Boolean).join(': ')}</span></span>
      <span${isLate(step.now, today) && html` class="tw-late"`}>${stepDueInWords(step.now, today)}</span>
      <span>${status || 'Not said where it is'}${plan.lastTime && html`<span class="tw-small">${sinceInWords(step)}</span>`}</span></li>`
  })
  return html`<p class="govuk-body">${plan.part && html`<strong>${firstNameOf(plan.part.person)}.</strong> `}${planInWords(plan, now)}${plan.thisTime && html` <span class="tw-small">As of ${plan.thisTime}.</span>`}</p>
    ${steps.length > 0 && html`<ol class="tw-guests tw-guests--steps">${rows}</ol>`}`
}
