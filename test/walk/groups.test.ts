import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { book } from '../../src/cases/groups/book.ts'
import { bookOpenly } from '../../src/cases/groups/book-openly.ts'
import { beginProgramme, openCentre, planSession } from '../../src/cases/groups/plan-groups.ts'
import { readProgramme } from '../../src/cases/groups/read-groups.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { eyesOn, type Eyes } from './eyes.ts'

const runs = 'lorraine-pickup'
const today = { day: '26', month: '3', year: '2026' }

describe('the walk through centres, programmes and registers', () => {
  let site: TestSite
  let eyes: Eyes

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    eyes = await eyesOn(site)
  })
  after(async () => {
    await eyes.close()
    await site.close()
  })

  it('sees every page, empty and with people in it', async () => {
    const { office } = site
    const caller = site.caller(runs)
    await eyes.look(runs, '/groups')
    await eyes.look(runs, '/groups/centres/new')
    const centre = await openCentre(office, caller, {
      ...{ name: 'The Mill', kind: 'main', address: '1 Mill Lane, Accrington' },
      ...{ postcode: 'BB5 1AG', opens: 'Every weekday', accessWords: 'Level' },
    })
    assert.ok(centre.ok)
    await eyes.look(runs, `/groups/centres/${centre.value}/programmes/new`)
    const programme = await beginProgramme(office, caller, centre.value, {
      ...{ title: 'Calm mornings', aim: 'Mornings without shouting', whoFor: 'Families' },
      ...{ outcomes: ['relationships'], weeks: '6', places: '1', isOpen: 'yes' },
      ledBy: caller.workerId,
    })
    assert.ok(programme.ok)
    const here = `/groups/programmes/${programme.value}`
    for (const path of [here, `${here}/book`, `${here}/sessions/new`]) await eyes.look(runs, path)
    const session = await planSession(office, caller, programme.value, {
      startsAt: { ...today, time: '14:00' },
    })
    assert.ok(session.ok)
    await eyes.look(runs, `/groups/sessions/${session.value}`)
    for (const word of ['ellie-mae-thornley', 'tegan-ashworth']) {
      const given = { consentBy: 'Her mother', consentOn: today, photoConsent: 'no' }
      const place = { ...given, emergencyContact: 'Nan, 01254 000222', needs: 'No nuts' }
      const personId = site.person(word)
      assert.ok((await book(office, caller, programme.value, { personId, given: place })).ok)
    }
    const file = await readProgramme(office, caller, programme.value)
    assert.ok(file.ok)
    const bookingId = file.value.booked[0]?.booking.id ?? ''
    const register = `/groups/sessions/${session.value}`
    const full = [here, register, `${register}/cancel`, `${here}/bookings/${bookingId}/withdraw`]
    for (const path of ['/groups', ...full]) await eyes.look(runs, path)
    const tomorrow = { day: '27', month: '3', year: '2026', time: '10:00' }
    assert.ok((await planSession(office, caller, programme.value, { startsAt: tomorrow })).ok)
    for (const firstName of ['Sam', 'Ivy']) {
      const booked = await bookOpenly(office, programme.value, { firstName, phone: '07700 900123' })
      assert.ok(booked.ok)
      await eyes.look(runs, `/whats-on/bookings/${booked.value}`)
    }
    const own = await readProgramme(office, caller, programme.value)
    assert.ok(own.ok)
    const sam = own.value.booked.find(({ name }) => name === 'Sam')
    for (const path of ['/whats-on', `/whats-on/${programme.value}`]) await eyes.look(runs, path)
    await eyes.look(runs, `${here}/bookings/${sam?.booking.id ?? ''}/who`)
    await eyes.look(runs, here)
    await eyes.look('nadia-hussain', `/people/${site.person('tegan-ashworth')}/booking-check`)
    assert.equal(eyes.seen.pages, 19)
  })
})
