import type { CareersFront } from '../../../cases/careers/read-careers.ts'
import type { Job, JobWords } from '../../../cases/careers/published.ts'
import { counted, dateInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { input } from '../../govuk/input.ts'
import { html, type Child, type Html } from '../../html.ts'
import { sideColumns } from '../../layout/columns.ts'
import { alertsAddress, eventAddress, jobAddress, start } from './addresses.ts'
import { careersPage, type Shown } from './careers-page.ts'
import { clockInWords, experienceInWords, hoursInWords, payInWords, timeLeft } from './job-words.ts'
import { closingInWords } from './job-words.ts'
import { filters, fits, type Sought } from './sought.ts'

interface JobsPageProps extends Shown {
  readonly front: CareersFront
  readonly sought: Sought
}

/** The open jobs, the soonest to close first, with what narrows the list beside it. */
export function jobsPage(props: JobsPageProps): Html {
  const { web, request, front, sought } = props
  const { rules, caseload, words } = front
  const shown = front.jobs.filter((job) => fits(job, sought, words))
  return careersPage({
    ...{ web, request, title: 'Jobs in children’s services' },
    heading: { text: 'Jobs in children’s services', lead: rules.lead },
    content: html`${
      caseload !== undefined &&
      html`<p class="govuk-body">A worker here holds ${counted(Math.round(caseload), 'child', 'children')} on average today.</p>`
    }
    ${sideColumns(
      html`<p class="govuk-body" role="status"><strong>${counted(shown.length, 'job')}</strong>${
        shown.length < front.jobs.length &&
        html` of ${front.jobs.length}. <a class="govuk-link" href="${start}">Show them all</a>`
      }</p>
      <p class="govuk-body tw-directory__narrow"><a class="govuk-link" href="#said">Search or narrow the list</a></p>
      ${shown.length === 0 && html`<p class="govuk-body">Nothing like that is open now. <a class="govuk-link" href="${alertsAddress}">Ask us to tell you</a> when there is.</p>`}
      <ul class="tw-careers__list">${shown.map((job) => line(job, words))}</ul>
      ${coming(front)}${events(front)}${livingHere(front)}`,
      narrow(props),
    )}`,
  })
}

const line = (job: Job, words: JobWords): Html => html`<li class="tw-careers__job">
  <div>
    <h2 class="govuk-heading-s"><a class="govuk-link" href="${jobAddress(job.id)}">${job.name}</a></h2>
    <p class="govuk-body">${words.team[job.team]} · ${counted(job.places, 'post')}</p>
    ${experienceInWords(job) && html`<p class="tw-directory__facts">${experienceInWords(job)}</p>`}
  </div>
  <dl class="tw-careers__terms">
    <dt>Where</dt><dd>${job.where}</dd>
    <dt>Pay</dt><dd>${payInWords(job)}</dd>
    <dt>Hours</dt><dd>${hoursInWords(job, words)}</dd>
  </dl>
  <p class="tw-careers__closes"><strong>${timeLeft(job)}</strong> <span>${closingInWords(job)}</span></p>
</li>`

function narrow({ front, sought }: JobsPageProps): Html {
  const { jobs, words } = front
  return html`<form class="tw-careers__narrow" method="get" action="${start}" role="search">
    ${input({
      id: 'said',
      name: 'said',
      label: { text: 'Search the jobs', classes: 'govuk-label--s' },
      value: sought.said,
      autocomplete: 'off',
    })}
    ${filters.map(({ name, title, codesOf }) =>
      checkboxes({
        name,
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: title, classes: 'govuk-fieldset__legend--s' } },
        values: sought[name],
        items: Object.entries(words[name]).flatMap(([value, text]) => {
          const many = jobs.filter((job) => codesOf(job).includes(value)).length
          return many > 0 || sought[name].includes(value)
            ? [{ value, text: `${text} (${many})` }]
            : []
        }),
      }),
    )}
    ${button({ text: 'Show jobs', classes: 'govuk-button--secondary' })}
  </form>`
}

const coming = ({ coming: all }: CareersFront): Child =>
  all.length > 0 &&
  html`<section class="tw-careers__coming" aria-labelledby="coming">
    <h2 class="govuk-heading-m" id="coming">Coming soon</h2>
    ${all.map(
      (
        one,
      ) => html`<p class="govuk-body">${one.summary} <a class="govuk-link" href="${alertsAddress}">Tell me when it opens</a></p>
      ${one.contact.name && html`<p class="govuk-body">You can ask ${one.contact.name}${one.contact.phone && html`: <strong>${one.contact.phone}</strong>`}.</p>`}`,
    )}
  </section>`

const events = ({ events: all }: CareersFront): Child =>
  all.length > 0 &&
  html`<h2 class="govuk-heading-m">Come and meet us</h2>
  <ul class="tw-directory__list">${all.map(
    (one) => html`<li class="tw-directory__item">
      <h3 class="govuk-heading-s"><a class="govuk-link" href="${eventAddress(one.id)}">${one.name}</a></h3>
      <p class="govuk-body">${dateInWords(one.on)}, ${clockInWords(one.opens)} to ${clockInWords(one.ends)}. ${one.venue}.</p>
    </li>`,
  )}</ul>`

const livingHere = ({
  rules,
}: CareersFront): Html => html`<h2 class="govuk-heading-m">Living here</h2>
  ${rules.livingHere.map(
    ({ title, text }) =>
      html`<h3 class="govuk-heading-s">${title}</h3><p class="govuk-body">${text}</p>`,
  )}
  <h2 class="govuk-heading-m">What everybody gets</h2>
  <ul class="govuk-list govuk-list--bullet">${rules.benefits.map((one) => html`<li>${one}</li>`)}</ul>`
