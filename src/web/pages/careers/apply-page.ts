import type { applicationForm } from '../../../cases/careers/apply.ts'
import type { Job } from '../../../cases/careers/published.ts'
import { choicesOf, type Practice } from '../../../engine/practice.ts'
import type { Problem } from '../../../engine/refusal.ts'
import type { Question } from '../../../practice/vocabulary/question.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { input } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { field, type Form } from '../../web.ts'
import { applyAddress, jobAddress, start } from './addresses.ts'
import { careersPage, wrongIn, type Shown } from './careers-page.ts'
import { closingInWords } from './job-words.ts'

interface ApplyPageProps extends Shown {
  readonly job: Job
  readonly form: ReturnType<typeof applicationForm>
  readonly typed: Form
  readonly problems: readonly Problem[]
}

/** As it is asked of the applicant, where the record speaks about them. */
const asked: Readonly<Record<string, string>> = {
  name: 'Your full name',
  email: 'Your e-mail address',
  phone: 'Your phone number (you can leave this out)',
  rightToWork: 'May you work in the UK?',
  registration: 'Your number at Social Work England, if you have one',
  convictions: 'Have you had convictions or cautions that we may ask about? If so, which?',
  adjustments: 'What do you need from us so that you can take part?',
  interviewSure: 'Do you ask for an interview under the disability scheme?',
  heard: 'How did you hear of this job?',
}

/** One page to apply on: your work first, which the panel reads; then who you are, which it does not. */
export function applyPage(props: ApplyPageProps): Html {
  const { web, request, job, form, problems } = props
  const isAsked = (id: string): boolean => {
    const when = form.work.definition.questions[id]?.when
    return !when || !('question' in when) || !('is' in when) || when.is.includes(job.kind)
  }
  return careersPage({
    ...{ web, request, problems, title: 'Apply for a job' },
    back: { text: 'Back to the job', href: jobAddress(job.id) },
    heading: {
      text: 'Apply for a job',
      caption: job.name,
      lead: `Closes ${closingInWords(job)}. What you write is sent when you choose “Send”, and not before.`,
    },
    content: html`<form class="tw-directory__search" method="post" action="${applyAddress(job.id)}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <h2 class="govuk-heading-m">Your work</h2>
      <p class="govuk-body">Two people read this and score it. They do not see your name. Please leave it out here.</p>
      ${form.work.asks
        .filter(isAsked)
        .map((id) => box(id, form.work.definition.questions[id], props))}
      <h2 class="govuk-heading-m">You</h2>
      <p class="govuk-body">Only the people who run our recruiting see this.</p>
      ${form.self.asks
        .filter((id) => id !== 'references' && id !== 'agreed')
        .map((id) => box(id, form.self.definition.questions[id], props))}
      ${references(props)}
      ${checkboxes({
        name: 'agreed',
        idPrefix: 'agreed',
        values: field(props.typed, 'agreed') === 'yes' ? ['yes'] : [],
        items: [{ value: 'yes', text: 'What I wrote is true' }],
        ...wrongIn(problems)('agreed'),
      })}
      ${button({ text: 'Send', preventDoubleClick: true })}
    </form>`,
  })
}

function box(id: string, question: Question | undefined, props: ApplyPageProps): Html {
  if (!question) return html``
  const { typed, problems, web } = props
  const text = asked[id] ?? question.text
  const value = field(typed, id)
  const wrong = wrongIn(problems)(id)
  const hint = question.hint ? { hint: { text: question.hint } } : {}
  if (question.kind === 'long-text') {
    return textarea({ ...{ id, name: id, rows: 6, value }, label: { text }, ...hint, ...wrong })
  }
  if (question.kind === 'yes-no' || question.kind === 'choice') {
    return radios({
      ...{ name: id, idPrefix: id, value },
      fieldset: { legend: { text } },
      items: optionsFor(question, web.office.practice),
      ...hint,
      ...wrong,
    })
  }
  return input({
    ...{ id, name: id, value },
    label: { text },
    ...(question.kind === 'number'
      ? { classes: 'govuk-input--width-2', inputmode: 'numeric' }
      : {}),
    ...(autocomplete[id] ? { autocomplete: autocomplete[id] } : {}),
    ...(id === 'email' ? { type: 'email', spellcheck: false } : {}),
    ...hint,
    ...wrong,
  })
}

const autocomplete: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  phone: 'tel',
}

const optionsFor = (question: Question, practice: Practice): { value: string; text: string }[] =>
  question.kind === 'yes-no'
    ? [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ]
    : choicesOf(practice, question).map(({ code, label }) => ({ value: code, text: label }))

const references = ({
  typed,
  problems,
}: ApplyPageProps): Html => html`<fieldset class="govuk-fieldset" id="references">
  <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Two people who know you at work</legend>
  <p class="govuk-hint">The first is who you work for now, or did last.</p>
  ${wrongIn(problems)('references').errorMessage && html`<p class="govuk-error-message">${wrongIn(problems)('references').errorMessage?.text}</p>`}
  ${[1, 2].map(
    (n) =>
      html`${input({
        id: `reference${n}`,
        name: `reference${n}`,
        label: { text: `${n === 1 ? 'First' : 'Second'} person: name, and where they work` },
        value: field(typed, `reference${n}`),
      })}${input({
        id: `reach${n}`,
        name: `reach${n}`,
        label: { text: `${n === 1 ? 'First' : 'Second'} person: e-mail or phone` },
        value: field(typed, `reach${n}`),
      })}`,
  )}
</fieldset>`

/** It was sent: which number it has, and what comes next. */
export const sentPage = ({
  web,
  request,
  reference,
}: Shown & { readonly reference: string }): Html =>
  careersPage({
    ...{ web, request, title: 'We have your application' },
    heading: { text: 'We have your application' },
    content: html`<p class="govuk-body-l">Its number is <strong>${reference}</strong>. Please write it down.</p>
      <p class="govuk-body">Two people read and score it. To ask how far it has got, ring us and say the number.</p>
      <p class="govuk-body"><a class="govuk-link" href="${start}">Look at other jobs</a></p>`,
  })
