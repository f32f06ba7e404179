import type { FastifyRequest } from 'fastify'
import type { BeginningAbout } from '../../../../cases/people/what-may-begin.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { html, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { danger } from '../../records/danger.ts'
import { firstNameOf, nameOf, whoInWords } from '../../records/people-words.ts'
import { besideInWords } from '../file/around-section.ts'

interface BeginPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly about: BeginningAbout
  /** Those ticked when it was refused. */
  readonly ticked?: readonly string[]
  readonly refusal?: string | undefined
}

/** Before a record is begun about somebody: what it is, and who else is in it. One press makes one record. */
export function beginPage(props: BeginPageProps): Html {
  const { web, request, about, refusal } = props
  const { definition, person, whyNot } = about
  const here = `/people/${person.id}`
  return page({
    ...frame(request, web),
    title: `New ${definition.noun}`,
    back: { text: 'Back to their page', href: here },
    banner: definition.immediateDanger && danger(web.office.practice.pack, false),
    errors: refusal ? [{ text: refusal, href: '#with' }] : [],
    heading: {
      caption: definition.title,
      text: `New ${definition.noun}: ${nameOf(person)}`,
      lead: definition.purpose,
    },
    content: html`${whyNot.map((why) => insetText({ text: why }))}
      ${
        whyNot.length > 0
          ? html`<p><a class="govuk-link" href="${here}">Back to ${firstNameOf(person)}’s page</a></p>`
          : form(props, here)
      }`,
  })
}

const form = (props: BeginPageProps, here: string): Html => {
  const { request, about } = props
  return html`<form method="post" action="${here}/begin/${about.definition.id}">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${together(props)}
    <div class="govuk-button-group">
      ${button({ text: 'Begin', preventDoubleClick: true })}
      <a class="govuk-link" href="${here}">Not now</a>
    </div>
  </form>`
}

/** Brothers and sisters who may be in the same record, and why some may not. */
function together({ about, ticked = [] }: BeginPageProps): Html | undefined {
  const { definition, person, now } = about
  const may = about.with.filter((one) => one.whyNot.length === 0)
  const not = about.with.filter((one) => one.whyNot.length > 0)
  if (!definition.several) return html`<p class="govuk-body">There is one for each child.</p>`
  if (about.with.length === 0) {
    return html`<p class="govuk-body">No brother or sister of ${firstNameOf(person)} is known here. Others can be added once it has begun.</p>`
  }
  return html`${
    may.length > 0 &&
    checkboxes({
      name: 'with',
      classes: 'govuk-checkboxes--small',
      fieldset: {
        legend: { text: 'Who else is in it?', classes: 'govuk-fieldset__legend--s' },
      },
      hint: { text: 'One record, with a part for each of them that only their own file holds.' },
      values: ticked,
      items: may.map((one) => ({
        value: one.person.id,
        text: whoInWords(one.person, now),
        hint: { text: besideInWords[one.by] },
      })),
    })
  }
  ${
    not.length > 0 &&
    html`<h2 class="tw-side-title">Not in this one</h2>
    <dl class="tw-begin__not">${not.map(
      (one) =>
        html`<dt>${whoInWords(one.person, now)}</dt>${one.whyNot.map((why) => html`<dd>${why}</dd>`)}`,
    )}</dl>`
  }`
}
