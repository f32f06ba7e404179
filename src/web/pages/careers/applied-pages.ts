import type { askedBeside } from '../../../cases/careers/equal-opportunities.ts'
import type { Job } from '../../../cases/careers/published.ts'
import { counted } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { select } from '../../govuk/select.ts'
import { html, type Html } from '../../html.ts'
import { applyAddress, besideAddress, jobAddress, start } from './addresses.ts'
import { careersPage, type Shown } from './careers-page.ts'

interface SentPageProps extends Shown {
  readonly job: Pick<Job, 'id'>
  readonly reference: string
  /** Nothing where this browser did not send it: then nobody is asked. */
  readonly asked: typeof askedBeside | undefined
}

/** It was sent: which number it has, what comes next, and what may be said apart from it. */
export const sentPage = ({ web, request, job, reference, asked }: SentPageProps): Html =>
  careersPage({
    ...{ web, request, title: 'We have your application' },
    heading: { text: 'We have your application' },
    content: html`<p class="govuk-body-l">Its number is <strong>${reference}</strong>. Please write it down.</p>
      <p class="govuk-body">Two people read and score it. To ask how far it has got, ring us and say the number.</p>
      ${asked && beside(job, asked, request.csrfToken)}
      <p class="govuk-body"><a class="govuk-link" href="${start}">Look at other jobs</a></p>`,
  })

/** A box for each question of equal opportunities; none has to be answered. */
export const questionsOfOneself = (asked: typeof askedBeside): readonly Html[] =>
  asked.map(({ id, text, options }) =>
    select({
      ...{ id, name: id, label: { text } },
      items: [
        { value: '', text: 'Choose, or leave it out' },
        ...Object.entries(options).map(([value, words]) => ({ value, text: words })),
      ],
    }),
  )

const beside = (
  job: Pick<Job, 'id'>,
  asked: typeof askedBeside,
  csrfToken: string,
): Html => html`<h2 class="govuk-heading-m">Are we fair to all?</h2>
  <p class="govuk-body">These ${asked.length} questions help us to see it. They are not part of your application. We keep the answers apart from it. Nobody who picks people for a job sees what you say here. They see counts, and no count of a few. Leave out what you like.</p>
  <form class="tw-directory__search" method="post" action="${besideAddress(job.id)}" novalidate>
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${questionsOfOneself(asked)}
    ${button({ text: 'Send these answers', preventDoubleClick: true })}
  </form>`

/** What was typed is kept for later: where the way back is. */
export const keptPage = ({
  web,
  request,
  job,
  until,
}: Shown & { readonly job: Job; readonly until: string }): Html =>
  careersPage({
    ...{ web, request, title: 'We keep it for you' },
    back: { text: 'Back to what you wrote', href: applyAddress(job.id) },
    heading: { text: 'We keep it for you', caption: job.name },
    content:
      web.hasPost && web.address
        ? html`<p class="govuk-body-l">We sent you an e-mail with a link. It opens what you wrote until ${until}.</p>
      <p class="govuk-body">Nothing was sent to us yet. We cannot read it. Who has the link can, so keep it to yourself.</p>`
        : html`<p class="govuk-body-l">We cannot send e-mail now, so there is no link.</p>
      <p class="govuk-body">What you wrote is kept in this browser until you close it. Nothing was sent to us yet. Go back to it now, or write it down.</p>`,
  })

/** One button: mail programs open links by themselves, and would have what was typed read by a machine. */
export const wayBackPage = ({
  web,
  request,
  job,
  token,
}: Shown & { readonly job: Job; readonly token: string }): Html =>
  careersPage({
    ...{ web, request, title: 'Go on with your application' },
    back: { text: 'Back to the job', href: jobAddress(job.id) },
    heading: { text: 'Go on with your application', caption: job.name },
    content: html`<form method="post" action="${applyAddress(job.id)}/back/${token}">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <p class="govuk-body">You see what you wrote, and can add to it. Are others near who use this computer? Close the browser when you are done.</p>
      ${button({ text: 'Go on', preventDoubleClick: true })}
    </form>`,
  })

/** What is kept of somebody who applies, who sees it and for how long. */
export const privacyPage = ({
  web,
  request,
  months,
  alertMonths,
}: Shown & { readonly months: number; readonly alertMonths: number }): Html =>
  careersPage({
    ...{ web, request, title: 'What we keep of you' },
    back: { text: 'All jobs', href: start },
    heading: { text: 'What we keep of you', lead: 'When you apply, and when you ask for news.' },
    content: html`<h2 class="govuk-heading-m">While you write</h2>
      <p class="govuk-body">What you type is locked. Only your browser and the link that we send you can open it. It is gone 30 days after you last typed, or when the job closes.</p>
      <h2 class="govuk-heading-m">When you apply</h2>
      <p class="govuk-body">Two people read what you say of your work. They do not see your name. Those who run our recruiting see the rest. We use it to choose, and to check that it is safe for you to work with children. We do no more with it.</p>
      <h2 class="govuk-heading-m">How long</h2>
      <p class="govuk-body">If you do not get the job, we erase it ${counted(months, 'month')} after the job is over. We keep it longer only while there is a claim or a complaint about it. What stays are counts: how many applied, and how far they got. If you start with us, it goes into your file.</p>
      <h2 class="govuk-heading-m">Questions about who you are</h2>
      <p class="govuk-body">You need not answer them. We keep them apart. We count them, and show nobody what one person said.</p>
      <h2 class="govuk-heading-m">News of jobs</h2>
      <p class="govuk-body">We keep your name and address for ${counted(alertMonths, 'month')}, or until you tell us to stop. Then they are erased.</p>
      <h2 class="govuk-heading-m">What you can ask</h2>
      <p class="govuk-body">You can ask to see what we hold, to have it put right, or to have it erased. Ring us and say your number. If you are not happy with what we do, ask the Information Commissioner.</p>`,
  })
