import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { held, offered, refusedBy, refusedToSubmit } from '../../../test/support/child-in-care.ts'
import { doings, refusalsToStart } from '../../../test/support/definition-under-test.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { inboundPlacement } from './inbound-placement.ts'
import { careLetters } from './letters.ts'
import { parentsAssessment } from './parents-assessment.ts'
import { fostered, inCare } from '../../../test/support/placed-child.ts'
import { placementNotifications } from './placement-notifications.ts'
import { temporaryPlacement } from './temporary-placement.ts'

describe('Away for a time', () => {
  const away = (values: object, facts: readonly HeldFact[] = [...inCare(), fostered]) => ({
    on: '2026-08-10',
    facts,
    values: { wentOn: '2026-08-10', breakType: 'T4', dueBackOn: '2026-08-14', ...values },
  })

  it('ends no placement and counts as no move', () => {
    const all = Object.keys(temporaryPlacement.outcomes).flatMap((key) =>
      doings(temporaryPlacement, key),
    )
    assert.ok(!all.includes('end-fact placement') && !all.includes('open placement-plan'))
    assert.deepEqual(offered(temporaryPlacement, away({})), ['begins', 'notAgreed'])
  })

  it('needs a placement to be away from', () => {
    const [message] = refusalsToStart(temporaryPlacement, { facts: inCare() })
    assert.match(message ?? '', /cannot begin with a temporary one/)
  })

  it('is seven days at most, three weeks while the carer is away, six weeks in hospital', () => {
    const until = (breakType: string, dueBackOn: string) =>
      refusedToSubmit(temporaryPlacement, away({ breakType, dueBackOn })).length
    assert.deepEqual([until('T4', '2026-08-17'), until('T4', '2026-08-18')], [0, 1])
    assert.deepEqual([until('T3', '2026-08-31'), until('T3', '2026-09-01')], [0, 1])
    assert.deepEqual([until('T1', '2026-09-21'), until('T1', '2026-09-22')], [0, 1])
  })

  it('while the carer is away is twice in 12 months at most', () => {
    const holiday = (from: string, to: string) =>
      held('temporary-placement', from, to, { type: 'T3' })
    const before = [...inCare('V2', '2025-10-01'), held('placement', '2025-10-01')]
    const third = away({ breakType: 'T3' }, [
      ...before,
      holiday('2025-12-20', '2026-01-03'),
      holiday('2026-04-01', '2026-04-12'),
    ])
    assert.match(refusedBy(temporaryPlacement, 'begins', third)[0] ?? '', /twice in 12 months/)
    const second = away({ breakType: 'T3' }, [...before, holiday('2026-04-01', '2026-04-12')])
    assert.deepEqual(refusedBy(temporaryPlacement, 'begins', second), [])
  })
})

describe('Telling about a placement', () => {
  it('is signed only where something is kept from somebody', () => {
    assert.deepEqual(placementNotifications.authoriseWhen, {
      rows: 'recipients',
      where: { result: 'withheld' },
      atLeast: 1,
    })
  })

  it('counts from the day of the placement when it was done before', () => {
    const told = placementNotifications.outcomes.sentToAll?.effects ?? []
    const days = told.flatMap((one) => (one.effect === 'record-fact' ? [one.on] : []))
    assert.deepEqual(days, [{ answer: 'placedOn' }, { answer: 'toldOn' }])
  })

  it('names everybody whom the law names', () => {
    const row = (who: string) => ({
      who,
      name: 'x',
      result: 'sent',
      on: '2026-07-20',
      how: 'email',
      version: 'x',
    })
    const told = (values: object, ...who: readonly string[]) =>
      refusedToSubmit(placementNotifications, {
        on: '2026-07-17',
        values: { kind: 'start', recipients: who.map(row), ...values },
      })
    const all = ['parents', 'integrated-care-board', 'general-practitioner', 'reviewing-officer']
    assert.deepEqual(told({}, ...all), [])
    assert.equal(told({}, 'parents').length, 3)
    assert.equal(told({ inOurArea: 'no' }, ...all).length, 2)
    assert.match(told({ kind: 'move' }, ...all)[0] ?? '', /Whoever cared for the child/)
    assert.deepEqual(told({ kind: 'move' }, ...all, 'former-carer'), [])
  })

  it('E13: puts no address into a letter', () => {
    for (const { body } of careLetters) assert.doesNotMatch(body, /\{\{(address|placement)/)
  })

  it('E27: can be had in another language, in large print or read out', () => {
    for (const { body } of careLetters) assert.match(body, /another language, in large print/)
  })
})

describe('With a parent before an assessment', () => {
  it('T73: is assessed in ten working days and decided in ten more', () => {
    for (const id of ['T73', 'T73b'])
      assert.deepEqual(parentsAssessment.clocks.find((one) => one.id === id)?.statutory, [
        { within: { workingDays: 10 } },
      ])
    assert.deepEqual(
      parentsAssessment.roles.authorise?.map(({ role }) => role),
      ['senior-manager'],
    )
  })
})

describe('A child whom another authority placed here', () => {
  it('E19: is known and never counted as ours', () => {
    const done = doings(inboundPlacement, 'livesHere')
    assert.deepEqual(done, ['start-fact placed-here-by-another-authority'])
    assert.match(refusalsToStart(inboundPlacement, { facts: inCare() })[0] ?? '', /in our own care/)
  })
})
