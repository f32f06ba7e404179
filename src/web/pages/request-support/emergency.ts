import { html, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { phone } from './request-page.ts'

/** What to do before anything else. It never keeps somebody from going on: they may have rung already. */
export function emergencyWords(web: Web): Html {
  return html`<p class="tw-ring"><a class="tw-ring__number" href="tel:999">999</a></p>
    <p class="govuk-body-l">Ask for the police, or for an ambulance if somebody is hurt. If you cannot speak, press <strong>55</strong> when you are told to on a mobile, and they will know.</p>
    <p class="govuk-body">Then ring us on ${phone(web, 'front-door')}, or ${phone(web, 'emergency-duty')} at night and weekends, so that a social worker knows now. A form is read later than a call is answered.</p>
    <p class="govuk-body">When that is done, or if you rang already, tell us the rest here.</p>`
}
