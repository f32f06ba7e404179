import type { FastifyRequest } from 'fastify'
import type { readKnownBy } from '../../../../cases/people/known-by.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { html, type Html } from '../../../html.ts'
import { field } from '../../../web.ts'

type Reading = Awaited<ReturnType<typeof readKnownBy>>
export type KnownBy = Extract<Reading, { ok: true }>['value']

interface KnownByProps {
  readonly request: FastifyRequest
  readonly personId: string
  readonly known: KnownBy
  readonly typed?: unknown
  readonly problems?: ReadonlyMap<string, string> | undefined
}

const kinds = { phone: 'Telephone', email: 'E-mail', system: 'Number in another system' } as const

/** Other telephones, e-mail addresses and the numbers of other systems: everything that somebody is found by as well. */
export function knownBySection({ request, personId, known, typed, problems }: KnownByProps): Html {
  const action = `/people/${personId}/known-by`
  const token = html`<input type="hidden" name="_csrf" value="${request.csrfToken}">`
  const wrong = (name: string): { errorMessage?: { text: string } } => {
    const message = problems?.get(name)
    return message ? { errorMessage: { text: message } } : {}
  }
  return html`<div id="known-by">${
    known.length > 0 &&
    html`<ul class="govuk-list">${known.map(
      (one) =>
        html`<li><form method="post" action="${action}">${token}<input type="hidden" name="drop" value="${one.id}">
          <strong>${one.value}</strong> <span class="tw-quiet">${kinds[one.kind as keyof typeof kinds]}${one.whose && `, ${one.whose}`}</span>
          ${button({ html: html`Take off<span class="govuk-visually-hidden"> ${one.value}</span>`, classes: 'govuk-button--secondary govuk-!-margin-bottom-2' })}
        </form></li>`,
    )}</ul>`
  }
  <form method="post" action="${action}" novalidate>${token}
    ${radios({
      name: 'kind',
      fieldset: { legend: { text: 'What is it?' } },
      classes: 'govuk-radios--small',
      value: field(typed, 'kind') || 'phone',
      items: Object.entries(kinds).map(([value, text]) => ({ value, text })),
    })}
    ${input({ id: 'value', name: 'value', label: { text: 'Number or address' }, value: field(typed, 'value'), autocomplete: 'off', ...wrong('value') })}
    ${input({ id: 'whose', name: 'whose', label: { text: 'Whose, or which system' }, value: field(typed, 'whose'), autocomplete: 'off', ...wrong('whose') })}
    ${button({ text: 'Add it', classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form></div>`
}
