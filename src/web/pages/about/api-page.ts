import { postInWords } from '../../../engine/permissions.ts'
import type { Practice } from '../../../engine/practice.ts'
import { listInWords } from '../../../engine/words.ts'
import { html } from '../../html.ts'
import type { PageProps } from '../../layout/page.ts'
import { aboutSections } from './sections.ts'

type Content = Pick<PageProps, 'title' | 'heading' | 'content'>

/** What programs can ask of us, how they say who they are, and what they are told when they may not. */
export function apiPage(practice: Practice): Content {
  const { mayMakeKeys, longestKeyMonths } = practice.catalogue.access
  const makers = listInWords(
    mayMakeKeys.map((one) => postInWords(one, practice).toLowerCase()),
    'or',
  )
  return {
    title: 'For programs',
    heading: {
      text: 'For programs',
      lead: 'What a program may ask of Threadwell, in whose name, and what it is answered.',
    },
    content: html`${aboutSections('api')}
<div class="tw-about__prose">
<p class="govuk-body">Everything that can be asked is described in one document that other tools read, <a class="govuk-link" href="/api/openapi.json">OpenAPI 3.1</a>. It is made from the rules by which each request is checked, so it cannot say anything else. Answers are JSON; figures also come as CSV.</p>
<h2 class="govuk-heading-m">Measures</h2>
<ul class="govuk-list govuk-list--bullet">
  <li><code>/api/measures</code> is every measure over a period, whole.</li>
  <li><code>/api/measures/</code> and the id of one is that measure by place, team, age, sex, ethnicity and disability, and month by month. Each figure comes with what is divided by what, its definition, and the address of the page with the children behind it.</li>
  <li><code>/figures.csv</code> after either is the same as CSV.</li>
  <li><code>?period=</code> is one of year-to-date, year, quarter, month and days; with days, <code>from</code> and <code>to</code> say which.</li>
  <li><code>?copy=shared</code> hides small numbers and what they could be worked out from, as the page does in a copy for others. Without it the answer is for use inside only.</li>
</ul>
<h2 class="govuk-heading-m">Keys</h2>
<p class="govuk-body">A program sends a key: <code>Authorization: Bearer</code> and then the key. Keys are made on the account page of somebody who is a ${makers}. A key is shown once, has a last day within ${longestKeyMonths} months, and can be taken away at any time.</p>
<p class="govuk-body">A key asks in the name of whoever made it. It sees what they may see at that moment, every request is in the audit under their name with the number of the key, and it ends with their post or their account. What is published for everybody needs no key.</p>
<h2 class="govuk-heading-m">When the answer is no</h2>
<p class="govuk-body">A refusal is <code>application/problem+json</code> (RFC 9457): <code>detail</code> says in words what happened, what is safe and what to do. 401 is a key that is missing or opens nothing, 403 and 404 what is not theirs, 422 what could not be understood, 429 too many requests at once, with how long to wait in <code>Retry-After</code>.</p>
</div>`,
  }
}
