import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { deadlinesOf, newest } from '../support/conference.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, fileOf, granted, handedIn, read } from '../support/protection.ts'

/** Both weekends on which the clocks change in 2026: 72 hours by the clock on the wall would be an hour out. */
const weekends = [
  {
    what: 'the clocks go forward on 29 March: Friday 20:00 ends on Monday at 21:00',
    child: 'jayden-crossley',
    taken: '2026-03-27 20:00',
    now: '2026-03-27T20:30:00Z',
    ends: '2026-03-30T20:00:00Z',
    alarms: ['2026-03-29T20:00:00Z', '2026-03-30T14:00:00Z', '2026-03-30T19:00:00Z'],
  },
  {
    what: 'the clocks go back on 25 October: Friday 20:00 ends on Monday at 19:00',
    child: 'mia-crossley',
    taken: '2026-10-23 20:00',
    now: '2026-10-23T19:30:00Z',
    ends: '2026-10-26T19:00:00Z',
    alarms: ['2026-10-25T19:00:00Z', '2026-10-26T13:00:00Z', '2026-10-26T18:00:00Z'],
  },
] as const

describe('protection at once', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-27T20:30:00Z')
  })
  after(async () => {
    await at.close()
  })

  /** Writes down that the police took a child, in the night, and hands it in. */
  async function taken(child: string, startedAt: string): Promise<string> {
    const { id } = granted(await begun(at, 'nasreen-malik', 'emergency-protection', [child]))
    granted(
      await handedIn(at, 'nasreen-malik', id, {
        answers: {
          power: 'police-protection',
          knownAt: startedAt,
          seniorConsulted: at.caller('judith-cartmell').workerId,
        },
        each: { startedAt, inOurAccommodation: 'no', outcome: 'protected' },
      }),
    )
    return id
  }

  for (const { what, child, taken: startedAt, now, ends, alarms } of weekends) {
    it(`E24 72 hours of police protection: ${what}`, async () => {
      at.clock.moveTo(now)
      await taken(child, startedAt)
      const due = async (rule: string): Promise<readonly string[]> =>
        (await deadlinesOf(at, child, rule)).map((one) => one.split(' ')[1] ?? '')
      assert.deepEqual(await due('T57'), [ends])
      assert.deepEqual(
        [...(await due('T57b')), ...(await due('T57c')), ...(await due('T57d'))],
        alarms,
      )
    })
  }

  it('E5 brothers and sisters: taken at different times, they have clocks of their own', async () => {
    at.clock.moveTo('2026-06-06T22:00:00Z')
    const siblings = ['isla-brennand', 'isaac-brennand']
    const { id } = granted(await begun(at, 'nasreen-malik', 'emergency-protection', siblings))
    granted(
      await handedIn(at, 'nasreen-malik', id, {
        answers: { power: 'police-protection', knownAt: '2026-06-06 20:00' },
        each: { inOurAccommodation: 'no', outcome: 'protected' },
        of: {
          'isla-brennand': { startedAt: '2026-06-06 20:00' },
          'isaac-brennand': { startedAt: '2026-06-06 21:30' },
        },
      }),
    )
    assert.match((await deadlinesOf(at, 'isla-brennand', 'T57')).join(), / 2026-06-09T19:00:00Z /)
    assert.match((await deadlinesOf(at, 'isaac-brennand', 'T57')).join(), / 2026-06-09T20:30:00Z /)
  })

  it('E11 immediate risk: what follows begins at once, before anybody signs, and is due the same day', async () => {
    at.clock.moveTo('2026-06-13T21:00:00Z')
    const id = await taken('noah-barlow', '2026-06-13 21:30')
    assert.equal((await read(at, 'nasreen-malik', id)).row.stage, 'for-decision')
    const discussion = await newest(at, 'noah-barlow', 'strategy-discussion')
    const { records } = await fileOf(at, 'noah-barlow')
    assert.ok(records.some((one) => one.id === discussion))
    assert.match(
      (await deadlinesOf(at, 'noah-barlow', 'T30')).join(),
      / 2026-06-13T23:00:00Z open$/,
    )
    assert.ok(
      (await fileOf(at, 'noah-barlow')).facts.some((one) => one.kind === 'emergency-protection'),
    )
  })
})
