import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { turnOfDay } from '../../src/cases/records/turn-of-day.ts'
import { done } from '../../src/engine/refusal.ts'
import { deadlinesOf } from '../../src/store/deadlines.ts'
import { endFact } from '../../src/store/facts.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const team = 'burnley-and-hyndburn-family-safeguarding'

describe('the turn of the day', () => {
  let at: TestOffice
  let plan: string

  before(async () => {
    at = await testOffice('2026-06-01T09:00:00Z')
    const personId = at.person('jayden-crossley')
    const started = await putOnPlan(at, {
      personId,
      fromOn: '2026-06-01',
      teamId: team,
      plan: 'child-in-need-plan',
      category: 'standard',
    })
    plan = started.id
    at.clock.moveTo('2026-08-17T10:00:00Z')
    await act(at.office, 'system', { action: 'test' }, async ({ work }) => {
      const end = { subjectId: personId, kind: 'child-in-need-plan', toOn: '2026-08-24' }
      return done(await endFact(work, end))
    })
  })
  after(async () => {
    await at.close()
  })

  const openClocks = async (): Promise<readonly string[]> => {
    const found = await act(at.office, 'system', { action: 'test', reads: true }, async (request) =>
      done(await deadlinesOf(request.work, plan)),
    )
    assert.ok(found.ok)
    return found.value.flatMap((one) => (one.state === 'open' ? [one.clock] : []))
  }

  it('leaves a plan that is to end on a day to come in force', async () => {
    const before = await openClocks()
    assert.ok(before.includes('T22'), before.join())
    await turnOfDay(at.office)
    assert.deepEqual(await openClocks(), before)
  })

  it('ends on that day what was due under it, and changes nothing more when it comes again', async () => {
    at.clock.moveTo('2026-08-23T23:05:00Z')
    await turnOfDay(at.office)
    const left = await openClocks()
    assert.ok(!left.includes('T22') && !left.includes('T21'), left.join())
    await turnOfDay(at.office)
    assert.deepEqual(await openClocks(), left)
  })
})
