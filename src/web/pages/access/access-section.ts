import { checksBookings } from '../../../cases/groups/who-runs.ts'
import { exportsPeople } from '../../../cases/moving/export-person.ts'
import type { Caller } from '../../../engine/permissions.ts'
import type { Practice } from '../../../engine/practice.ts'
import { hasAccessTask } from '../../../engine/walls.ts'
import { html, type Child } from '../../html.ts'

interface Of {
  readonly id: string
  readonly restricted: boolean
}

/**
 * Who may open this record: what a manager can do about it, a copy for those who answer for what leaves, and the way
 * out for somebody who knows the person.
 */
export function accessSection(person: Of, caller: Caller, practice: Practice): Child {
  const maySay = hasAccessTask(practice, caller, 'mayRestrict')
  return html`${person.restricted && html`<p><strong>Restricted:</strong> open to those who are named.</p>`}
    ${maySay && html`<p><a class="govuk-link" href="/people/${person.id}/restrict">${person.restricted ? 'Who may open it' : 'Restrict this record'}</a></p>`}
    ${exportsPeople(caller) && html`<p><a class="govuk-link" href="/people/${person.id}/export">Make a copy of everything</a></p>`}
    ${checksBookings(practice, caller) && html`<p><a class="govuk-link" href="/people/${person.id}/booking-check">Check before booking in a group</a></p>`}
    <p><a class="govuk-link" href="/ties">You know them in private life?</a></p>`
}
