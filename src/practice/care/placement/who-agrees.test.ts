import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { held, offered, refusedBy, workedOutFor } from '../../../../test/support/child-in-care.ts'
import { doings, dueOn } from '../../../../test/support/definition-under-test.ts'
import { fostered, inCare, moved, placed } from '../../../../test/support/placed-child.ts'
import { placement } from './index.ts'

const agreedBy = (child: ReturnType<typeof placed>) => workedOutFor(placement, child).agreedBy
const episode = (child: ReturnType<typeof placed>) => workedOutFor(placement, child).episode

describe('Who agrees to a placement', () => {
  it('is worked out: the practice manager, and then further up', () => {
    assert.equal(agreedBy(placed({ provider: 'PR4' })), 'headOfService')
    assert.equal(agreedBy(placed({ placementType: 'K2' })), 'headOfService')
    assert.equal(agreedBy(placed({ inOurArea: 'no', adjoining: 'yes' })), 'nominatedOfficer')
    assert.equal(
      agreedBy(placed({ placementType: 'P1', provider: 'PR0' }, inCare('C2'))),
      'nominatedOfficer',
    )
    assert.equal(
      agreedBy(placed({ placementType: 'U3', relativesApproved: 'temporarily' })),
      'nominatedOfficer',
    )
    assert.equal(agreedBy(placed({ schoolChanges: 'yes', keyStage4: 'yes' })), 'nominatedOfficer')
    for (const distant of [
      { inOurArea: 'no', adjoining: 'no' },
      { placementType: 'K1' },
      { regulation: 'unregistered' },
    ])
      assert.equal(agreedBy(placed(distant)), 'director')
  })

  it('has one outcome, which only they may decide', () => {
    const roles = Object.fromEntries(
      Object.entries(placement.outcomes).map(([key, { by }]) => [
        key,
        [...new Set(by?.map(({ role }) => role))],
      ]),
    )
    assert.deepEqual(roles, {
      starts: ['practice-manager', 'senior-manager'],
      startsByHeadOfService: ['senior-manager'],
      startsByNominatedOfficer: ['senior-manager'],
      startsByDirector: ['director'],
      startsOutOfHours: ['senior-practitioner'],
      refused: [],
    })
    assert.deepEqual(offered(placement, placed({ inOurArea: 'no', adjoining: 'no' })), [
      'startsByDirector',
      'refused',
    ])
  })

  it('consults a distant authority before', () => {
    const distant = (areaConsultedOn?: string) =>
      refusedBy(
        placement,
        'startsByDirector',
        placed({
          inOurArea: 'no',
          adjoining: 'no',
          ...(areaConsultedOn ? { areaConsultedOn } : {}),
        }),
      )
    assert.match(distant()[0] ?? '', /consulted, with the care plan, before/)
    assert.match(distant('2026-07-20')[0] ?? '', /consulted, with the care plan, before/)
    assert.deepEqual(distant('2026-07-15'), [])
  })

  it('E9: is the senior on call at night, and it is confirmed the next working day', () => {
    const night = placed({ outOfHours: 'yes', urgency: 'emergency' })
    assert.ok(offered(placement, night).includes('startsOutOfHours'))
    assert.ok(!offered(placement, placed()).includes('startsOutOfHours'))
    assert.equal(dueOn(placement, 'P22b', '2026-07-17'), '2026-07-20')
  })
})

describe('A move', () => {
  it('story 4: is P when placement and carer change, and T, B or U when something else does', () => {
    assert.equal(episode(moved({ sameCarer: 'no' })), 'P')
    assert.equal(episode(moved({ sameCarer: 'yes' })), 'T')
    const ordered = [
      held('looked-after', '2026-07-17'),
      held('legal-status', '2026-07-17', '2026-09-11', { code: 'V2' }),
      held('legal-status', '2026-09-11', undefined, { code: 'C1' }),
      fostered,
    ]
    const on = (values: object) => episode({ ...moved(values), facts: ordered })
    assert.equal(on({ sameCarer: 'no' }), 'B')
    assert.equal(on({ sameCarer: 'yes' }), 'U')
  })

  it('ends the one before on the day it begins, and opens what follows', () => {
    const done = doings(placement, 'startsByHeadOfService')
    assert.ok(done.indexOf('end-fact placement') < done.indexOf('start-fact placement'))
    for (const one of [
      'record-fact new-school',
      'open placement-plan',
      'open placement-notifications',
      'open parents-assessment',
      'open connected-carer',
    ])
      assert.ok(done.includes(one), one)
  })

  it('that was not planned is learned from, on a day that is set', () => {
    assert.equal(placement.questions.disruptionMeetingOn.needed, 'to-submit')
    assert.deepEqual(placement.questions.disruptionMeetingOn.when, {
      question: 'endPlanned',
      is: 'no',
    })
    assert.equal(dueOn(placement, 'P22a', '2026-09-25'), '2026-09-25')
  })

  it('E20: is measured from home, except for a child who came alone to this country', () => {
    for (const id of ['miles', 'homePostcode'] as const)
      assert.deepEqual(placement.questions[id].when, {
        not: { holds: 'unaccompanied-asylum-seeking' },
      })
  })
})
