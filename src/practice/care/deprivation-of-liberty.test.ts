import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { holds } from '../../engine/conditions.ts'
import {
  broughtAbout,
  held,
  offered,
  recordAbout,
  refusedBy,
  refusedToSubmit,
} from '../../../test/support/child-in-care.ts'
import { fostered, inCare, placed } from '../../../test/support/placed-child.ts'
import { placement } from './placement/index.ts'
import { deprivationOfLiberty } from './deprivation-of-liberty.ts'

const allowedSince = held('deprivation-of-liberty', '2026-09-01')

const recorded = (values: object, facts = [...inCare('C2'), fostered]) => ({
  bornOn: '2012-01-30',
  on: '2026-10-01',
  facts,
  values: { step: 'made', happenedOn: '2026-10-01', endsOn: '2026-12-24', ...values },
})

const does = (child: ReturnType<typeof recorded>, outcome: string) =>
  broughtAbout(deprivationOfLiberty, outcome, child).map(
    (one) => `${one.effect} ${'fact' in one ? one.fact : ''}`,
  )

describe('A deprivation of liberty', () => {
  it('begins with an order of a court', () => {
    assert.deepEqual(refusedToSubmit(deprivationOfLiberty, recorded({})), [])
    assert.deepEqual(offered(deprivationOfLiberty, recorded({})), ['made'])
    assert.deepEqual(does(recorded({}), 'made'), ['start-fact deprivation-of-liberty'])
  })

  it('that is allowed for longer is a new order, from the day the one before it ends', () => {
    const longer = recorded({}, [...inCare('C2'), fostered, allowedSince])
    assert.deepEqual(does(longer, 'made'), [
      'end-fact deprivation-of-liberty',
      'start-fact deprivation-of-liberty',
    ])
    const earlier = recorded({ happenedOn: '2026-08-31' }, [...inCare('C2'), allowedSince])
    assert.match(refusedBy(deprivationOfLiberty, 'made', earlier)[0] ?? '', /A later order/)
  })

  it('never ends before it was made', () => {
    const [message] = refusedToSubmit(deprivationOfLiberty, recorded({ endsOn: '2026-09-30' }))
    assert.match(message ?? '', /would end before it was made/)
  })

  it('ends only where there is one', () => {
    const ends = { step: 'ended', endsOn: undefined }
    assert.match(
      refusedBy(deprivationOfLiberty, 'ended', recorded(ends))[0] ?? '',
      /No such order is recorded/,
    )
    const there = recorded(ends, [...inCare('C2'), allowedSince])
    assert.deepEqual(refusedBy(deprivationOfLiberty, 'ended', there), [])
  })

  it('is asked about when the child moves to a home that the return does not expect', () => {
    const says = (placementType: string, allowed = [allowedSince]) => {
      const child = placed({ placementType }, [...inCare('C2'), fostered, ...allowed])
      return (placement.prompts ?? []).some(
        ({ when, says: words }) =>
          words.includes('deprived of their liberty') && holds(when, recordAbout(placement, child)),
      )
    }
    assert.deepEqual([says('P1'), says('K2'), says('P1', [])], [true, false, false])
  })
})
