import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { broughtAbout, held } from '../../../../test/support/child-in-care.ts'
import type { HeldFact } from '../../../engine/standpoint.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { leavingOurCare } from './index.ts'

const inCare = [
  held('looked-after', '2026-07-17'),
  held('legal-status', '2026-07-17', undefined, { code: 'V2' }),
  held('placement', '2026-07-17', undefined, { type: 'U1' }),
]

const leaves = (
  endReason: string,
  facts: readonly HeldFact[] = [],
  { outcome = 'leaves', bornOn = '2012-01-30', underWay = [] as readonly string[] } = {},
): readonly Effect[] =>
  broughtAbout(leavingOurCare, outcome, {
    bornOn,
    on: '2026-11-20',
    facts: [...inCare, ...facts],
    underWay,
    values: { endsOn: '2026-11-20', decidedOn: '2026-11-20', endReason },
  })

const ended = (effects: readonly Effect[], fact: string): readonly Effect[] =>
  effects.filter((one) => one.effect === 'end-fact' && one.fact === fact)

describe('What ends with care', () => {
  it('is everything that is true of a child only in our care, where it was', () => {
    const onlyInCare = [
      ...['connected-carer-approval', 'placed-for-adoption', 'should-be-placed-for-adoption'],
      ...['adoption-consent', 'fewer-visits-agreed', 'review-dispute', 'permanence-plan'],
    ]
    for (const fact of onlyInCare) {
      assert.equal(ended(leaves('E4A'), fact).length, 0, fact)
      assert.equal(ended(leaves('E4A', [held(fact, '2026-08-01')]), fact).length, 1, fact)
    }
  })

  it('is what is being done for a child in our care, and not what is still to come', () => {
    const inHand = ['health-assessment', 'education-plan-start', 'education-plan']
    const endsRecords = (underWay: readonly string[]) =>
      leaves('E4A', [], { underWay }).flatMap((one) =>
        one.effect === 'end-record' ? [one.process] : [],
      )
    assert.deepEqual(endsRecords([]), ['care-plan'])
    assert.deepEqual(endsRecords(inHand), ['care-plan', ...inHand])
  })

  it('leaves the decision about an adopted child as it was', () => {
    const [end] = ended(
      leaves('E11', [held('should-be-placed-for-adoption', '2026-08-01')]),
      'should-be-placed-for-adoption',
    )
    assert.ok(end?.effect === 'end-fact')
    assert.deepEqual(end.with, { ended: { value: 'adopted' } })
  })
})

describe('Going home', () => {
  const achieves = (endReason: string, detail: Record<string, string>) =>
    leaves(endReason, [held('permanence-plan', '2026-08-01', undefined, detail)]).filter(
      (one) => one.effect === 'record-fact' && one.fact === 'permanence-achieved',
    )

  it('achieves the permanent home where that was the plan, whichever day the plan named', () => {
    const [achieved] = achieves('E4A', { plan: 'return' })
    assert.ok(achieved?.effect === 'record-fact')
    assert.deepEqual(achieved.with, { route: { value: 'return' } })
    assert.equal(achieves('E4B', { plan: 'return' }).length, 1)
  })

  it('achieves nothing where another home was the plan, or it was achieved before', () => {
    assert.equal(achieves('E4A', { plan: 'fostering' }).length, 0)
    assert.equal(achieves('E8', { plan: 'return' }).length, 0)
    assert.equal(achieves('E4A', { plan: 'return', achieved: 'yes' }).length, 0)
  })
})

describe('A care leaver who leaves our care', () => {
  const leaver = held('care-leaver', '2026-04-14', undefined, { category: 'eligible' })
  const homes = (endReason: string, facts: readonly HeldFact[], underWay: readonly string[] = []) =>
    leaves(endReason, facts, {
      outcome: 'leavesAt16Or17',
      bornOn: '2010-04-14',
      underWay,
    }).flatMap((one) =>
      one.effect === 'open' && one.process === 'accommodation-and-activity' ? [one.carries] : [],
    )

  it('has their home written down, with what is known of it', () => {
    const [known] = homes('E5', [leaver])
    assert.deepEqual(known, {
      on: { answer: 'endsOn' },
      why: { value: 'leftCare' },
      homeIs: { value: 'new' },
    })
    assert.deepEqual(homes('E4A', [leaver])[0]?.returnedHome, { value: 'yes' })
  })

  it('is asked once, and nobody else is', () => {
    assert.deepEqual(homes('E5', [leaver], ['accommodation-and-activity']), [])
    assert.deepEqual(homes('E5', []), [])
  })
})
