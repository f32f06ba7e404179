import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readScreen } from '../../src/cases/screens/read-screen.ts'
import { readWatchList } from '../../src/cases/watching/read-watch-list.ts'
import { clocksOf } from '../support/in-need.ts'
import { wentMissing } from '../support/missing-child.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted } from '../support/protection.ts'

describe('a child who goes missing three times in one day', () => {
  let at: TestOffice
  const child = 'kian-duffy'
  const reports: string[] = []

  before(async () => {
    at = await testOffice('2026-03-01T12:00:00Z')
    for (const [gone, back] of [
      ['08:00', '09:30'],
      ['12:15', '14:00'],
      ['18:40', '20:10'],
    ])
      reports.push(
        await wentMissing(at, child, { gone: `2026-03-02 ${gone}`, back: `2026-03-02 ${back}` }),
      )
  })
  after(() => at.close())

  const saidAt = async (report: string | undefined) => {
    const screen = granted(
      await readScreen(at.office, at.caller('aidan-seddon'), 'missing', report ?? ''),
    )
    return screen.root.view.values
  }

  it('was missing no, one and two times before, as each report says', async () => {
    const [first, second, third] = await Promise.all(reports.map(saidAt))
    assert.deepEqual(
      [first, second, third].map((said) => said?.timesInNinetyDays),
      [0, 1, 2],
    )
    assert.deepEqual(
      [first, second, third].map((said) => said?.thirdInNinetyDays),
      ['no', 'no', 'yes'],
    )
    assert.equal(third?.meetingCalled, 'third')
  })

  it('calls for the meeting that evening, and for a return interview each time', async () => {
    const [meeting] = await clocksOf(at, child, 'T90e')
    assert.equal(meeting?.counts_from, '2026-03-02T18:50:00Z')
    assert.equal((await clocksOf(at, child, 'T90')).length, 3)
  })

  it('is on the panel’s list the same evening, with three', async () => {
    const file = granted(await readWatchList(at.office, at.caller('lena-whittam'), 'missing-panel'))
    const [one] = file.children
    assert.deepEqual(one?.columns[0], { count: 3 })
    assert.ok(one.watched.some(({ watch }) => watch.id === 'missing-again-and-again'))
  })
})
