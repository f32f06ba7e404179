import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bookOpenly, readKeptBooking } from '../../src/cases/groups/book-openly.ts'
import { centreIn, programmeAt } from '../support/groups.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const sam = { firstName: 'Sam', age: '2', email: '', phone: '07700 900123', needs: '' }

// Whoever looks for a mother who has left them knows her number and the name of the child.
describe('a booking that somebody else asks after', () => {
  let at: TestOffice
  let group: string

  before(async () => {
    at = await testOffice('2026-03-02T10:00:00Z')
    const [days, shape] = [[['2026-03-05', '10:00']] as const, { places: '5' }]
    group = (await programmeAt(at, await centreIn(at), days, shape)).id
    const booked = await bookOpenly(at.office, group, sam)
    assert.ok(booked.ok, JSON.stringify(booked))
    at.clock.moveTo('2026-03-02T11:00:00Z')
  })
  after(() => at.close())

  /** What a form that was sent with this first name is answered with. */
  const answered = async (firstName: string) => {
    const booked = await bookOpenly(at.office, group, { ...sam, firstName })
    assert.ok(booked.ok, JSON.stringify(booked))
    const kept = await readKeptBooking(at.office, booked.value)
    assert.ok(kept.ok)
    const { booking, programme } = kept.value
    const { placed_at, withdrew_at, told_at } = booking
    return { placed_at, withdrew_at, told_at, title: programme.title }
  }

  it('is answered as any other: that this child comes to this place at this hour is not said', async () => {
    assert.deepEqual(await answered('Sam'), await answered('Nobody of ours'))
  })
})
