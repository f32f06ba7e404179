import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { endFact, startFact } from '../../src/store/facts.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('dated facts of one group', () => {
  let at: TestOffice
  let child: string

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    child = at.person('ellie-mae-thornley')
  })
  after(async () => {
    await at.close()
  })

  const start = async (fromOn: string, kind = 'plan-a'): Promise<boolean> =>
    await at.office.store.transaction({ system: true }, async (work) =>
      startFact(work, {
        subjectId: child,
        kind,
        excludes: 'plan',
        fromOn,
        at: '2026-03-26T15:15:00Z',
      }),
    )
  const end = async (toOn: string, kind = 'plan-a'): Promise<boolean> =>
    await at.office.store.transaction({ system: true }, async (work) =>
      endFact(work, { subjectId: child, kind, toOn }),
    )

  it('never overlap for one child, even when two people start one at the same moment', async () => {
    const started = await Promise.all([
      start('2026-03-01'),
      start('2026-03-01'),
      start('2026-03-02', 'plan-b'),
    ])
    assert.deepEqual(started.filter(Boolean).length, 1)
  })

  it('may begin on the day the other ends, and not the day before', async () => {
    // Which of them won is nobody's to say.
    const ended = [await end('2026-03-20'), await end('2026-03-20', 'plan-b')]
    assert.deepEqual(ended.sort(), [false, true])
    assert.equal(await start('2026-03-19', 'plan-b'), false)
    assert.equal(await start('2026-03-20', 'plan-b'), true)
  })

  it('cannot be ended when none is open', async () => {
    assert.equal(await end('2026-03-25'), false)
  })
})
