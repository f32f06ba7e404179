import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readSignUps, signUpForEvent, takeAttendance } from '../../src/cases/careers/events.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { recruiting, said } from '../support/careers.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('an evening to meet us', () => {
  let at: TestOffice
  let recruiter: Caller
  let event = ''
  const sign = async (name: string, email: string) =>
    said(await signUpForEvent(at.office, event, { name, email }))
  const signedUp = async () => {
    const found = await readSignUps(at.office, recruiter, event)
    assert.ok(found.ok, said(found))
    return found.value.signUps
  }

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
    recruiter = at.caller('nina-forshaw')
    const by = recruiting(at)
    const { entryId } = await by.wholly(
      recruiter,
      'recruitment-event',
      { name: 'Small evening' },
      {
        ...{ on: '2026-04-01', opens: '17:00', ends: '19:00', venue: 'Library', access: 'Bus 4' },
        ...{ capacity: '2', summary: 'Meet us', outcome: 'published' },
      },
    )
    event = entryId
  })
  after(async () => {
    await at.close()
  })

  it('takes as many as there is room for, each once, and turns the next away', async () => {
    assert.equal(await sign('Idris Vale', 'idris@example.com'), 'done')
    assert.equal(await sign('Idris Vale', 'IDRIS@example.com'), 'done')
    assert.match(await sign('Ola', 'not an address'), /Enter an e-mail address, like/)
    const both = await Promise.all([
      sign('Ola Byrne', 'ola@example.com'),
      sign('Tess Moor', 'tess@example.com'),
    ])
    assert.equal(both.filter((one) => one === 'done').length, 1)
    assert.equal(both.filter((one) => /full, so you were not signed up/.test(one)).length, 1)
    assert.equal((await signedUp()).length, 2)
  })

  it('is shown to recruiters with who comes, and to nobody else', async () => {
    for (const username of ['hannah-brigg', 'celia-worsley', 'ben-holroyd']) {
      const found = await readSignUps(at.office, at.caller(username), event)
      assert.ok(!found.ok && found.refusal.kind === 'not-found', username)
    }
  })

  it('keeps who was there once it has been, and takes nobody after', async () => {
    const [first] = await signedUp()
    const came = first ? [first.id] : []
    const early = await takeAttendance(at.office, recruiter, event, came)
    assert.match(said(early), /has not been yet[^]*Nothing was changed/)
    at.clock.moveTo('2026-04-02T09:00:00Z')
    assert.equal(said(await takeAttendance(at.office, recruiter, event, came)), 'done')
    assert.deepEqual((await signedUp()).map((one) => one.came).sort(), [false, true])
    assert.match(await sign('Late Lamb', 'late@example.com'), /is over, so you were not signed up/)
    assert.equal((await signedUp()).length, 2)
  })
})
