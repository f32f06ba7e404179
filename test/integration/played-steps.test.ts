import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readScreenLists } from '../../src/cases/screens/read-screen-lists.ts'
import { NotPlayed, playSteps } from '../../src/cases/setting-up/play-steps.ts'
import { readWatchList } from '../../src/cases/watching/read-watch-list.ts'
import { demonstrationStepsOf } from '../../src/practice-of.ts'
import type { PlayedStep } from '../../src/practice/vocabulary/played.ts'
import { clocksOf } from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted } from '../support/protection.ts'

describe('the missing children of the demonstration', () => {
  let at: TestOffice
  let steps: readonly PlayedStep[]

  before(async () => {
    at = await testOffice('2026-11-22T21:00:00Z')
    steps = await demonstrationStepsOf('lancashire')
    await playSteps(at.office, at.cast, steps)
  })
  after(() => at.close())

  it('stand on every list of the screen', async () => {
    const { lists } = granted(
      await readScreenLists(at.office, at.caller('lena-whittam'), 'missing'),
    )
    assert.deepEqual(
      lists.map(({ list, rows }) => [
        list.title,
        rows.flatMap(({ children }) => children.map(({ surname }) => surname)),
      ]),
      [
        ['Reports being written', []],
        ['Missing now', ['Marsh']],
        ['Return interviews due', ["O'Connell-Hughes"]],
        ['To be closed', ['Pickles']],
        ['Intervention meetings', ['Holt', 'Pickles']],
      ],
    )
  })

  it('are due within 72 hours of the return, or were in time', async () => {
    const [due] = await clocksOf(at, 'orla-oconnell-hughes', 'T90')
    assert.equal(due?.statutory_at, '2026-11-25T01:00:00Z')
    const [held] = await clocksOf(at, 'lewis-holt', 'T90')
    assert.equal(held?.state, 'met')
  })

  it('are on the panel’s list, with a place and a man whom two of them name', async () => {
    const file = granted(await readWatchList(at.office, at.caller('lena-whittam'), 'missing-panel'))
    assert.deepEqual(
      file.children.map(({ person, watched }) => [
        person.surname,
        watched.map(({ watch }) => watch.id),
      ]),
      [
        ['Holt', ['missing-for-long']],
        ['Pickles', ['missing-again-and-again']],
      ],
    )
    const [places, people] = file.together
    assert.deepEqual(
      places?.named.map(({ name, children, times }) => [name, children, times]),
      [['Friary Retail Park', 3, 5]],
    )
    assert.deepEqual(
      people?.named.map(({ name, children }) => [name, children]),
      [['Jez', 2]],
    )
  })

  it('are played no further once that is stopped', async () => {
    const stopped = new AbortController()
    stopped.abort()
    await playSteps(at.office, at.cast, steps, stopped.signal)
    const again = await clocksOf(at, 'lewis-holt', 'T90')
    assert.equal(again.length, 1)
  })

  it('say whose step is refused, and in which words', async () => {
    const [first] = steps
    assert.ok(first)
    await assert.rejects(
      playSteps(at.office, at.cast, [first]),
      (error) =>
        error instanceof NotPlayed &&
        /kayden-marsh.*already recorded as missing/.test(error.message),
    )
  })
})
