import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { anEntry } from '../../../../test/support/directory.ts'
import type { ServiceEntry } from '../../../practice/vocabulary/directory.ts'
import { besideTheWeek, entryFrom, wayOfTheWeek } from './typed-entry.ts'

const before: ServiceEntry = anEntry({
  contacts: [{ phones: [{ number: '01632 960 999', words: '', languages: ['Urdu'] }] }],
  places: [
    {
      ...{ kind: 'physical', name: 'Hall', line: '1 Row', town: 'Burnley', postcode: 'BB11 1AA' },
      ...{ uprn: '100010000000', attention: 'The warden', features: ['quiet'], access: '' },
    },
  ],
  schedules: [
    { freq: 'WEEKLY', byday: 'MO', opensAt: '09:00', closesAt: '10:00', attending: 'online' },
    { freq: 'WEEKLY', byday: 'TU', opensAt: '09:00', closesAt: '10:00', notes: 'Not in May' },
  ],
  costs: [{ option: 'Child', pence: 250, words: '', validFrom: '2026-01-01', validTo: undefined }],
})

/** What a browser sends of it, with nothing changed but who pays. */
const form = {
  ...{ name: before.name, description: before.description, phone: '01632 960 999' },
  ...{ 'place-0-name': 'Hall', 'place-0-line': '1 Row', 'place-0-town': 'Burnley' },
  ...{ 'place-0-postcode': 'BB11 1AA', 'place-0-features': 'quiet', terms: ['things-to-do'] },
  ...{ 'MO-opens': '09:00', 'MO-closes': '10:00', attending: 'online', link: '' },
  ...{ 'cost-0-option': 'Child', 'cost-0-amount': '2.50', refer: 'self', status: 'active' },
  funding: 'The council, , A lottery',
}

describe('an entry that is typed again', () => {
  const typed = entryFrom(form, before)

  it('says what was typed', () => {
    assert.deepEqual(typed.funding, ['The council', 'A lottery'])
    assert.deepEqual(wayOfTheWeek(typed.schedules), { attending: 'online' })
    assert.equal(
      entryFrom({ ...form, attending: 'by-boat' }, before).schedules[0]?.attending,
      undefined,
    )
  })

  it('keeps what the form has no box for', () => {
    assert.deepEqual(typed.contacts[0]?.phones, before.contacts[0]?.phones)
    assert.deepEqual(typed.places, before.places)
    assert.deepEqual(typed.costs, before.costs)
    assert.deepEqual(besideTheWeek(before.schedules), [before.schedules[1]])
    assert.deepEqual(typed.schedules[1], before.schedules[1])
  })
})
