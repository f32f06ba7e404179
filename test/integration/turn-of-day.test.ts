import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { keepWanted, wantedBy } from '../../src/cases/people/find-people.ts'
import { mayBeginAbout } from '../../src/cases/records/may-begin.ts'
import { turnOfDay } from '../../src/cases/records/turn-of-day.ts'
import { done, notFound } from '../../src/engine/refusal.ts'
import { leavingOurCare } from '../../src/practice/care/leaving-our-care/index.ts'
import { deadlinesOf } from '../../src/store/deadlines.ts'
import { endFact, factsOf, startFact } from '../../src/store/facts.ts'
import { peopleById } from '../../src/store/people.ts'
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

describe('E7: an eighteenth birthday at midnight', () => {
  let at: TestOffice
  let personId: string

  before(async () => {
    at = await testOffice('2026-11-29T12:00:00Z')
    personId = at.person('tegan-ashworth')
    const held = [
      ['looked-after', '2023-05-02', { need: 'N1' }],
      ['legal-status', '2023-05-02', { code: 'V2' }],
      ['placement', '2026-08-03', { type: 'K3' }],
      ['child-protection-plan', '2026-09-01', { category: 'NEG' }],
      ['care-leaver', '2024-11-30', { category: 'eligible' }],
      ['personal-adviser', '2025-11-12', {}],
    ] as const
    await act(at.office, 'system', { action: 'test' }, async (request) => {
      for (const [kind, fromOn, detail] of held) {
        const excludes = request.practice.facts.get(kind)?.excludes
        const fact = { subjectId: personId, kind, fromOn, detail, excludes, at: request.now }
        assert.ok(await startFact(request.work, fact), kind)
      }
      return done(true)
    })
  })
  after(async () => {
    await at.close()
  })

  const ends = async (): Promise<Readonly<Record<string, string | null>>> => {
    const found = await act(at.office, 'system', { action: 'test', reads: true }, async (request) =>
      done(await factsOf(request.work, [personId])),
    )
    assert.ok(found.ok)
    return Object.fromEntries(found.value.map((fact) => [fact.kind, fact.to_on]))
  }

  it('changes nothing at five to midnight in London', async () => {
    at.clock.moveTo('2026-11-29T23:55:00Z')
    await turnOfDay(at.office)
    assert.deepEqual([...new Set(Object.values(await ends()))], [null])
  })

  it('ends what it must on that day, and keeps what it must', async () => {
    at.clock.moveTo('2026-11-30T00:05:00Z')
    await turnOfDay(at.office)
    const birthday = '2026-11-30'
    assert.deepEqual(await ends(), {
      'looked-after': birthday,
      'legal-status': birthday,
      placement: birthday,
      'child-protection-plan': birthday,
      'care-leaver': null,
      'personal-adviser': null,
    })
  })

  const mayRecordWhy = async (): Promise<boolean> => {
    const found = await act(at.office, 'system', { action: 'test', reads: true }, async (request) =>
      done(
        await mayBeginAbout(request, leavingOurCare, await peopleById(request.work, [personId])),
      ),
    )
    return found.ok && found.value.ok
  }

  it('takes the reason that is written down afterwards as what is said of that ending', async () => {
    assert.equal(await mayRecordWhy(), true)
    const end = { subjectId: personId, kind: 'looked-after', toOn: '2026-11-30' }
    const ended = await act(at.office, 'system', { action: 'test' }, async ({ work }) =>
      done(await endFact(work, { ...end, detail: { endReason: 'E5', reasonGiven: 'yes' } })),
    )
    assert.deepEqual(ended, { ok: true, value: true })
    const facts = await act(
      at.office,
      'system',
      { action: 'test', reads: true },
      async ({ work }) => done(await factsOf(work, [personId])),
    )
    const care = facts.ok && facts.value.find((fact) => fact.kind === 'looked-after')
    assert.deepEqual(care && care.detail, { need: 'N1', endReason: 'E5', reasonGiven: 'yes' })
    assert.equal(await mayRecordWhy(), false)
  })
})

describe('what was looked for', () => {
  it('is forgotten after a day, and not before', async () => {
    const at = await testOffice('2026-06-01T09:00:00Z')
    const caller = at.caller('omar-siddiqui')
    const kept = await keepWanted(at.office, caller, { words: 'Jayden Crossley' })
    assert.ok(kept.ok)
    const { searchId } = kept.value
    at.clock.moveTo('2026-06-02T08:59:00Z')
    await turnOfDay(at.office)
    assert.deepEqual(
      await wantedBy(at.office, caller, searchId),
      done({ words: 'Jayden Crossley' }),
    )
    at.clock.moveTo('2026-06-02T09:01:00Z')
    await turnOfDay(at.office)
    assert.deepEqual(await wantedBy(at.office, caller, searchId), notFound())
    await at.close()
  })
})
