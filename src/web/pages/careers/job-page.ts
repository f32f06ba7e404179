import type { Job, JobChange, JobWords } from '../../../cases/careers/published.ts'
import type { CareersRules } from '../../../practice/vocabulary/careers.ts'
import { dateInWords, plainDateInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { alertsAddress, applyAddress, start } from './addresses.ts'
import { careersPage, type Shown } from './careers-page.ts'
import {
  closingInWords,
  experienceInWords,
  hoursInWords,
  named,
  payInWords,
  timeLeft,
} from './job-words.ts'

interface JobPageProps extends Shown {
  readonly job: Job
  readonly changes: readonly JobChange[]
  readonly rules: CareersRules
  readonly words: JobWords
}

/** One job: what it is, what it pays, until when, and how to apply. */
export function jobPage(props: JobPageProps): Html {
  const { web, request, job } = props
  return careersPage({
    ...{ web, request, title: job.name },
    back: { text: 'All jobs', href: start },
    heading: { text: job.name, lead: job.summary },
    banner:
      !job.isOpen &&
      html`<p class="govuk-inset-text"><strong>This job closed on ${closingInWords(job)}.</strong> You can <a class="govuk-link" href="${alertsAddress}">ask us to tell you</a> of new ones.</p>`,
    content: html`<div itemscope itemtype="https://schema.org/JobPosting">${posting(props)}${sideColumns(main(props), side(props))}</div>`,
  })
}

/** For programs that look for jobs (schema.org), in attributes: our pages carry no script of their own. */
function posting({ job, web, words }: JobPageProps): Html {
  const { council, name } = web.office.practice.pack
  const patterns: Readonly<Record<string, string>> = {
    full: 'FULL_TIME',
    part: 'PART_TIME',
    shared: 'PART_TIME',
  }
  const types = [
    ...new Set(job.patterns.flatMap((one) => patterns[one] ?? [])),
    ...(job.contract === 'permanent' ? [] : ['TEMPORARY']),
  ]
  return html`<meta itemprop="title" content="${job.name}">
    <meta itemprop="description" content="${[job.summary, ...job.tasks].join(' ')}">
    <meta itemprop="datePosted" content="${job.opensOn}">
    <meta itemprop="validThrough" content="${job.closesAt}">
    <meta itemprop="directApply" content="true">
    ${types.map((one) => html`<meta itemprop="employmentType" content="${one}">`)}
    <div itemprop="identifier" itemscope itemtype="https://schema.org/PropertyValue"><meta itemprop="name" content="${council}"><meta itemprop="value" content="${job.id}"></div>
    <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${council}"></div>
    <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><meta itemprop="addressLocality" content="${job.where}"><meta itemprop="addressRegion" content="${named(words.localities, job.localities)} ${name}"><meta itemprop="addressCountry" content="GB"></div></div>
    <div itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="GBP"><div itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue"><meta itemprop="minValue" content="${job.salary.from}"><meta itemprop="maxValue" content="${job.salary.to}"><meta itemprop="unitText" content="YEAR"></div></div>`
}

const bullets = (items: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${items.map((one) => html`<li>${one}</li>`)}</ul>`

function main({ job, changes, words }: JobPageProps): Html {
  const rows: readonly (readonly [string, Child])[] = [
    ['Pay', payInWords(job)],
    ['Grade', job.grade],
    ['Hours', hoursInWords(job, words)],
    ['Where', `${job.where} (${named(words.localities, job.localities)})`],
    ['Terms', words.contract[job.contract]],
    ['You need', experienceInWords(job)],
    ['Closes', html`<strong>${closingInWords(job)}</strong> · ${timeLeft(job)}`],
    ['Interviews', job.interviewsOn && dateInWords(job.interviewsOn)],
    ['Job number', job.id],
  ]
  return html`${summaryList({
    rows: rows.flatMap(([key, value]) =>
      value ? [{ key: { text: key }, value: { html: html`${value}` } }] : [],
    ),
  })}
  ${
    changes.length > 0 &&
    html`<h2 class="govuk-heading-m">What changed since we put this here</h2>
    <ul class="govuk-list govuk-list--bullet">${changes.map(({ on, what }) => html`<li>${plainDateInWords(on)}: ${what}</li>`)}</ul>`
  }
  ${job.week && html`<h2 class="govuk-heading-m">What a week looks like</h2><p class="govuk-body tw-as-written">${job.week}</p>`}
  ${job.tasks.length > 0 && html`<h2 class="govuk-heading-m">What you will do</h2>${bullets(job.tasks)}`}
  ${job.criteria.length > 0 && html`<h2 class="govuk-heading-m">What we look for</h2>${bullets(job.criteria)}`}
  <h2 class="govuk-heading-m">Checks before you start</h2>
  <p class="govuk-body">We look at who you are, your right to work, your training and your health. We ask two people about you. One is your boss now. We look at the criminal record check and the lists of people who may not work with children. We also look online. A conviction does not rule you out: tell us about it.</p>`
}

function side({ job, rules }: JobPageProps): Html {
  return html`<div class="tw-careers__apply">
    <p class="govuk-body"><strong>${timeLeft(job)}</strong></p>
    ${job.isOpen && button({ text: 'Apply for this job', href: applyAddress(job.id), classes: 'tw-careers__button' })}
  </div>
  ${
    job.contact.name &&
    section({
      title: 'Talk first',
      content: html`<p class="govuk-body">${job.contact.name}${job.contact.phone && html`<br><strong>${job.contact.phone}</strong>`}</p>`,
    })
  }
  ${section({ title: 'You also get', content: bullets(rules.benefits) })}
  ${section({
    title: 'Know someone?',
    content: html`<p class="govuk-body">If you work here, tell the recruiters of a friend before they apply.</p>`,
  })}`
}
