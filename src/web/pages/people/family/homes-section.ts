import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { listInWords, plainDateInWords } from '../../../../engine/words.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { workTable } from '../../../parts/work-table.ts'
import { addressNotShown, nameOf } from '../../records/people-words.ts'
import { labelOf } from './family-words.ts'

const dayOf = (instant: string): string => plainDateInWords(dateInLondon(instant))

/** Where they lived and are written to, from when until when, and who was there at the same time. */
export function homesSection(file: FamilyFile, practice: Practice): Html {
  const { addresses } = file
  if (addresses.length === 0) {
    return html`<p class="govuk-body">No address is recorded yet.</p>`
  }
  const row = (one: FamilyFile['addresses'][number]): readonly Child[] => [
    html`<strong>${one.hidden ? addressNotShown : [one.line, one.postcode].filter(Boolean).join(', ')}</strong>`,
    labelOf(practice, 'address-type', one.kind),
    `${dayOf(one.from_at)} ${one.to_at ? `to ${dayOf(one.to_at)}` : 'to now'}`,
    one.hidden ? 'Not shown' : withWhom(file, one.id),
    file.mayChange &&
      one.to_at === null &&
      html`<a class="govuk-link" href="/people/${file.person.id}/family/address/${one.id}">It has ended<span class="govuk-visually-hidden"> (${labelOf(practice, 'address-type', one.kind)})</span></a>`,
  ]
  return workTable({
    caption: 'Addresses, and who was there',
    columns: [
      { title: 'Where', plainOnPhone: true },
      { title: 'What for', width: 4 },
      { title: 'When', width: 4 },
      { title: 'With', width: 5 },
      { title: 'End', width: 2, hideTitle: true },
    ],
    groups: [
      { title: 'Now', rows: addresses.filter((one) => one.to_at === null).map(row) },
      { title: 'Before', rows: addresses.filter((one) => one.to_at !== null).map(row) },
    ].filter((one) => one.rows.length > 0),
  })
}

function withWhom(file: FamilyFile, addressId: string): string {
  const names = file.shared
    .filter((one) => one.address_id === addressId)
    .flatMap((one) => {
      const person = file.people.find(({ id }) => id === one.person_id)
      if (!person) return []
      const until = one.to_at ? ` until ${dayOf(one.to_at)}` : ''
      return [`${nameOf(person)} from ${dayOf(one.from_at)}${until}`]
    })
  return listInWords(names)
}
