import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placeOf } from '../../src/engine/places.ts'
import { directory } from './demonstration-directory.ts'
import { groups } from './demonstration-groups.ts'
import { demonstration } from './demonstration.ts'
import { pack } from './pack.ts'

const bookings = groups.flatMap(({ programmes }) => programmes.flatMap(({ booked }) => booked))

describe('the centres of the demonstration', () => {
  it('stand in the directory, in a district, and are opened by somebody of the cast', () => {
    const entries = directory.flatMap((organisation) => organisation.entries)
    for (const { entry, by, given } of groups) {
      assert.ok(
        entries.some(({ name }) => name === entry),
        entry,
      )
      assert.equal(placeOf(pack, given.postcode ?? '').kind, 'district', entry)
      assert.ok(demonstration.workers.some(({ id }) => id === by))
    }
  })

  it('are for people who are invented: of the cast, or reached at numbers that nobody has', () => {
    const people = demonstration.households.flatMap((household) => household.people)
    for (const booking of bookings) {
      if ('person' in booking) assert.ok(people.some(({ id }) => id === booking.person))
      else {
        const { email = '', phone = '' } = booking.asThemselves
        assert.match(email || phone, /^(07700 900\d{3}|\S+@example\.com)$/)
      }
    }
  })
})
