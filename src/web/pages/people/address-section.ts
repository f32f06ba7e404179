import type { FastifyRequest } from 'fastify'
import type { PersonFile } from '../../../cases/people/read-person.ts'
import { instantInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { addressNotShown } from '../records/people-words.ts'

interface AddressProps {
  readonly request: FastifyRequest
  readonly file: PersonFile
  readonly revealed?: string | undefined
}

/** What can be done with an address: keep it from everybody, look at it, or ask for it to be shown again. */
export function addressSection(props: AddressProps): Html | undefined {
  const { person } = props.file
  if (person.place === null) return undefined
  const content = person.address_hidden ? hidden(props) : hide(props)
  return section({ title: 'Their address', content: html`<div id="address">${content}</div>` })
}

const hide = (props: AddressProps): Html =>
  details({
    summaryText: 'Do not disclose it',
    html: html`<p class="govuk-body">If somebody would be in danger were it known, the address is shown nowhere but here, to those who work with them. Two people are needed to show it again.</p>
      ${step(props, 'hide', 'Do not disclose this address')}`,
  })

function hidden(props: AddressProps): Html {
  const { file, revealed } = props
  const { mayReveal, asked, mayAgree } = file.home
  return html`<p class="govuk-body"><strong>${revealed ?? addressNotShown}</strong></p>
    ${
      revealed !== undefined
        ? html`<p class="govuk-body">It is written down that you looked. Tell nobody, and do not print this page.</p>`
        : mayReveal
          ? html`<p class="govuk-body">You work with them, so you may see it. It is written down that you looked.</p>
            ${step(props, 'reveal', 'Show the address to me')}`
          : html`<p class="govuk-body">It is shown to those who work with them now. Ask one of them.</p>`
    }
    ${details({ summaryText: 'It may be shown again', html: again(asked, mayAgree, props) })}`
}

function again(asked: PersonFile['home']['asked'], mayAgree: boolean, props: AddressProps): Html {
  if (!asked) {
    return html`<p class="govuk-body">Two people have to want it: you ask, and a manager agrees.</p>
      ${step(props, 'show', 'Ask for it to be shown again')}`
  }
  const who = html`<p class="govuk-body">${asked.isReader ? 'You' : asked.by} asked for it, ${instantInWords(asked.at)}.`
  if (!mayAgree) return html`${who} A manager who did not ask has to agree.</p>`
  return html`${who}</p>${step(props, 'show', 'Agree: show it to everybody again')}`
}

const step = ({ request, file }: AddressProps, what: string, text: string): Html =>
  html`<form method="post" action="/people/${file.person.id}/address">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${button({ text, name: 'do', value: what, classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`
