import type { applicationForm } from '../../../cases/careers/apply.ts'
import type { Job } from '../../../cases/careers/published.ts'
import { choicesOf, type Practice } from '../../../engine/practice.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { counted, dateInWords } from '../../../engine/words.ts'
import type { Question } from '../../../practice/vocabulary/question.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { input } from '../../govuk/input.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { radios } from '../../govuk/radios.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../html.ts'
import { field, type Form, type Web } from '../../web.ts'
import { applyAddress, jobAddress, keepAddress, laterAddress, privacyAddress } from './addresses.ts'
import { careersPage, wrongIn, type Shown } from './careers-page.ts'
import { closingInWords } from './job-words.ts'

interface ApplyPageProps extends Shown {
  readonly job: Job
  readonly form: ReturnType<typeof applicationForm>
  readonly typed: Form
  readonly problems: readonly Problem[]
  /** Which version of what is kept is shown, and the showing's own number. */
  readonly version: number
  readonly showing: string
  /** Until when what was typed before is kept; nothing where nothing was. */
  readonly until?: string | undefined
  /** Said above everything: another tab changed this page. */
  readonly notice?: Child
  /** After how many months it is erased. */
  readonly months: number
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
export function applyPage(given: ApplyPageProps): Html {
  const props = { ...given, problems: given.problems.map((one) => inTheirWords(one, given)) }
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
    scripts: ['request-support.js'],
    content: html`${props.notice && insetText({ html: html`${props.notice}` })}
    ${props.until && insetText({ text: typedBefore(web, props.until) })}
    <form class="tw-directory__search" method="post" action="${applyAddress(job.id)}" novalidate data-keep="${keepAddress(job.id)}">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <input type="hidden" name="_version" value="${props.version}">
      <input type="hidden" name="_showing" value="${props.showing}">
      <input type="hidden" name="_turn" value="0">
      <h2 class="govuk-heading-m">Your work</h2>
      <p class="govuk-body">Two people read this and score it. They do not see your name. Please leave it out here.</p>
      ${form.work.asks
        .filter(isAsked)
        .map((id) => [
          id === 'statement' && lookedFor(job),
          box(id, form.work.definition.questions[id], props),
        ])}
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
      <p class="govuk-body">If you do not get the job, we erase this ${counted(props.months, 'month')} after the job is over. <a class="govuk-link" href="${privacyAddress}">What we keep of you</a></p>
      <div class="govuk-button-group">${button({ text: 'Send', preventDoubleClick: true })}${button(
        {
          ...{ text: 'Keep it for later', classes: 'govuk-button--secondary' },
          ...{ attributes: { formaction: laterAddress(job.id) }, preventDoubleClick: true },
        },
      )}</div>
      <p class="govuk-body">${sendsLinks(web) ? 'To come back on another day, give your e-mail address above and choose “Keep it for later”. We send you a link.' : 'We cannot send e-mail now, so there is no way back once you close this browser.'}</p>
      <p class="govuk-body tw-quiet" data-kept role="status">What you type is kept when you choose a button, until you close this browser.</p>
    </form>`,
  })
}

/** Beside the question that asks about each of them: nobody goes back to the job to read them while they write. */
const lookedFor = ({ criteria }: Job): Child =>
  criteria.length > 0 &&
  html`<p class="govuk-body"><strong>What we look for</strong></p>
    <ul class="govuk-list govuk-list--bullet">${criteria.map((one) => html`<li>${one}</li>`)}</ul>`

/** What is lacking is said in the words in which it is asked here. */
const inTheirWords = ({ question, message }: Problem, { form }: ApplyPageProps): Problem => {
  if (question === 'references')
    return { question, message: 'Name two people who know you at work' }
  const text = form.self.definition.questions[question]?.text
  const here = asked[question]
  if (text === undefined || here === undefined) return { question, message }
  const plain = (words: string): string => words.replace(/\?$/, '')
  return { question, message: message.replace(plain(text), plain(here)) }
}

/** Can whoever writes be sent the way back? */
const sendsLinks = ({ hasPost, address }: Web): boolean => Boolean(hasPost && address)

const typedBefore = (web: Web, until: string): string =>
  sendsLinks(web)
    ? `This is what you typed before. We keep it for you until ${dateInWords(until)}.`
    : 'This is what you typed before. We keep it until you close this browser.'

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
